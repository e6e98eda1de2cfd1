using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>The places, forces and names of a file, numbered once for all that read it side by side.</summary>
internal sealed class FileTables(FileLayout layout)
{
    private readonly Dictionary<RowGatherer, (int[] Points, int[] Forces, int[][] Names)> _numbers = [];
    private readonly OrderedDictionary<StatedLsoa, int> _lsoas = [];
    private readonly OrderedDictionary<string, int> _locations = new(StringComparer.Ordinal);
    private (StatedPlace Place, int Lsoa, int Location)[] _places = [];

    public TextTable Points { get; } = new();

    public TextTable Forces { get; } = new();

    public TextTable[] Names { get; } = [.. layout.Names.Select(_ => new TextTable())];

    public FileLayout Layout => layout;

    public int Lsoas => _lsoas.Count;

    public int Locations => _locations.Count;

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

    /// <summary>Reads all places once all of them are numbered.</summary>
    public void ReadPlaces(int cores)
    {
        var places = new StatedPlace[Points.Count];
        Parallel.For(0, places.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, cores) }, () => new CsvLine(), (i, _, line) =>
        {
            places[i] = StatedPlace.Read(Points[i], layout, line);
            return line;
        }, _ => { });
        _places = [.. places.Select(place => (place, NumberIn(_lsoas, place.LsoaCode.Length == 0 && place.LsoaName.Length == 0 ? StatedLsoa.None : new StatedLsoa(place.LsoaCode, place.LsoaName)), NumberIn(_locations, place.Location)))];
    }

    /// <summary>A place by the number that the file gives, with the numbers of its LSOA and its location.</summary>
    public (StatedPlace Place, int Lsoa, int Location) Place(int point) => _places[point];

    public StatedLsoa Lsoa(int number) => _lsoas.GetAt(number).Key;

    public string Location(int number) => _locations.GetAt(number).Key;

    private static int[] Unite(TextTable part, TextTable whole)
    {
        int[] numbers = new int[part.Count];
        for (int number = 0; number < numbers.Length; number++)
        {
            numbers[number] = whole.Number(part[number]);
        }

        return numbers;
    }

    private static int NumberIn<T>(OrderedDictionary<T, int> numbers, T value)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out int number))
        {
            numbers.Add(value, number = numbers.Count);
        }

        return number;
    }
}
