namespace Wardmote.Areas;

/// <summary>What a table of figures by area tells.</summary>
public enum AreaSubject
{
    /// <summary>People who live there, in all and by age.</summary>
    Population,

    /// <summary>People who live there, in all and by ethnic group.</summary>
    EthnicGroups,

    /// <summary>Households, in all and by the dimensions in which they are deprived.</summary>
    Households,

    /// <summary>The Index of Multiple Deprivation: ranks, deciles, scores.</summary>
    Deprivation,

    /// <summary>Recorded crime of every partnership in England and Wales, to compare with.</summary>
    RecordedCrime,
}

/// <summary>How figures came about. Figures of two bases are no one series.</summary>
public enum AreaBasis
{
    /// <summary>The Office for National Statistics' estimate for 30 June of the year.</summary>
    MidYear,

    Census,

    /// <summary>An index that the government publishes.</summary>
    Index,

    /// <summary>Crime as the police record it, published by the Office for National Statistics.</summary>
    Recorded,
}

/// <summary>Figures by area as one file gave them, of those areas that concern the partnership.</summary>
public sealed class AreaTable
{
    private AreaTable()
    {
    }

    /// <summary>A table of a batch.</summary>
    /// <param name="codes">What the codes are: "LSOA", "WD", "LAD", "CSP".</param>
    /// <param name="codeYear">The year of the codes; 0 where the file does not tell.</param>
    /// <param name="sex">"Persons", "Males" or "Females".</param>
    public AreaTable(Guid partnershipId, Guid batchId, AreaSubject subject, string codes, int codeYear, int year, AreaBasis basis, string sex)
    {
        (PartnershipId, BatchId, Subject, Codes, CodeYear, Year, Basis, Sex) = (partnershipId, batchId, subject, codes, codeYear, year, basis, sex);
    }

    public Guid PartnershipId { get; private set; }

    public Guid AreaTableId { get; private set; } = Guid.CreateVersion7();

    public Guid BatchId { get; private set; }

    public AreaSubject Subject { get; private set; }

    public string Codes { get; private set; } = "";

    public int CodeYear { get; private set; }

    /// <summary>The year that the figures are of.</summary>
    public int Year { get; private set; }

    public AreaBasis Basis { get; private set; }

    public string Sex { get; private set; } = "";

    /// <summary>What each column counts; the first is the whole where there is one.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    public int Rows { get; private set; }

    /// <summary>The rows, packed: see <see cref="AreaTableRows"/>.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>The table as a person reads it: "Population, mid-2020 estimate, by LSOA of 2011".</summary>
    public string Title => Subject switch
    {
        AreaSubject.RecordedCrime => $"Recorded crime of all partnerships, {Year}",
        AreaSubject.Deprivation => $"Index of Multiple Deprivation {Year}",
        _ => $"{SubjectWords}, {BasisWords}{(Sex == "Persons" ? "" : $", {Sex.ToLowerInvariant()}")}",
    } + (CodeYear == 0 ? "" : $", by {CodeWords} of {CodeYear}");

    /// <summary>How its figures came about, in words: "mid-2020 estimate", "Census 2021".</summary>
    public string BasisWords => BasisIn(Basis, Year);

    private string SubjectWords => Subject switch { AreaSubject.Population => "Population", AreaSubject.EthnicGroups => "Ethnic groups", _ => "Households" };

    private string CodeWords => Codes switch { "WD" => "ward", "LAD" => "district", _ => Codes };

    /// <summary>A basis and year in words.</summary>
    public static string BasisIn(AreaBasis basis, int year) => basis switch { AreaBasis.MidYear => $"mid-{year} estimate", AreaBasis.Census => $"Census {year}", AreaBasis.Recorded => $"recorded crime, year to {year}", _ => $"index of {year}" };

    /// <summary>The letters by which a kind of area's codes are called.</summary>
    public static string LettersOf(AreaKind kind) => kind switch { AreaKind.Lsoa => "LSOA", AreaKind.Msoa => "MSOA", AreaKind.Ward => "WD", AreaKind.District => "LAD", _ => "" };

    /// <summary>Takes the rows that concern the partnership.</summary>
    public void Hold(IReadOnlyList<string> columns, IReadOnlyList<AreaTableRow> rows) => (Columns, Rows, Bytes) = (columns, rows.Count, AreaTableRows.Pack(rows));

    /// <summary>All rows.</summary>
    public IReadOnlyList<AreaTableRow> Unpack() => AreaTableRows.Unpack(Bytes);
}

/// <summary>One area's figures.</summary>
/// <param name="Within">The code of what it lies in, where the file says so: a ward's district, a partnership's force.</param>
/// <param name="WithinName">Its name.</param>
/// <param name="Values">One for each column; none where the file has no number there.</param>
public sealed record AreaTableRow(string Code, string Name, string Within, string WithinName, IReadOnlyList<double?> Values);
