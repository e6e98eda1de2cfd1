using Wardmote.Evidence.Exploring;

namespace Wardmote.Evidence.Mapping;

/// <summary>One type in an area: its latest year among the other areas, and its course.</summary>
/// <param name="IsHeld">Whether the number must not leave Wardmote as it is: see <see cref="SmallNumbers"/>.</param>
public sealed record ProfileLine(TypeFindings Found, ProfileYear Year, string CountText, string BeforeText, bool IsHeld)
{
    public string ChangeText => IsHeld || BeforeText == SmallNumbers.Held ? "too few" : Found.Year.PercentText;

    public static ProfileLine Of(ExploredEvidence explored, TypeFindings found, Denominator? denominator)
    {
        var year = ProfileYear.Of(explored, found.Type.Types, denominator);
        return new(
            found,
            year,
            SmallNumbers.Written(explored.Set.Kind, year.Months, year.Count),
            SmallNumbers.Written(explored.Set.Kind, year.Months, found.Year.Change.Before),
            SmallNumbers.IsHeld(explored.Set.Kind, year.Months, year.Count));
    }
}
