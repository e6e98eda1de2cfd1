using Wardmote.Batches;

namespace Wardmote.Evidence;

/// <summary>How far an import is.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="FilesDone">How many files are done, of how many.</param>
/// <param name="BytesDone">Of the files as they lie there, packed or not.</param>
/// <param name="Rows">How many rows were read.</param>
public sealed record ImportProgress(string File, int FilesDone, int Files, long BytesDone, long Bytes, long Rows);

/// <summary>What became of one file.</summary>
public enum ImportOutcome
{
    /// <summary>Its rows are kept.</summary>
    Kept,

    /// <summary>It holds what a kept batch holds already; nothing changed.</summary>
    Unchanged,

    /// <summary>Nothing of it could be used.</summary>
    Refused,
}

/// <summary>One file of an import, with its batch: the new one, the one that holds the same, or the one that says why not.</summary>
/// <param name="Replaced">How many months it supplied anew.</param>
public sealed record ImportedFile(string Path, ImportOutcome Outcome, Batch Batch, int Replaced = 0);

/// <summary>What became of all files of an import.</summary>
/// <param name="LeftAlone">Files and members that are of another sort or another force.</param>
public sealed record ImportReport(IReadOnlyList<ImportedFile> Files, int LeftAlone)
{
    public long Read => Files.Sum(file => file.Batch.Read);

    public long Kept => Files.Sum(file => file.Batch.Kept);

    public long NotPlaced => Files.Sum(file => file.Batch.NotPlaced);

    public long Refused => Files.Sum(file => file.Batch.Refused);
}
