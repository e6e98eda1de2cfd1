using Wardmote.Performance;

namespace Wardmote.Strategy.Programmes.Samples;

/// <summary>The register of datasets of Northmere, made up: most came, one is late, one was refused, one is still to be asked for.</summary>
/// <param name="Today">The day on which the demonstration is made.</param>
/// <param name="Chaser">Who chases them.</param>
internal sealed record SampleDatasets(DateOnly Today, PersonName Chaser)
{
    private const string Open = "Open Government Licence";
    private const string Agreement = "Information-sharing agreement of the partnership; Crime and Disorder Act 1998 s.17A";

    public IReadOnlyList<DatasetEntry> All =>
    [
        Came("Recorded crime by ward, five years", DatasetCategory.CrimeAndAsb, "Northmere Police", Open) with { Purpose = "Volume, trend and place of every type of crime", HeldAs = HeldData.RecordedCrime, Refresh = Refresh.Quarterly, Geography = "Map points, LSOA", PeriodCovered = "Five years", Quality = "Places are moved to map points before publication" },
        Came("Stop and search", DatasetCategory.CrimeAndAsb, "Northmere Police", Open) with { Purpose = "Disproportionality", HeldAs = HeldData.StopAndSearch, Refresh = Refresh.Quarterly, PeriodCovered = "Three years", Quality = "Self-defined ethnicity is missing for some" },
        Came("Outcomes of crimes", DatasetCategory.CrimeAndAsb, "Northmere Police", Open) with { HeldAs = HeldData.CrimeOutcomes, Refresh = Refresh.Yearly },
        Came("Domestic abuse conference: cases and repeats", DatasetCategory.CrimeAndAsb, "Northmere Police", Agreement) with { Purpose = "High-harm crime, victims", Geography = "Borough", PeriodCovered = "Three years", Quality = "Counts below five are withheld" },
        Asked("Deliberate fires and fly-tipping", DatasetCategory.CrimeAndAsb, "Northmere Fire and Rescue Service", 40) with { Purpose = "Environmental disorder", Escalation = "Raised with the fire service’s seat on the board; promised with the next quarter’s return" },
        Came("Census 2021: people by age, sex, ethnic group", DatasetCategory.Context, "Office for National Statistics", Open) with { Purpose = "Denominators, equality", HeldAs = HeldData.Population, Geography = "LSOA" },
        Came("Indices of deprivation", DatasetCategory.Context, "Ministry of Housing, Communities and Local Government", Open) with { HeldAs = HeldData.Deprivation, Geography = "LSOA" },
        Came("Exclusions and absence from school", DatasetCategory.Context, "Northmere Council, Education", Agreement) with { Purpose = "Young people at risk", Geography = "Ward of home", Refresh = Refresh.Yearly },
        Asked("Drug and alcohol treatment", DatasetCategory.Context, "Northmere Council, Public Health", 10) with { Purpose = "Substance misuse" },
        Asked("Hospital admissions after assault", DatasetCategory.PartnerIntelligence, "Northmere Integrated Care Board", 70) with { Purpose = "Violence that the police do not hear of", RefusedOn = Today.AddDays(-30), Refusal = "The hospital may share counts by month only, and not before its data protection officer agrees" },
        new("Risk profile of people on probation") { Category = DatasetCategory.PartnerIntelligence, Agency = "Probation Service, Northmere", Owner = Chaser, Purpose = "Reoffending" },
        Came("What front-line staff see", DatasetCategory.PartnerIntelligence, "Northmere Council, Community Safety", "Workshop notes without names") with { Purpose = "What no table shows", PeriodCovered = "One workshop" },
    ];

    private DatasetEntry Came(string title, DatasetCategory category, string agency, string basis) => new(title)
    {
        Category = category,
        Agency = agency,
        SharingBasis = basis,
        Owner = Chaser,
        RequestedOn = Today.AddDays(-140),
        ReceivedOn = Today.AddDays(-100),
    };

    private DatasetEntry Asked(string title, DatasetCategory category, string agency, int daysAgo) => new(title)
    {
        Category = category,
        Agency = agency,
        SharingBasis = Agreement,
        Owner = Chaser,
        RequestedOn = Today.AddDays(-daysAgo),
    };
}
