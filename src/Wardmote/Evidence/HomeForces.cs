namespace Wardmote.Evidence;

/// <summary>A street month of a force, with how many of its incidents lie in each district of a set.</summary>
/// <param name="Placed">Its incidents that have a place, wherever it is.</param>
public sealed record SuppliedMonth(string Force, DateOnly Month, int Placed, IReadOnlyDictionary<string, int> Districts);

/// <summary>
/// Which force polices which district, told from the data: a district's home force is the one with the most incidents there for each
/// month that it supplied. A force's file also holds a few incidents far away, so it is at home only where it records at least twenty
/// a month or a twentieth of all that it records. A month of a district counts as present where its home force supplied it: the few
/// that other forces recorded there are then no month, and missing is not zero. The railways' force has no home.
/// </summary>
public sealed class HomeForces
{
    /// <summary>From so many a month on, a force is at home in a district.</summary>
    public const double FewestAMonth = 20;

    /// <summary>From this share of its incidents on, a force is at home in a district however few they are.</summary>
    public const double SmallestShare = 0.05;

    private const string Railways = "btp";

    private readonly Dictionary<string, string> _forces = new(StringComparer.Ordinal);
    private readonly HashSet<(string Force, DateOnly Month)> _supplied;

    public HomeForces(IReadOnlyCollection<SuppliedMonth> months)
    {
        _supplied = [.. months.Select(month => (month.Force, month.Month))];
        var candidates = months.Where(month => month.Force != Railways).GroupBy(month => month.Force, StringComparer.Ordinal).SelectMany(InDistricts);
        foreach (var district in candidates.GroupBy(candidate => candidate.District, StringComparer.Ordinal))
        {
            (string force, _, double aMonth, double share) = district.OrderByDescending(candidate => candidate.AMonth).ThenBy(candidate => candidate.Force, StringComparer.Ordinal).First();

            // Areas that name no district are the partnership's own and small: there the most is enough.
            if (aMonth >= FewestAMonth || share >= SmallestShare || district.Key.Length == 0)
            {
                _forces[district.Key] = force;
            }
        }
    }

    /// <summary>The home force of a district; none where no force is at home there.</summary>
    public string? Of(string district) => _forces.GetValueOrDefault(district);

    /// <summary>Whether a month of a district is known: its home force supplied it.</summary>
    public bool IsPresent(string district, DateOnly month) => Of(district) is { } force && _supplied.Contains((force, month));

    private static IEnumerable<(string Force, string District, double AMonth, double Share)> InDistricts(IGrouping<string, SuppliedMonth> force)
    {
        double months = force.Count();
        double placed = Math.Max(1, force.Sum(month => (double)month.Placed));
        return force.SelectMany(month => month.Districts).GroupBy(pair => pair.Key, pair => (double)pair.Value, StringComparer.Ordinal)
            .Select(district => (force.Key, district.Key, district.Sum() / months, district.Sum() / placed));
    }
}
