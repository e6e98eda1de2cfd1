using System.Security.Cryptography;
using System.Text.Json;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Importing;

/// <summary>A file of values on its way in: kept so that it can be mended today and finished tomorrow.</summary>
public sealed class ImportDraft
{
    public const int MostRows = 20_000;

    private ImportDraft()
    {
    }

    public ImportDraft(Guid partnershipId, string fileName, IReadOnlyList<ValueSheet> sheets, ColumnMap map, string who, DateTime at)
    {
        int rows = sheets.Sum(sheet => sheet.Rows.Count);
        if (rows > MostRows)
        {
            throw new RuleBrokenException($"The file has {rows:#,0} rows, and {MostRows:#,0} can be looked at together. Split it by year", "File");
        }

        PartnershipId = partnershipId;
        FileName = fileName;
        Sheets = sheets;
        Map = map;
        Fingerprint = FingerprintOf(sheets);
        StartedBy = who;
        StartedAt = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid ImportDraftId { get; private set; } = Guid.CreateVersion7();

    public string FileName { get; private set; } = "";

    /// <summary>Tells the same tables from others, so that a file that is loaded again goes on where it was left.</summary>
    public string Fingerprint { get; private set; } = "";

    public IReadOnlyList<ValueSheet> Sheets { get; private set; } = [];

    public ColumnMap Map { get; private set; } = new();

    public string StartedBy { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<FileValue> Values => FileValue.Read(Sheets, Map);

    /// <summary>What tables of a file are told apart by.</summary>
    public static string FingerprintOf(IReadOnlyList<ValueSheet> sheets) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(sheets)));

    /// <summary>Uses the columns in another way.</summary>
    public void Use(ColumnMap map) => Map = map;

    /// <summary>Mends one cell; an empty text leaves it out.</summary>
    public void Mend(int sheet, int row, int column, string text)
    {
        if (sheet < 0 || sheet >= Sheets.Count || column < 0 || column >= Sheets[sheet].Headings.Count || Sheets[sheet].Rows.All(one => one.Number != row))
        {
            throw new NotFoundException("The cell of the file");
        }

        Sheets = [.. Sheets.Select((one, i) => i == sheet ? one.Mended(row, column, NumberReader.Tidy(text)) : one)];
    }
}

/// <summary>A way to use columns that a partnership kept under a name, for the same export next quarter.</summary>
public sealed class ValueMap
{
    private ValueMap()
    {
    }

    public ValueMap(Guid partnershipId, string name, ColumnMap map)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 80)
        {
            throw new RuleBrokenException("Give the map a name of at most 80 characters", nameof(Name));
        }

        PartnershipId = partnershipId;
        Name = name.Trim();
        Map = map;
    }

    public Guid PartnershipId { get; private set; }

    public Guid ValueMapId { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    public ColumnMap Map { get; private set; } = new();

    public void Become(ColumnMap map) => Map = map;
}
