using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The chapters on the data themselves: method and limits, and the appendix.</summary>
internal static class DataChapters
{
    private static readonly (string Kind, string How)[] Methods =
    [
        ("Counts by area", "Each published row is placed by its map point in the area whose borders hold it; rows without a point are in no area. Points are approximate to about a street."),
        ("Rates", "Per 1,000 residents and year over the months that exist, with the interval of the Office for Health Improvement and Disparities (Byar, exact below ten)."),
        ("Changes", "Only months that both years have are compared. The interval is the exact conditional one for two counts, widened by how much the months vary beyond counting; chances are adjusted for how many are looked at (Benjamini and Hochberg)."),
        ("Trends", "Quasi-Poisson regression with season and known breaks, and a second test by yearly totals; “clear” needs both."),
        ("Limits of a month", "A u′ chart for the days of the month and its season; breaks and stretches out of the ordinary are left out."),
        ("Areas against one another", "A funnel with limits of 95 % and 99.8 %, which allow for the usual spread between areas."),
        ("Hot spots", "Gi* of Getis and Ord on hexagons, adjusted for how many there are."),
        ("Forecasts", "The method that did best in the series’ own past, with ranges that were tried on that past."),
        ("Harm", "Weights by type from a published table; a range from the lightest to the heaviest mix of offences."),
    ];

    public static Chapter Method(AssessedEvidence evidence) => new("method",
    [
        new ParagraphBlock($"Crimes and anti-social behaviour: {evidence.Whole.Source}. {CoverageSummary.Sentence(Within(evidence))}") { Origin = Origins.Coverage(evidence) },
        new ParagraphBlock(evidence.People is { } people ? $"{people.Says}.{(people.Break is { } step ? $" {step.Says}." : "")}" : "No population is known, so that no rates are given. Bring in a population file.") { Origin = evidence.People is null ? null : Origins.People(evidence) },
        new ParagraphBlock($"Counted by {evidence.Whole.Set.Title.ToLowerInvariant()}; {NumberWords.Count(evidence.Whole.Area.Indexes.Count)} of them.") { Origin = Origins.People(evidence) },
        new HeadingBlock(2, "What must be known of the data"),
        .. Known(evidence).Select(caveat => new ParagraphBlock(caveat.Sentence, IsListItem: true) { Origin = caveat.Sentence.Any(char.IsDigit) ? Origins.Coverage(evidence) : null }),
        new HeadingBlock(2, "What the data cannot say"),
        new ParagraphBlock("Recorded crime can rise because more is reported or because recording improved. Open data tell the month and about the street, and neither the hour, nor the victim, nor the offender. What is never reported to the police is not in them."),
    ])
    {
        NotDone = [.. evidence.Whole.Course.Missing is { Count: > 0 } missing ? [$"{MonthWords.Of(missing)} {(missing.Count == 1 ? "is" : "are")} missing, which is not zero: sums leave them out and say so."] : Array.Empty<string>(), .. evidence.People is null ? ["Rates: no population is known for these areas."] : Array.Empty<string>(), .. evidence.Whole.Counts.Months.Count < 2 * Course.MonthsInYear ? ["Change on the year before: the period has fewer than 24 months, so that the last year has no whole year before it."] : Array.Empty<string>()],
    };

    public static Chapter Appendix(AssessedEvidence evidence)
    {
        CoverageRow[] rows = [.. Within(evidence).Rows.Where(row => row.Force == evidence.Whole.Fitness.HomeForce || evidence.Whole.Counts.ForcesOf(evidence.Whole.Area.Indexes).Contains(row.Force))];
        return new("data",
        [
            new HeadingBlock(2, "Which months are here"),
            TableBlock.OfWords("Coverage", [new("Force"), new("File"), new("Months that exist"), new("Missing"), new("Rows", true), new("Without a place", true)], rows.Select(Line)).From(Origins.Coverage(evidence)),
            new HeadingBlock(2, "How the numbers are made"),
            TableBlock.OfWords("Methods", [new("Kind of number"), new("How it is made")], Methods.Select(method => new[] { method.Kind, method.How })),
        ])
        {
            Tables =
            [
                new PackTable("coverage", "Which months of which file exist", TableBlock.OfWords("coverage", [new("force"), new("file"), new("month"), new("state"), new("rows", true), new("without a place", true)],
                    rows.SelectMany(row => row.Cells.Select(cell => new[] { row.Force, row.Kind.Code, cell.Month.Code, cell.State.Code, TrendAnswer.Number(cell.Current?.Rows), TrendAnswer.Number(cell.Current?.NotPlaced) }))))
                { Source = new("data.police.uk", evidence.Whole.PeriodText, "As brought in", evidence.DataVersion) },
                ByMonth(evidence),
            ],
        };
    }

    /// <summary>Each area and month with every type: what all other numbers rest on.</summary>
    private static PackTable ByMonth(AssessedEvidence evidence)
    {
        ExploredEvidence whole = evidence.Whole;
        CrimeType[] types = [.. CrimeTypeNames.All.Where(type => evidence.Of(type.Slug) is not null)];
        IEnumerable<string[]> rows = whole.Area.Indexes.SelectMany(area => whole.Counts.Months.Select((month, at) => (string[])
        [
            whole.Counts.Areas[area].Code, whole.Counts.Areas[area].Name, month.Code, whole.Counts.IsPresent(area, at) ? "known" : "missing",
            Cell(whole, area, at, CrimeTypeNames.Crimes), .. types.Select(type => Cell(whole, area, at, [type])),
        ]));
        return new("areas-by-month", "Every area and month by type: the counts on which all rests",
            TableBlock.OfWords("areas-by-month", [new("code"), new("area"), new("month"), new("state"), new("all crime", true), .. types.Select(type => new DocumentColumn(type.Name, true))], rows))
        {
            Source = new(whole.Source, whole.PeriodText, "Count of published rows placed in the area by map point; a missing month has no number", evidence.DataVersion) { Caveats = [.. Known(evidence).Select(caveat => caveat.Sentence)] },
        };
    }

    private static string Cell(ExploredEvidence whole, int area, int month, IReadOnlyList<CrimeType> types) => whole.Counts.At(area, month, types) is not { } count ? ""
        : SmallNumbers.IsHeld(whole.Set.Kind, 1, count) ? SmallNumbers.Held : TrendAnswer.Number(count);

    private static string[] Line(CoverageRow row) =>
    [
        ForceNames.Title(row.Force), row.Kind.Title, $"{row.Present} of {row.Cells.Count}", row.Absent.Count == 0 ? "none" : MonthWords.Of([.. row.Absent.Select(cell => cell.Month)]),
        TrendAnswer.Number(row.Cells.Sum(cell => (long)(cell.Current?.Rows ?? 0))), TrendAnswer.Number(row.Cells.Sum(cell => (long)(cell.Current?.NotPlaced ?? 0))),
    ];

    private static Coverage Within(AssessedEvidence evidence) => evidence.Whole.Fitness.Within(evidence.Whole.From, evidence.Whole.To);

    private static Caveat[] Known(AssessedEvidence evidence) =>
        [.. new[] { EvidenceUse.Time, EvidenceUse.Rates, EvidenceUse.Points }.SelectMany(use => Caveats.For(evidence.Whole.Fitness, evidence.Whole.Shown(use, isByArea: true))).DistinctBy(caveat => caveat.Id)];
}
