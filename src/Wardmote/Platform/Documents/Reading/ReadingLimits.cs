namespace Wardmote.Platform.Documents.Reading;

/// <summary>How large a plan may be before the program refuses it: far more than any real one, far less than would exhaust a server.</summary>
public static class ReadingLimits
{
    /// <summary>The largest file, in bytes: a plan of 200 pages with pictures has a tenth of it.</summary>
    public const int FileBytes = 25 * 1024 * 1024;

    /// <summary>The largest text file, in bytes: a plan of 200 pages has less than one of these five megabytes.</summary>
    public const int TextBytes = 5 * 1024 * 1024;

    /// <summary>How many parts a Word or Excel file may be packed from.</summary>
    public const int PackageParts = 5_000;

    /// <summary>The largest that one part may be when it is unpacked, in bytes.</summary>
    public const long PartBytes = 128L * 1024 * 1024;

    /// <summary>The largest that all parts together may be when they are unpacked, in bytes.</summary>
    public const long PackageBytes = 512L * 1024 * 1024;

    /// <summary>How deep tables, boxes and marks may lie inside one another.</summary>
    public const int Depth = 400;

    /// <summary>How many marks one paragraph or one row of a table may be made of.</summary>
    public const int Marks = 400_000;

    /// <summary>How many columns a table may have.</summary>
    public const int Columns = 500;

    /// <summary>How many cells all tables of a document may have together.</summary>
    public const int Cells = 2_000_000;

    /// <summary>How many characters a document may have: a plan of 200 pages has about 600,000.</summary>
    public const int Characters = 20_000_000;
}
