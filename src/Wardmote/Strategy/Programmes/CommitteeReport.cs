using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>Whether a decision is a key one, which is published beforehand.</summary>
public enum DecisionClass { NotSaid, Key, NonKey }

/// <summary>What a committee is asked to do.</summary>
public enum RecommendationKind { Approve, Delegate, Note }

/// <summary>What is known of a decision's effect on people with protected characteristics.</summary>
public enum EqualityImpact { NotSaid, Adverse, Neutral, Positive, NeutralOrPositive }

/// <summary>The facts at the head of a report.</summary>
public sealed record ReportHead(string Title)
{
    public string? Committee { get; init; }

    public DateOnly? MeetsOn { get; init; }

    public string? AuthorisedBy { get; init; }

    public IReadOnlyList<string> LeadOfficers { get; init; } = [];

    /// <summary>The wards that the decision affects, by the names that the partnership's own list has.</summary>
    public IReadOnlyList<string> Wards { get; init; } = [];

    public DecisionClass Class { get; init; }
}

/// <summary>One thing that a committee is asked, with what it decided.</summary>
public sealed record Recommendation(RecommendationKind Kind, string Text)
{
    /// <summary>To whom authority is delegated.</summary>
    public string? DelegateTo { get; init; }

    /// <summary>With whom the delegate must speak first.</summary>
    public string? InConsultationWith { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>What was decided, as the minutes have it.</summary>
    public string? Decision { get; init; }
}

/// <summary>What a report says of equality (Equality Act 2010, section 149).</summary>
public sealed record EqualityStatement
{
    public string? Statement { get; init; }

    public EqualityImpact Impact { get; init; }

    /// <summary>Whether an equality impact assessment is needed; none where nobody said.</summary>
    public bool? AssessmentNeeded { get; init; }

    public DateOnly? AssessmentDueOn { get; init; }
}

/// <summary>The report with which a committee is asked to begin the work or to adopt what came of it.</summary>
public sealed class CommitteeReport
{
    /// <summary>The parts of a report in their order, beside the recommendations and the equality statement, which are facts of their own.</summary>
    public static readonly IReadOnlyList<string> SectionNames =
        ["Introduction", "Reasons for decision", "Background", "Contribution to strategic outcomes", "Finance and procurement", "Legal", "Equality", "Appendices"];

    private CommitteeReport()
    {
    }

    public CommitteeReport(Guid partnershipId, Guid programmeId, ReportHead head)
    {
        PartnershipId = partnershipId;
        ProgrammeId = programmeId;
        Head = head;
        Write(head, [], new EqualityStatement());
    }

    public Guid PartnershipId { get; private set; }

    public Guid CommitteeReportId { get; private set; } = Guid.CreateVersion7();

    /// <summary>The programme that it belongs to.</summary>
    public Guid ProgrammeId { get; private set; }

    public string Title { get; private set; } = "";

    public ReportHead Head { get; private set; } = null!;

    /// <summary>The text of each of <see cref="SectionNames"/>, in their order; empty where nothing is written.</summary>
    public IReadOnlyList<string> Sections { get; private set; } = [];

    public IReadOnlyList<Recommendation> Recommendations { get; private set; } = [];

    public EqualityStatement Equality { get; private set; } = new();

    public long Version { get; private set; }

    public void Write(ReportHead head, IReadOnlyList<string> sections, EqualityStatement equality)
    {
        if (string.IsNullOrWhiteSpace(head.Title))
        {
            throw new RuleBrokenException("Give the report a title", nameof(Title));
        }

        if (equality is { AssessmentNeeded: not true, AssessmentDueOn: not null })
        {
            throw new RuleBrokenException("An equality impact assessment has a day, but the report does not say that one is needed", nameof(EqualityStatement.AssessmentNeeded));
        }

        Head = head with { Title = head.Title.Trim() };
        Title = Head.Title;
        Sections = [.. SectionNames.Select((_, at) => at < sections.Count ? sections[at] : "")];
        Equality = equality;
    }

    public void Recommend(IReadOnlyList<Recommendation> recommendations)
    {
        foreach ((Recommendation one, int at) in recommendations.Select((one, at) => (one, at)))
        {
            string field = $"Rows[{at}].";
            if (string.IsNullOrWhiteSpace(one.Text))
            {
                throw new RuleBrokenException("Say what the committee is asked", field + nameof(Recommendation.Text));
            }

            if ((one.Decision is null) != (one.DecidedOn is null))
            {
                throw new RuleBrokenException(one.Decision is null ? "Say what was decided on that day" : "Say on which day that was decided", field + (one.Decision is null ? nameof(Recommendation.Decision) : nameof(Recommendation.DecidedOn)));
            }
        }

        Recommendations = recommendations;
    }
}
