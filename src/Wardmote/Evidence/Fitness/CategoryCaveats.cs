namespace Wardmote.Evidence.Fitness;

/// <summary>Caveats about the categories under which the police publish.</summary>
internal static class CategoryCaveats
{
    public static IEnumerable<Caveat> Changed(DataFitness fitness, ShownEvidence shown) =>
        from set in CategorySet.All
        where shown.Files.Contains(SourceKind.Street) && set.From > shown.From && set.From <= shown.To && set.Changes(shown.Types)
        select new Caveat("categories-changed", $"The police’s categories changed in {NumberWords.Month(set.From)}", $"From then on they publish under {set.Words}. What is shown here meant something else before.", EvidenceLinks.Coverage) { BreakAt = set.From };

    public static IEnumerable<Caveat> WithAntiSocialBehaviour(DataFitness fitness, ShownEvidence shown)
    {
        if (shown.Types.Contains(CrimeType.AntiSocialBehaviour) && shown.Types.Any(type => type != CrimeType.AntiSocialBehaviour))
        {
            yield return new("asb-among-crime", "Anti-social behaviour stands beside crime here and is no part of it", "It is calls, not recorded crimes, and follows other rules. A total of crime never holds it.", EvidenceLinks.Coverage);
        }
    }

    public static IEnumerable<Caveat> Unknown(DataFitness fitness, ShownEvidence shown)
    {
        if (shown.Types.Contains(CrimeType.Unknown))
        {
            yield return new("unknown-category", "Some rows have a category that Wardmote does not know", "They are kept and counted under their own name, “Unknown type”, and stand in no total of crime.", EvidenceLinks.Coverage);
        }
    }
}
