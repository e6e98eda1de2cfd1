using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>Numbers the usable places of a month as they first come.</summary>
internal sealed class MapPointsBuilder(FileTables tables)
{
    /// <summary>The number of a place without a usable coordinate.</summary>
    public const int Unusable = -1;

    private const int Unseen = 0;
    private readonly int[] _numberOf = new int[tables.Points.Count];
    private readonly int[] _lsoaNumberOf = new int[tables.Lsoas];
    private readonly int[] _locationNumberOf = new int[tables.Locations];
    private readonly HashSet<int> _faulty = [];
    private readonly List<int> _longitudes = [];
    private readonly List<int> _latitudes = [];
    private readonly List<int> _lsoaOf = [];
    private readonly List<int> _locationOf = [];
    private readonly List<StatedLsoa> _lsoas = [];
    private readonly List<string> _locations = [];

    /// <summary>The month's number of a place; <see cref="Unusable"/> where it has no usable coordinate.</summary>
    public int Number(int place, int line, ReasonList reasons)
    {
        if (_numberOf[place] == Unseen)
        {
            Add(place);
        }

        if (_faulty.Count > 0 && _faulty.Contains(place))
        {
            reasons.Add(StatedPlace.Words(tables.Place(place).Place.Fault), line, isRefusal: false);
        }

        return _numberOf[place] > 0 ? _numberOf[place] - 1 : Unusable;
    }

    public MapPoints ToPoints() => new([.. _longitudes], [.. _latitudes], _lsoas, [.. _lsoaOf], _locations, [.. _locationOf]);

    private void Add(int place)
    {
        (StatedPlace stated, int lsoa, int location) = tables.Place(place);
        if (StatedPlace.Words(stated.Fault).Length > 0)
        {
            _faulty.Add(place);
        }

        if (!stated.IsUsable)
        {
            _numberOf[place] = Unusable;
            return;
        }

        if (_lsoaNumberOf[lsoa] == Unseen)
        {
            _lsoas.Add(tables.Lsoa(lsoa));
            _lsoaNumberOf[lsoa] = _lsoas.Count;
        }

        if (_locationNumberOf[location] == Unseen)
        {
            _locations.Add(tables.Location(location));
            _locationNumberOf[location] = _locations.Count;
        }

        _longitudes.Add(stated.Longitude);
        _latitudes.Add(stated.Latitude);
        _lsoaOf.Add(_lsoaNumberOf[lsoa] - 1);
        _locationOf.Add(_locationNumberOf[location] - 1);
        _numberOf[place] = _longitudes.Count;
    }
}
