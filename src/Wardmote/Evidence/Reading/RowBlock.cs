namespace Wardmote.Evidence.Reading;

/// <summary>The rows of one stretch of a file as numbers, in the order of the file, with what was wrong in it.</summary>
internal sealed class RowBlock(int names)
{
    /// <summary>How many lines the stretch has.</summary>
    public int Lines { get; set; }

    /// <summary>How many rows were read, those that were refused among them.</summary>
    public int Read { get; set; }

    public ReasonList Reasons { get; } = new();

    public int Count => Line.Count;

    /// <summary>For each row its line within the stretch, from 1.</summary>
    public List<int> Line { get; } = [];

    /// <summary>For each row its month, in months since the year 0.</summary>
    public List<int> Month { get; } = [];

    /// <summary>For each row the number of its force's name.</summary>
    public List<int> Force { get; } = [];

    public List<int> Point { get; } = [];

    public List<int>[] Names { get; } = [.. Enumerable.Range(0, names).Select(_ => new List<int>())];

    /// <summary>Stop and search alone: for each row its moment.</summary>
    public List<int> Moment { get; } = [];

    /// <summary>For each row its Crime ID.</summary>
    public List<byte> Id { get; } = [];
}
