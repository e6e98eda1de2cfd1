using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>The rows of one stretch of a file as numbers, in the order of the file, with what was wrong in it.</summary>
/// <param name="layout">What the rows hold.</param>
/// <param name="capacity">How many rows are likely.</param>
internal sealed class RowBlock(FileLayout layout, int capacity)
{
    private readonly int[][] _names = [.. layout.Names.Select(_ => new int[capacity])];
    private readonly List<(int Month, int Force, int First)> _runs = [];
    private int[] _line = new int[capacity];
    private int[] _point = new int[capacity];
    private int[] _moment = new int[layout.Kind == SourceKind.StopAndSearch ? capacity : 0];
    private byte[] _id = new byte[layout.Id is null ? 0 : capacity * IdColumn.Width];

    /// <summary>How many lines the stretch has.</summary>
    public int Lines { get; set; }

    /// <summary>How many rows were read, those that were refused among them.</summary>
    public int Read { get; set; }

    public ReasonList Reasons { get; } = new();

    public int Count { get; private set; }

    /// <summary>For each row its line within the stretch, from 1.</summary>
    public ReadOnlySpan<int> Line => _line.AsSpan(0, Count);

    public ReadOnlySpan<int> Point => _point.AsSpan(0, Count);

    /// <summary>Stop and search alone: for each row its moment.</summary>
    public ReadOnlySpan<int> Moment => _moment.AsSpan(0, Math.Min(Count, _moment.Length));

    /// <summary>For each row its Crime ID; empty where the file has none.</summary>
    public ReadOnlySpan<byte> Id => _id.AsSpan(0, Math.Min(Count * IdColumn.Width, _id.Length));

    /// <summary>Where rows of one month and force begin that follow one another, in months since the year 0 and the number of the force's name.</summary>
    public IReadOnlyList<(int Month, int Force, int First)> Runs => _runs;

    public ReadOnlySpan<int> Names(int field) => _names[field].AsSpan(0, Count);

    /// <summary>Begins a row: its names and its Crime ID are set next.</summary>
    /// <returns>The row's number.</returns>
    public int Add(int line, int month, int force, int point, int moment)
    {
        if (Count == _line.Length)
        {
            Grow();
        }

        if (_runs.Count == 0 || _runs[^1].Month != month || _runs[^1].Force != force)
        {
            _runs.Add((month, force, Count));
        }

        _line[Count] = line;
        _point[Count] = point;
        if (_moment.Length > 0)
        {
            _moment[Count] = moment;
        }

        return Count++;
    }

    public void SetName(int row, int field, int name) => _names[field][row] = name;

    public Span<byte> IdOf(int row) => _id.AsSpan(row * IdColumn.Width, IdColumn.Width);

    private void Grow()
    {
        int more = Math.Max(16, Count * 2);
        Array.Resize(ref _line, more);
        Array.Resize(ref _point, more);
        Array.Resize(ref _moment, layout.Kind == SourceKind.StopAndSearch ? more : 0);
        Array.Resize(ref _id, layout.Id is null ? 0 : more * IdColumn.Width);
        for (int i = 0; i < _names.Length; i++)
        {
            Array.Resize(ref _names[i], more);
        }
    }
}
