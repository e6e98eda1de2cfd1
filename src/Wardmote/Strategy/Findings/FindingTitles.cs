namespace Wardmote.Strategy.Findings;

/// <summary>What themes, states, strengths, rules and differences are called.</summary>
public static class FindingTitles
{
    extension(FindingTheme theme)
    {
        public string Title => theme switch
        {
            FindingTheme.VolumeCrime => "Volume crime",
            FindingTheme.HighHarmCrime => "High-harm crime",
            FindingTheme.VulnerableCohorts => "Vulnerable groups",
            FindingTheme.Places => "Places",
            FindingTheme.Equality => "Disproportionality and equality",
            _ => "Cross-cutting",
        };
    }

    extension(FindingState state)
    {
        public string Title => state switch { FindingState.Draft => "Accepted", _ => state.ToString() };

        /// <summary>The colour of its tag; the word says it.</summary>
        public string Colour => state switch { FindingState.Proposed => "blue", FindingState.Draft => "yellow", FindingState.Agreed => "green", _ => "grey" };
    }

    extension(FindingStrength strength)
    {
        public string Title => strength switch { FindingStrength.Judgement => "Judgement", _ => $"{strength} evidence" };
    }

    extension(FindingKind kind)
    {
        public string Title => kind switch
        {
            FindingKind.SignificantChange => "Change",
            FindingKind.UnusualLevel => "Unusual level",
            FindingKind.HarmAboveVolume => "Harm above volume",
            FindingKind.EmergingHotSpot => "Emerging hot spot",
            FindingKind.ForecastOutsideTarget => "Forecast outside the target",
            FindingKind.Written => "Written by hand",
            _ => kind.ToString(),
        };
    }

    extension(FindingDifference difference)
    {
        public string Title => difference switch
        {
            FindingDifference.Unchanged => "Unchanged, as far as chance allows to say",
            FindingDifference.Gone => "Not found any more",
            _ => difference.ToString(),
        };
    }
}
