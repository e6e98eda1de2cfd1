using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The areas of an assessment with what was recorded in each: as a reader wants it, and as a program does.</summary>
internal static class AreaTables
{
    /// <summary>The name of the table in the data pack.</summary>
    public static string IdOf(AssessedType type) => $"{type.Type.Slug}-by-area";

    /// <summary>Seven columns, the highest rate first.</summary>
    public static TableBlock Read(AssessedType type, AssessedEvidence evidence) => Words(type, evidence) with { Origin = Origins.Areas(type) };

    private static TableBlock Words(AssessedType type, AssessedEvidence evidence) => TableBlock.OfWords(
        $"{type.Name} by {evidence.AreaHeading.ToLowerInvariant()}, {type.Year.From} to {type.Year.To}",
        [new(evidence.AreaHeading), new("Recorded", true), new("Per 1,000", true), new("95 % interval"), new("Fifth by rate"), new("Before", true) { Origin = Origins.Changes(type) }, new("Change") { Origin = Origins.Changes(type) }],
        Lines(type).OrderByDescending(line => line.Area.Rate?.Value ?? -1).ThenByDescending(line => line.Area.Count).ThenBy(line => line.Area.Area.Name, StringComparer.Ordinal).Select(line => new[]
        {
            line.Area.Area.Name,
            line.Area.Months == 0 ? "no data" : line.CountText,
            line.IsHeld || line.Area.Rate is null ? "" : TrendAnswer.Number(line.Area.Rate.Value, 1),
            line.IsHeld || line.Area.Rate is not { } rate ? "" : $"{NumberWords.Rate(rate.Range.Low)} to {NumberWords.Rate(rate.Range.High)}",
            line.IsHeld ? "" : line.Band,
            line.BeforeText,
            line.ChangeText,
        }));

    /// <summary>Everything that is known of each area, a column for each number.</summary>
    public static PackTable Packed(AssessedType type, AssessedEvidence evidence) => new(
        IdOf(type),
        $"{type.Name} by {evidence.AreaHeading.ToLowerInvariant()}, last year of the assessment",
        TableBlock.OfWords(
            IdOf(type),
            [
                new("code"), new("area"), new("months", true), new("recorded", true), new("residents", true), new("rate per 1,000 a year", true), new("rate 95 % from", true), new("rate 95 % to", true), new("fifth by rate"),
                new("against the other areas"), new("chance, adjusted", true), new("months compared", true), new("year before", true), new("last year", true), new("change %", true), new("change 95 % from", true), new("change 95 % to", true),
                new("chance of change, adjusted", true), new("what the change says"),
            ],
            Lines(type).OrderBy(line => line.Area.Area.Code, StringComparer.Ordinal).Select(line => Cells(line))))
    {
        Source = new(type.Year.Source, type.Year.PeriodText, $"Rows placed by map point; rates over months that exist; {type.People?.Says ?? "no residents known"}; exact conditional intervals of change, adjusted for the number of areas", evidence.DataVersion)
        {
            Caveats = [.. Caveats.For(type.Year.Fitness, type.Year.Shown(EvidenceUse.Compare, isByArea: true)).Select(caveat => caveat.Sentence)],
        },
    };

    /// <summary>Each area with its change and the fifth in which its rate lies.</summary>
    public static IReadOnlyList<AreaLine> Lines(AssessedType type)
    {
        double[] rates = [.. type.Areas.Areas.Select(area => area.Rate).Where(rate => rate is not null).Select(rate => rate!.Value)];
        Dictionary<string, ChangeRow> changes = type.Changes.ToDictionary(row => row.Value, StringComparer.Ordinal);
        return [.. type.Areas.Areas.Select(area => new AreaLine(area, changes.GetValueOrDefault(area.Area.Code)?.Change, area.Rate is { } rate ? Band(rates, rate.Value) : "", type.Year.Set.Kind))];
    }

    private static string Band(double[] rates, double rate) => ProfileYear.Fifth(rates, rate).Replace("in the ", "", StringComparison.Ordinal).Replace(" fifth", "", StringComparison.Ordinal);

    private static string[] Cells(AreaLine line)
    {
        ComparedArea area = line.Area;
        PeriodChange? change = line.Change;
        bool isTold = change is { HasPercent: true } && !line.IsChangeHeld;
        return
        [
            area.Area.Code, area.Area.Name, TrendAnswer.Number(area.Months), area.Months == 0 ? "" : line.IsHeld ? SmallNumbers.Held : TrendAnswer.Number(area.Count), TrendAnswer.Number(area.People),
            line.IsHeld ? "" : TrendAnswer.Number(area.Rate?.Value, 4), line.IsHeld ? "" : TrendAnswer.Number(area.Rate?.Range.Low, 4), line.IsHeld ? "" : TrendAnswer.Number(area.Rate?.Range.High, 4), line.IsHeld ? "" : line.Band,
            line.IsHeld ? "" : area.Words, line.IsHeld ? "" : TrendAnswer.Number(area.Chance, 4),
            TrendAnswer.Number(change?.Compared.Count ?? 0), Plain(line.BeforeText), Plain(line.AfterText),
            isTold ? TrendAnswer.Number(change!.Change.Percent, 2) : "", isTold ? TrendAnswer.Number(change!.Change.Range.Low, 2) : "", isTold ? TrendAnswer.Number(change!.Change.Range.High, 2) : "",
            isTold ? TrendAnswer.Number(change!.Chance, 4) : "", line.IsChangeHeld ? "too few to tell" : change?.VerdictText ?? "",
        ];
    }

    private static string Plain(string count) => count.Replace(",", "", StringComparison.Ordinal);
}

/// <summary>An area with its last year and the one before, as far as the numbers may leave Wardmote.</summary>
internal sealed record AreaLine(ComparedArea Area, PeriodChange? Change, string Band, Areas.AreaKind Kind)
{
    public bool IsHeld => SmallNumbers.IsHeld(Kind, Area.Months, Area.Count);

    /// <summary>With a count that is held back the other would give it away.</summary>
    public bool IsChangeHeld => IsHeld || (Change is { } change && (SmallNumbers.IsHeld(Kind, change.Compared.Count, change.Change.Before) || SmallNumbers.IsHeld(Kind, change.Compared.Count, change.Change.After)));

    public string CountText => SmallNumbers.Written(Kind, Area.Months, Area.Count);

    public string BeforeText => Change is not { Compared.Count: > 0 } change ? "" : SmallNumbers.Written(Kind, change.Compared.Count, change.Change.Before);

    public string AfterText => Change is not { Compared.Count: > 0 } change ? "" : SmallNumbers.Written(Kind, change.Compared.Count, change.Change.After);

    public string ChangeText => Change is null ? "" : IsChangeHeld ? "too few to tell" : Change.Verdict switch
    {
        ChangeVerdict.Rise => $"{Change.PercentText}, a rise",
        ChangeVerdict.Fall => $"{Change.PercentText}, a fall",
        ChangeVerdict.NoEvidence => $"{Change.PercentText}, may be chance",
        _ => Change.PercentText,
    };
}
