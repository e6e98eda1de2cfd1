using Wardmote.Analysis.Linkage;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Says what areas there are that are called almost like one that there is not.</summary>
public static class NearAreas
{
    private const int Most = 5;

    /// <summary>The sentence for a name that nothing has.</summary>
    public static string Sentence(Counts counts, string asked)
    {
        string[] districts = [.. AreaChoice.Districts(counts)];
        string[] near = Near(asked, [.. districts, .. counts.Areas.Select(area => area.Name)]);
        return $"No area is called “{asked.Trim()}” among {counts.AreaSet.ToLowerInvariant()}. {(near.Length > 0 ? $"Almost so are called: {NumberWords.List(near)}. " : "")}{(districts.Length > 0 ? $"The districts are {NumberWords.List(districts)}" : $"There are {NumberWords.Count(counts.Areas.Count, "area", "areas")}")}";
    }

    /// <summary>The names nearest to one that was typed, the nearest first; those that have little in common with it are left out.</summary>
    public static string[] Near(string asked, IEnumerable<string> names)
    {
        string wanted = asked.Trim().ToLowerInvariant();
        return
        [
            .. names.Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (Name: name, Like: name.Contains(wanted, StringComparison.OrdinalIgnoreCase) && wanted.Length > 2 ? 1 : Similarity.JaroWinkler(wanted, name.ToLowerInvariant())))
                .Where(one => one.Like >= 0.8).OrderByDescending(one => one.Like).ThenBy(one => one.Name, StringComparer.Ordinal).Take(Most).Select(one => one.Name),
        ];
    }
}
