using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>The figures that the words of a problem profile can cite, by their marks: those of its findings, and those of the study of its response.</summary>
public static class ProblemFigures
{
    /// <summary>All of them: "change:shoplifting:all.1" is the first figure of that finding, "study.1" the first of the study.</summary>
    public static IReadOnlyDictionary<string, Figure> Of(ProblemProfile profile, IEnumerable<Finding> findings)
    {
        Dictionary<string, Figure> figures = new(StringComparer.Ordinal);
        foreach ((string key, IReadOnlyList<Figure> all) in findings.Select(finding => (finding.Key, finding.Figures)).Append(("study", profile.Study?.Figures ?? [])))
        {
            for (int at = 0; at < all.Count; at++)
            {
                figures.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{key}.{at + 1}"), all[at]);
            }
        }

        return figures;
    }
}
