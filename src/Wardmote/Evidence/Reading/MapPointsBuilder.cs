using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>Numbers the usable places of a month as they first come.</summary>
internal sealed class MapPointsBuilder(FileTables tables)
{
    private const int Unusable = -1;
    private readonly int[] _numberOf = new int[tables.Points.Count];
    private readonly HashSet<int> _mended = [];
    private readonly List<int> _longitudes = [];
    private readonly List<int> _latitudes = [];
    private readonly List<int> _lsoaOf = [];
    private readonly List<int> _locationOf = [];
    private readonly OrderedDictionary<StatedLsoa, int> _lsoas = [];
    private readonly OrderedDictionary<string, int> _locations = new(StringComparer.Ordinal);

    /// <summary>The month's number of a place; below zero where it has no usable coordinate.</summary>
    public int Number(int place, int line, ReasonList reasons)
    {
        if (_numberOf[place] > 0 && _mended.Count == 0)
        {
            return _numberOf[place] - 1;
        }

        StatedPlace stated = tables.Place(place);
        if (StatedPlace.Words(stated.Fault) is { Length: > 0 } words)
        {
            reasons.Add(words, line, isRefusal: false);
            _mended.Add(place);
        }

        return !stated.IsUsable ? Unusable
            : _numberOf[place] > 0 ? _numberOf[place] - 1
            : Add(place, stated);
    }

    public MapPoints ToPoints() => new([.. _longitudes], [.. _latitudes], [.. _lsoas.Keys], [.. _lsoaOf], [.. _locations.Keys], [.. _locationOf]);

    private int Add(int place, StatedPlace stated)
    {
        _longitudes.Add(stated.Longitude);
        _latitudes.Add(stated.Latitude);
        _lsoaOf.Add(NumberIn(_lsoas, stated.LsoaCode.Length == 0 && stated.LsoaName.Length == 0 ? StatedLsoa.None : new StatedLsoa(stated.LsoaCode, stated.LsoaName)));
        _locationOf.Add(NumberIn(_locations, stated.Location));
        _numberOf[place] = _longitudes.Count;
        return _longitudes.Count - 1;
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
