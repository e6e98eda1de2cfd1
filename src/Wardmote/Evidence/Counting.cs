using Wardmote.Areas;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence;

/// <summary>Puts the tallies of months together into the counts that a question asks for.</summary>
internal sealed class Counting(CountQuestion question, HomeForces home)
{
    private readonly IReadOnlyList<Period> _months = question.Months;
    private readonly List<CountedArea> _areas = [];
    private readonly List<int> _places = [];
    private readonly List<string> _districts = [];
    private int[] _values = [];
    private long _inNoArea;
    private long _withoutPlace;
    private long _ties;

    /// <summary>Takes an area where the question asks for it.</summary>
    /// <param name="place">Its place in the set by code.</param>
    public void Ask(int place, string code, string name, string districtCode, string districtName)
    {
        bool isAsked = (question.District is not { } district || district.Equals(districtCode, StringComparison.OrdinalIgnoreCase) || district.Equals(districtName, StringComparison.OrdinalIgnoreCase))
            && question.Codes?.Contains(code) != false;
        if (isAsked)
        {
            _areas.Add(new CountedArea(_areas.Count, code, name, districtName));
            _places.Add(place);
            _districts.Add(TallyQueries.DistrictOf(districtCode, districtName));
        }
    }

    /// <summary>Adds a force's month. Incidents that a force recorded outside its own districts count there too, once the home force's month is known.</summary>
    public void Add(StreetMonth month, Tally tally)
    {
        _values = _values.Length == 0 ? new int[_areas.Count * _months.Count * Tally.Types] : _values;
        int at = ((month.Month.Year - question.From.First.Year) * 12) + month.Month.Month - question.From.First.Month;
        for (int area = 0; area < _areas.Count; area++)
        {
            Span<int> sums = _values.AsSpan(((area * _months.Count) + at) * Tally.Types, Tally.Types);
            ReadOnlySpan<int> counts = tally.Area(_places[area]);
            for (int type = 0; type < Tally.Types; type++)
            {
                sums[type] += counts[type];
            }
        }

        _inNoArea += Sum(tally.InNoArea);
        _withoutPlace += Sum(tally.WithoutPlace);
        _ties += tally.Ties;
    }

    public Counts Finish(AreaSet set)
    {
        bool[] supplied = [.. _districts.SelectMany(district => _months.Select(month => home.IsPresent(district, month.First)))];
        bool[] isPresent = [.. Enumerable.Range(0, _months.Count).Select(month => _areas.Count > 0 && Enumerable.Range(0, _areas.Count).All(area => supplied[(area * _months.Count) + month]))];
        int[] values = _values.Length == 0 ? new int[_areas.Count * _months.Count * Tally.Types] : _values;
        return new Counts(set.AreaSetId, set.Title, _areas, _months, isPresent, values)
        {
            IsSupplied = supplied,
            HomeForces = [.. _districts.Select(home.Of)],
            Rest = new CountRest(_inNoArea, _withoutPlace, _ties),
        };
    }

    private static long Sum(ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
