using Wardmote.Batches;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>What one file held: its months with their rows, and what became of every row.</summary>
/// <param name="Path">The file's path, within an archive after the archive's.</param>
/// <param name="Fingerprint">The SHA-256 of what it holds, unpacked.</param>
/// <param name="Bytes">Its size unpacked.</param>
public sealed record ReadFile(string Path, SourceKind Kind, string Fingerprint, long Bytes, long Read, IReadOnlyList<BatchReason> Reasons, IReadOnlyList<ReadMonth> Months)
{
    /// <summary>Whether nothing of the file could be used: it is cut off, or no file of the police.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether it is nothing that the police publish, so that one that was merely found is left alone.</summary>
    public bool IsStranger { get; init; }

    public long Kept => Months.Sum(month => (long)month.Facts.Rows);

    public long NotPlaced => Months.Sum(month => (long)month.Facts.NotPlaced);

    public long Refused => Read - Kept;
}

/// <summary>One month of one force in a file.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Columns">Its columns, packed, by name.</param>
public sealed record ReadMonth(string Force, DateOnly Month, MonthFacts Facts, IReadOnlyDictionary<string, byte[]> Columns)
{
    public MonthRows Rows { get; } = new(Columns);
}
