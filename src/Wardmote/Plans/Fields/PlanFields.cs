using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>The fields of a plan itself: what stands at its head, and the words and limits that it sets itself.</summary>
public static class PlanFields
{
    public static IReadOnlyDictionary<PlanKind, string> Kinds { get; } = new Dictionary<PlanKind, string>
    {
        [PlanKind.ServicePlan] = "Service plan",
        [PlanKind.BusinessPlan] = "Business plan",
        [PlanKind.PartnershipPlan] = "Partnership plan",
        [PlanKind.DeliveryPlan] = "Delivery plan",
        [PlanKind.AnnualReview] = "Annual review",
        [PlanKind.Programme] = "Programme",
        [PlanKind.IndicatorTable] = "Indicator table",
        [PlanKind.Other] = "Other plan",
    };

    public static FieldTable<HeaderFact> Fact { get; } = new(
        FieldsOf<HeaderFact>.Text(nameof(HeaderFact.Name), "Fact", fact => fact.Name, (fact, text) => fact with { Name = text }) with { IsRequired = true },
        FieldsOf<HeaderFact>.Text(nameof(HeaderFact.Value), "What it says", fact => fact.Value, (fact, text) => fact with { Value = text }) with { Kind = FieldKind.Paragraphs });

    public static FieldTable<CardinalityLimit> Limit { get; } = new(
        FieldsOf<CardinalityLimit>.Number(nameof(CardinalityLimit.Maximum), "At most", limit => limit.Maximum, (limit, number) => limit with { Maximum = (int)(number ?? 0) }),
        FieldsOf<CardinalityLimit>.Text(nameof(CardinalityLimit.Kind), "Of what", limit => limit.Kind, (limit, text) => limit with { Kind = text }) with { IsRequired = true },
        FieldsOf<CardinalityLimit>.Text(nameof(CardinalityLimit.Scope), "For each", limit => limit.Scope, (limit, text) => limit with { Scope = text }));

    public static FieldTable<PlanContent> Table { get; } = new(
        FieldsOf<PlanContent>.Text(nameof(PlanContent.Title), "Title", plan => plan.Title, (plan, text) => plan with { Title = text }) with { IsRequired = true },
        FieldsOf<PlanContent>.Choice(nameof(PlanContent.Kind), "Kind of plan", Kinds, plan => plan.Kind, (plan, kind) => plan with { Kind = kind }),
        FieldsOf<PlanContent>.Date(nameof(PlanContent.Period), "Period", plan => plan.Period, (plan, date) => plan with { Period = date })
            with { Hint = "The years that the plan covers: 2026/27 or 2026-29" },
        FieldsOf<PlanContent>.Rows(nameof(PlanContent.Header), "At the head of the plan", _ => Fact, new HeaderFact("", "", Origin.Typed),
            plan => plan.Header, (plan, rows) => plan with { Header = rows }),
        FieldsOf<PlanContent>.Text(nameof(PlanVocabulary.ActionWord), "What the plan calls an action", plan => plan.Vocabulary.ActionWord,
            (plan, text) => plan with { Vocabulary = plan.Vocabulary with { ActionWord = text } })
            with { IsRequired = true, Hint = "Objective, key task, commitment: the pages use this word" },
        FieldsOf<PlanContent>.Lines(nameof(PlanVocabulary.Statuses), "Statuses that the plan allows", plan => plan.Vocabulary.Statuses,
            (plan, lines) => plan with { Vocabulary = plan.Vocabulary with { Statuses = lines } }),
        FieldsOf<PlanContent>.Rows(nameof(PlanVocabulary.Limits), "Limits that the plan sets itself", _ => Limit, new CardinalityLimit(0, "", "", Origin.Typed),
            plan => plan.Vocabulary.Limits, (plan, rows) => plan with { Vocabulary = plan.Vocabulary with { Limits = rows } }));
}
