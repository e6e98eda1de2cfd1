using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Under which theme a type of crime is read.</summary>
public static class TypeThemes
{
    private static readonly HashSet<CrimeType> HighHarm = [CrimeType.ViolenceAndSexualOffences, CrimeType.ViolentCrime, CrimeType.Robbery, CrimeType.PossessionOfWeapons, CrimeType.PublicDisorderAndWeapons];

    public static FindingTheme Of(TypeChoice type) => type.Types is not [var only] ? FindingTheme.VolumeCrime
        : HighHarm.Contains(only) ? FindingTheme.HighHarmCrime
        : only == CrimeType.Drugs ? FindingTheme.CrossCutting
        : FindingTheme.VolumeCrime;
}
