using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>A table that a partner gave for a section of which there are no open data: its numbers with all that must be known of them.</summary>
public sealed class PartnerTable
{
    public const int MostRows = 500;

    public const int MostColumns = 30;

    /// <summary>Counts of people below this are held back where nobody says otherwise.</summary>
    public const int UsualLeast = 5;

    private PartnerTable()
    {
    }

    /// <summary>A table as a file gave it.</summary>
    public PartnerTable(Guid partnershipId, Guid assessmentId, string section, PartnerTableFacts facts, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        (PartnershipId, AssessmentId, Section) = (partnershipId, assessmentId, AssessmentSections.Section(section).Key);
        Describe(facts);
        (Columns, Rows) = (columns, rows);
    }

    public Guid PartnershipId { get; private set; }

    public Guid PartnerTableId { get; private set; } = Guid.CreateVersion7();

    public Guid AssessmentId { get; private set; }

    /// <summary>The key of the section in which it is shown.</summary>
    public string Section { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Who gave it: "Northmere General Hospital, emergency department".</summary>
    public string Source { get; private set; } = "";

    public string Period { get; private set; } = "";

    /// <summary>Which area its numbers are of: "Northmere", "wards of 2022".</summary>
    public string Geography { get; private set; } = "";

    /// <summary>On what ground it was shared: an agreement, a law, published figures.</summary>
    public string SharingBasis { get; private set; } = "";

    public string Caveat { get; private set; } = "";

    /// <summary>Counts from 1 to one below this never leave as they are.</summary>
    public int Least { get; private set; }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; private set; } = [];

    public long Version { get; private set; }

    public PartnerTableFacts Facts => new(Title, Source, Period, Geography, SharingBasis, Caveat, Least);

    /// <summary>Says what must be known of it.</summary>
    /// <exception cref="RuleBrokenException">Something that a reader needs is missing.</exception>
    public void Describe(PartnerTableFacts facts)
    {
        Title = Told(facts.Title, nameof(Title), "Give the table a title, such as “Assault attendances by month”");
        Source = Told(facts.Source, nameof(Source), "Say who gave the table, such as “Northmere General Hospital, emergency department”");
        Period = Told(facts.Period, nameof(Period), "Say of which period it is, such as “April 2024 to March 2025”");
        Geography = Told(facts.Geography, nameof(Geography), "Say of which area its numbers are, such as “all of the borough” or “wards of 2022”");
        SharingBasis = Told(facts.SharingBasis, nameof(SharingBasis), "Say on what ground it was shared, such as the information-sharing agreement, or that it is published");
        Caveat = facts.Caveat.Trim();
        Least = facts.Least is >= 1 and <= 100 ? facts.Least : throw new RuleBrokenException("The smallest number that may be shown is from 1 (nothing is held back) to 100", nameof(Least));
    }

    private static string Told(string text, string field, string what) => text.Trim() switch
    {
        "" => throw new RuleBrokenException(what, field),
        { Length: > 300 } => throw new RuleBrokenException("300 characters are the most that fit here", field),
        string tidy => tidy,
    };
}

/// <summary>What must be known of a partner's table.</summary>
/// <param name="Least">Counts from 1 to one below this are held back.</param>
public sealed record PartnerTableFacts(string Title, string Source, string Period, string Geography, string SharingBasis, string Caveat, int Least);
