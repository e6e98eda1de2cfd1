namespace Wardmote.Evidence.Reading;

/// <summary>The places, forces and names of a file, numbered once for all that read it side by side.</summary>
internal sealed class FileTables(FileLayout layout)
{
    private readonly Dictionary<RowGatherer, (int[] Points, int[] Forces, int[][] Names)> _numbers = [];
    private readonly List<StatedPlace> _places = [];

    public TextTable Points { get; } = new();

    public TextTable Forces { get; } = new();

    public TextTable[] Names { get; } = [.. layout.Names.Select(_ => new TextTable())];

    public FileLayout Layout => layout;

    /// <summary>For each number that a gatherer gave the number that the file gives.</summary>
    public (int[] Points, int[] Forces, int[][] Names) NumbersOf(RowGatherer gatherer)
    {
        if (!_numbers.TryGetValue(gatherer, out (int[], int[], int[][]) numbers))
        {
            numbers = (Unite(gatherer.Points, Points), Unite(gatherer.Forces, Forces), [.. gatherer.Names.Select((names, i) => Unite(names, Names[i]))]);
            _numbers.Add(gatherer, numbers);
        }

        return numbers;
    }

    /// <summary>A place by the number that the file gives.</summary>
    public StatedPlace Place(int point)
    {
        for (int next = _places.Count; next <= point; next++)
        {
            _places.Add(StatedPlace.Read(Points[next], layout));
        }

        return _places[point];
    }

    private static int[] Unite(TextTable part, TextTable whole)
    {
        int[] numbers = new int[part.Count];
        for (int number = 0; number < numbers.Length; number++)
        {
            numbers[number] = whole.Number(part[number]);
        }

        return numbers;
    }
}
