using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Strategies;

/// <summary>What is asked about a strategy, its risks, its equality lines, its money and its reviews.</summary>
public static class StrategyQuestions
{
    public static QuestionList<StrategyHead> Head { get; } = new(
        Ask<StrategyHead>.Line(nameof(StrategyHead.Title), "Title", head => head.Title, (head, text) => head with { Title = text ?? "" }) with { Hint = "For example: Community Safety Strategy 2027 to 2031" },
        Ask<StrategyHead>.Day(nameof(StrategyHead.FirstDay), "It holds from", head => head.FirstDay == default ? null : head.FirstDay, (head, day) => head with { FirstDay = day ?? default }) with { Hint = "For example: 1 April 2027" },
        Ask<StrategyHead>.Count(nameof(StrategyHead.Years), "For how many years", 1, StrategyHead.MostYears, head => head.Years, (head, years) => head with { Years = years ?? StrategyHead.UsualYears }),
        Ask<StrategyHead>.Thing(nameof(StrategyHead.AssessmentId), "It rests on the assessment", head => head.AssessmentId, (head, id) => head with { AssessmentId = id }),
        Ask<StrategyHead>.Paragraph(nameof(StrategyHead.Vision), "Vision", head => head.Vision, (head, text) => head with { Vision = text }) with { Hint = "What you want to be true, in a sentence or two" },
        Ask<StrategyHead>.Paragraph(nameof(StrategyHead.Foreword), "Foreword", head => head.Foreword, (head, text) => head with { Foreword = text }),
        Ask<StrategyHead>.Line(nameof(StrategyHead.ForewordBy), "Who signs the foreword", head => head.ForewordBy, (head, text) => head with { ForewordBy = text }),
        Ask<StrategyHead>.Paragraph(nameof(StrategyHead.EqualityStatement), "Public sector equality duty", head => head.EqualityStatement, (head, text) => head with { EqualityStatement = text })
            with { Hint = "How due regard was had to eliminating discrimination, advancing equality of opportunity and fostering good relations (Equality Act 2010, section 149)" },
        Ask<StrategyHead>.Paragraph(nameof(StrategyHead.Launch), "Launch", head => head.Launch, (head, text) => head with { Launch = text }) with { Hint = "Who is told, by whom, when and how" });

    public static QuestionList<RiskEntry> Risk { get; } = new(
        Ask<RiskEntry>.Line(nameof(RiskEntry.Event), "What could happen", risk => risk.Event, (risk, text) => risk with { Event = text ?? "" }) with { Hint = "For example: The grant for outreach ends in March" },
        Ask<RiskEntry>.Paragraph(nameof(RiskEntry.Cause), "Why it could happen", risk => risk.Cause, (risk, text) => risk with { Cause = text }),
        Ask<RiskEntry>.Paragraph(nameof(RiskEntry.Effect), "What it would mean", risk => risk.Effect, (risk, text) => risk with { Effect = text }),
        Ask<RiskEntry>.Thing(nameof(RiskEntry.PriorityId), "Which priority it threatens", risk => risk.PriorityId, (risk, id) => risk with { PriorityId = id }),
        Step(nameof(RiskEntry.Likelihood), "How likely it is without controls", RiskScale.Likelihoods, risk => risk.Likelihood, (risk, step) => risk with { Likelihood = step }),
        Step(nameof(RiskEntry.Impact), "How much it would matter without controls", RiskScale.Impacts, risk => risk.Impact, (risk, step) => risk with { Impact = step }),
        Ask<RiskEntry>.Lines(nameof(RiskEntry.Controls), "Controls", risk => risk.Controls, (risk, lines) => risk with { Controls = lines }) with { Hint = "What is done about it, one to a line" },
        Step(nameof(RiskEntry.ResidualLikelihood), "How likely it is with the controls", RiskScale.Likelihoods, risk => risk.ResidualLikelihood, (risk, step) => risk with { ResidualLikelihood = step }),
        Step(nameof(RiskEntry.ResidualImpact), "How much it would matter with the controls", RiskScale.Impacts, risk => risk.ResidualImpact, (risk, step) => risk with { ResidualImpact = step }),
        Ask<RiskEntry>.Person(nameof(RiskEntry.Owner), "Owner", risk => risk.Owner, (risk, person) => risk with { Owner = person }) with { Hint = "Somebody who signs in here is reminded of the review" },
        Ask<RiskEntry>.Day(nameof(RiskEntry.ReviewOn), "Review by", risk => risk.ReviewOn, (risk, day) => risk with { ReviewOn = day }),
        Ask<RiskEntry>.Word<RiskState>(nameof(RiskEntry.State), "State", state => state.ToString(), risk => risk.State, (risk, state) => risk with { State = state }));

    public static QuestionList<EqualityEntry> Equality { get; } = new(
        Ask<EqualityEntry>.Word<Characteristic>(nameof(EqualityEntry.Characteristic), "Protected characteristic", one => one.Title, line => line.Characteristic, (line, one) => line with { Characteristic = one }),
        Ask<EqualityEntry>.Thing(nameof(EqualityEntry.PriorityId), "About", line => line.PriorityId, (line, id) => line with { PriorityId = id }),
        Ask<EqualityEntry>.Line(nameof(EqualityEntry.Group), "Group, where it is not all who share the characteristic", line => line.Group, (line, text) => line with { Group = text }) with { Hint = "For example: Young men of 16 to 24" },
        Ask<EqualityEntry>.Paragraph(nameof(EqualityEntry.Evidence), "What the evidence says", line => line.Evidence, (line, text) => line with { Evidence = text }) with { Hint = "With its source and year. Leave it empty where there is none: that is shown as missing" },
        Ask<EqualityEntry>.Things(nameof(EqualityEntry.FindingIds), "Findings that it rests on", line => line.FindingIds, (line, ids) => line with { FindingIds = ids }),
        Ask<EqualityEntry>.Word<GroupImpact>(nameof(EqualityEntry.Impact), "Impact", impact => impact.Title, line => line.Impact, (line, impact) => line with { Impact = impact }),
        Ask<EqualityEntry>.Paragraph(nameof(EqualityEntry.Mitigation), "What is done about it", line => line.Mitigation, (line, text) => line with { Mitigation = text }),
        Ask<EqualityEntry>.Person(nameof(EqualityEntry.Owner), "Who sees to it", line => line.Owner, (line, person) => line with { Owner = person }),
        Ask<EqualityEntry>.Day(nameof(EqualityEntry.DueOn), "By when", line => line.DueOn, (line, day) => line with { DueOn = day }));

    public static QuestionList<ResourceEntry> Resource { get; } = new(
        Ask<ResourceEntry>.Line(nameof(ResourceEntry.Stream), "Stream of money", one => one.Stream, (one, text) => one with { Stream = text ?? "" }) with { Hint = "For example: Serious violence duty grant" },
        new Question<ResourceEntry>(nameof(ResourceEntry.Amount), "Amount over the whole period, in pounds", QuestionKind.Line, one => one.Amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "", (one, answer) => one with { Amount = Pounds(answer) })
            { Hint = "For example: 120000. Leave it empty where it is not known: that is not nothing" },
        Ask<ResourceEntry>.Day(nameof(ResourceEntry.FirstDay), "From", one => one.FirstDay, (one, day) => one with { FirstDay = day }),
        Ask<ResourceEntry>.Day(nameof(ResourceEntry.LastDay), "To", one => one.LastDay, (one, day) => one with { LastDay = day }),
        Ask<ResourceEntry>.Line(nameof(ResourceEntry.Restriction), "What alone it may be spent on", one => one.Restriction, (one, text) => one with { Restriction = text }),
        Ask<ResourceEntry>.Line(nameof(ResourceEntry.Service), "What is commissioned with it", one => one.Service, (one, text) => one with { Service = text }),
        Ask<ResourceEntry>.Line(nameof(ResourceEntry.Provider), "Who provides that", one => one.Provider, (one, text) => one with { Provider = text }),
        Ask<ResourceEntry>.Day(nameof(ResourceEntry.ServiceEndsOn), "The contract ends on", one => one.ServiceEndsOn, (one, day) => one with { ServiceEndsOn = day }),
        Ask<ResourceEntry>.Thing(nameof(ResourceEntry.PriorityId), "Which priority it is for", one => one.PriorityId, (one, id) => one with { PriorityId = id }),
        Ask<ResourceEntry>.Paragraph(nameof(ResourceEntry.Note), "Note", one => one.Note, (one, text) => one with { Note = text }));

    public static QuestionList<StrategyReview> Review { get; } = new(
        Ask<StrategyReview>.Word<ReviewKind>(nameof(StrategyReview.Kind), "Kind", kind => kind == ReviewKind.Annual ? "Annual review" : "Mid-term refresh", review => review.Kind, (review, kind) => review with { Kind = kind }),
        Ask<StrategyReview>.Day(nameof(StrategyReview.DueOn), "Due on", review => review.DueOn == default ? null : review.DueOn, (review, day) => review with { DueOn = day ?? default }) with { IsRequired = true },
        Ask<StrategyReview>.Day(nameof(StrategyReview.HeldOn), "Held on", review => review.HeldOn, (review, day) => review with { HeldOn = day }),
        Ask<StrategyReview>.Paragraph(nameof(StrategyReview.Outcome), "What came of it", review => review.Outcome, (review, text) => review with { Outcome = text }));

    private static Question<RiskEntry> Step(string name, string label, IReadOnlyList<string> steps, Func<RiskEntry, int?> show, Func<RiskEntry, int?, RiskEntry> put) =>
        new(name, label, QuestionKind.Choice, risk => show(risk)?.ToString(CultureInfo.InvariantCulture) ?? "", (risk, answer) => put(risk, answer.Count(1, RiskScale.Steps)))
        {
            Answers = [new("", "Not judged"), .. steps.Select((step, at) => new Answer((at + 1).ToString(CultureInfo.InvariantCulture), step))],
        };

    private static decimal? Pounds(TypedAnswer answer) => answer.OrNone is not { } typed ? null
        : decimal.TryParse(typed.TrimStart('£').Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal pounds) && decimal.Round(pounds, 2) == pounds && pounds < 1_000_000_000_000m ? pounds
        : throw new RuleBrokenException($"“{typed}” is no amount of money. Write it as 120000 or 120,000.50", answer.Field);
}
