using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Mapping;

/// <summary>What a map is to show, with every choice made.</summary>
/// <param name="Set">The set by whose areas it counts, or whose borders bound it.</param>
public sealed record MapQuestion(MapChoices Choices, AreaSet Set, TypeChoice Types, Period From, Period To)
{
    /// <summary>The first month of the period compared with.</summary>
    public Period EarlierFrom => Period.Of(PeriodKind.Month, From.First.AddYears(-Choices.Years));

    public Period EarlierTo => Period.Of(PeriodKind.Month, To.First.AddYears(-Choices.Years));

    /// <summary>What is counted for it.</summary>
    public CountQuestion Counted => new(Set.AreaSetId, From, To) { District = string.IsNullOrWhiteSpace(Choices.District) ? null : Choices.District };

    public string PeriodText => From == To ? From.Name : $"{From.Name} to {To.Name}";

    public string EarlierText => EarlierFrom == EarlierTo ? EarlierFrom.Name : $"{EarlierFrom.Name} to {EarlierTo.Name}";

    /// <summary>What one area of the set is called: "ward".</summary>
    public string AreaWord => Set.Kind switch
    {
        AreaKind.District => "district",
        AreaKind.Ward => "ward",
        AreaKind.Lsoa => "LSOA",
        AreaKind.Msoa => "MSOA",
        _ => "area",
    };

    public string AreasWord => AreaWord + "s";

    public string AreaHeading => AreaWord.UpperFirst;
}
