using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>A row of the comparison: a type in the chosen area, or an area with the chosen type.</summary>
/// <param name="Value">What stands in the address for it.</param>
public sealed record ChangeRow(string Value, string Name, PeriodChange Change);

/// <summary>What changed between the same months of two years: by type in the chosen area, and by area for the chosen type.</summary>
public sealed record ChangesFindings(int Years, IReadOnlyList<ChangeRow> Totals, IReadOnlyList<ChangeRow> ByType, IReadOnlyList<ChangeRow> ByArea)
{
    /// <summary>How many months before those shown a spread is learned from.</summary>
    public const int MonthsBefore = 48;

    /// <summary>How many months are compared where nobody chose.</summary>
    public const int UsualMonths = 12;

    /// <summary>How many years before the months must lie so that both periods do not overlap.</summary>
    public static int YearsFor(int asked, int months) => Math.Max(Math.Clamp(asked, 1, MonthsBefore / Course.MonthsInYear), (months + Course.MonthsInYear - 1) / Course.MonthsInYear);

    public static ChangesFindings Of(ExploredEvidence explored)
    {
        int[] months = [.. Enumerable.Range(explored.Before, explored.Counts.Months.Count - explored.Before)];
        int years = YearsFor(explored.Choices.Years ?? 1, months.Length);
        ChangeRow[] totals = [.. new[] { TypeChoice.AllCrime, TypeChoice.AntiSocialBehaviour }.Select(type => new ChangeRow(type.Slug, type.Name, Change(explored.CourseOf(type), explored.Breaks(type))))];
        IEnumerable<ChangeRow> types = TypeChoice.All.Where(type => type != TypeChoice.AllCrime && type != TypeChoice.AntiSocialBehaviour).Select(type => new ChangeRow(type.Slug, type.Name, Change(explored.CourseOf(type), explored.Breaks(type))));
        CourseBreaks breaks = explored.Breaks(isByArea: true);
        IEnumerable<ChangeRow> areas = explored.Counts.Areas.Where(area => explored.Area.Indexes.Contains(area.Index)).OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase)
            .Select(area => new ChangeRow(area.Code, area.Name, Change(Course.Of(explored.Counts, new(area.Code, area.Name, [area.Index]), explored.Type.Types), breaks)));
        return new(years, totals, Adjusted(types.Where(row => row.Change.Change.Before + row.Change.Change.After > 0)), explored.Area.IsOneArea ? [] : Adjusted(areas));

        PeriodChange Change(Course course, CourseBreaks of) => PeriodChange.Of(course, months, years, CourseSpread.Of(course, of, SeasonOfYear.Of(course, of)), of);
    }

    /// <summary>Each area's latest twelve months of the chosen type against the twelve before; empty for a single area.</summary>
    public static IReadOnlyList<ChangeRow> LatestByArea(ExploredEvidence explored)
    {
        CourseBreaks breaks = explored.Breaks(isByArea: true);
        return explored.Area.IsOneArea ? [] : Adjusted(explored.Area.Indexes.Select(index => explored.Counts.Areas[index]).OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase).Select(area =>
        {
            Course course = Course.Of(explored.Counts, new(area.Code, area.Name, [area.Index]), explored.Type.Types);
            return new ChangeRow(area.Code, area.Name, TrendFindings.LatestYear(course, breaks, CourseSpread.Of(course, breaks, SeasonOfYear.Of(course, breaks))));
        }));
    }

    /// <summary>The rows with their chances adjusted for how many there are (Benjamini and Hochberg 1995).</summary>
    private static IReadOnlyList<ChangeRow> Adjusted(IEnumerable<ChangeRow> rows)
    {
        ChangeRow[] all = [.. rows];
        double[] chances = ManyTests.BenjaminiHochberg([.. all.Select(row => row.Change.Compared.Count == 0 ? double.NaN : row.Change.Change.Chance)]);
        return [.. all.Select((row, at) => row with { Change = row.Change with { Chance = chances[at] } })];
    }
}

/// <summary>The comparison of two periods as a page answers it.</summary>
public static class ChangesAnswer
{
    public static Answer Of(ExploredEvidence explored, ChangesFindings findings, string address)
    {
        string earlier = $"{Back(explored.From, findings.Years)} to {Back(explored.To, findings.Years)}", later = $"{explored.From} to {explored.To}";
        ChangeRow[] counted = [.. findings.ByType.Concat(findings.ByArea)];
        return new($"{explored.Area.Name}: {later} against {earlier}", Says(explored, findings, later, earlier), TableOf(explored, findings))
        {
            Pictures = [.. Picture(explored, findings.ByType, $"Change by type in {explored.Area.Name}"), .. Picture(explored, findings.ByArea, $"Change by area, {explored.Type.InSentence}")],
            Figures = [.. findings.Totals.Concat(counted.Where(row => row.Change.Verdict is ChangeVerdict.Rise or ChangeVerdict.Fall)).Where(row => row.Change.HasPercent).Select(row => Figure(explored, row, later, address))],
            Caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Time, isByArea: true, first: Back(explored.From, findings.Years))),
            Workings =
            [
                "Only months that both periods have are compared, and always the same months of the year, so that neither a season nor a missing file looks like a change.",
                "The range of the change is the exact conditional interval for two counts, both divided by the dispersion (variance over mean of the area’s own months around their season and trend), because one offender or address can stand behind several incidents.",
                $"Fewer than {Analysis.Rates.CountChange.FewestForPercent} in the earlier period give no percentage. In each table the chances are adjusted for the number of rows (Benjamini and Hochberg); without that one row in twenty would be called a change by chance.",
            ],
            Source = explored.Source,
            Licence = explored.Publishers.Licence,
        };
    }

    private static Period Back(Period month, int years) => Period.Of(PeriodKind.Month, month.First.AddYears(-years));

    private static string Says(ExploredEvidence explored, ChangesFindings findings, string later, string earlier)
    {
        ChangeRow crime = findings.Totals[0], asb = findings.Totals[1];
        string changed = string.Join(", ", findings.ByType.Where(row => row.Change.Verdict is ChangeVerdict.Rise or ChangeVerdict.Fall).OrderBy(row => row.Change.Chance).Take(4).Select(row => $"{row.Name.LowerFirst} ({row.Change.PercentText})"));
        return $"{explored.Area.Name}, {later} against {earlier} ({crime.Change.MonthsText}). Crime without anti-social behaviour: {crime.Change.Sentence.LowerFirst}. Anti-social behaviour: {asb.Change.Sentence.LowerFirst}. {(crime.Change.Remark.Length > 0 ? $"To know: {crime.Change.Remark}. " : "")}"
            + (changed.Length > 0 ? $"Of {findings.ByType.Count} types these changed by more than chance explains: {changed}." : $"None of {findings.ByType.Count} types changed by more than chance explains.");
    }

    private static TableBlock TableOf(ExploredEvidence explored, ChangesFindings findings) => TableBlock.OfWords(
        "Changes",
        [new("What"), new("Area"), new("Type"), new("Months compared", true), new("Before", true), new("After", true), new("Change %", true), new("95 % from", true), new("95 % to", true), new("Chance, adjusted", true), new("Dispersion", true), new("What it says")],
        [
            .. findings.Totals.Select(row => Row("Total", explored.Area.Name, row.Name, row)),
            .. findings.ByType.Select(row => Row("Type", explored.Area.Name, row.Name, row)),
            .. findings.ByArea.Select(row => Row("Area", row.Name, explored.Type.Name, row)),
        ]);

    private static string[] Row(string what, string area, string type, ChangeRow row)
    {
        bool isTold = row.Change.HasPercent;
        return
        [
            what, area, type, TrendAnswer.Number(row.Change.Compared.Count), TrendAnswer.Number(row.Change.Change.Before), TrendAnswer.Number(row.Change.Change.After),
            isTold ? TrendAnswer.Number(row.Change.Change.Percent, 1) : "", isTold ? TrendAnswer.Number(row.Change.Change.Range.Low, 1) : "", isTold ? TrendAnswer.Number(row.Change.Change.Range.High, 1) : "",
            TrendAnswer.Number(row.Change.Chance, 4), TrendAnswer.Number(row.Change.Dispersion, 2), row.Change.VerdictText,
        ];
    }

    /// <summary>Dots with their intervals, the largest fall first; rows without a percentage are in the table alone.</summary>
    private static IEnumerable<DocumentBlock> Picture(ExploredEvidence explored, IReadOnlyList<ChangeRow> rows, string title)
    {
        ChangeRow[] told = [.. rows.Where(row => row.Change.HasPercent).OrderBy(row => row.Change.Change.Percent)];
        if (told.Length < 2)
        {
            yield break;
        }

        int clear = told.Count(row => row.Change.Verdict != ChangeVerdict.NoEvidence);
        yield return new Chart(title, $"{(clear == 0 ? $"None of {NumberWords.Count(rows.Count, "row", "rows")} changed by more than chance explains" : $"{NumberWords.Count(clear)} of {NumberWords.Count(rows.Count, "row", "rows")} changed by more than chance explains (diamonds)")}. Each line is the range that the true change plausibly lies in{(told.Length < rows.Count ? $"; {rows.Count - told.Length} without a percentage are in the table alone" : "")}.", [.. told.Select(row => row.Name)],
        [
            new ChartSeries("Change", [.. told.Select(row => row.Change.Change.Percent)]) { Intervals = [.. told.Select(row => ((double, double)?)(row.Change.Change.Range.Low, row.Change.Change.Range.High))] },
            new ChartSeries("No change", [.. told.Select(_ => (double?)0)], ChartRole.Centre),
        ])
        {
            Kind = ChartKind.Dots,
            Unit = "%",
            Signals = [.. Enumerable.Range(0, told.Length).Where(at => told[at].Change.Verdict != ChangeVerdict.NoEvidence)],
            Source = explored.Source,
        };
    }

    private static Figure Figure(ExploredEvidence explored, ChangeRow row, string period, string address) => explored.Figure(row.Change.PercentText, $"{row.Name}, change", period, address) with
    {
        Number = row.Change.Change.Percent,
        Interval = $"{row.Change.RangeText} (95 % interval)",
        Low = row.Change.Change.Range.Low,
        High = row.Change.Change.Range.High,
        Method = string.Create(CultureInfo.InvariantCulture, $"From {row.Change.Change.Before:N0} to {row.Change.Change.After:N0} in {row.Change.MonthsText}; exact conditional interval, dispersion {row.Change.Dispersion:F1}"),
        Caveat = row.Change.Verdict == ChangeVerdict.NoEvidence ? "Not evidence of a change" : null,
    };
}
