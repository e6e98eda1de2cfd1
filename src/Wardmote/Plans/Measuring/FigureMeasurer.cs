using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Measuring;

/// <summary>
/// Makes indicators of shares that running text states together with both numbers: “492 cases … 132 were repeats. This equates to
/// 26.8 %”. Only where the text says that the one gives the other, and where just one pair of its numbers does.
/// </summary>
internal static class FigureMeasurer
{
    public static IEnumerable<MeasuredIndicator> Measure(Plan plan, CodeBook codes)
    {
        IReadOnlyList<FigureContent> figures = plan.Content.Figures;
        int found = 0;
        for (int at = 0; at < figures.Count; at++)
        {
            FigureContent stated = figures[at];
            if (stated.Unit is not "%" || !Pattern.Of(MeasuringWords.Known.Equates).IsMatch(stated.Context))
            {
                continue;
            }

            List<FigureContent> counts = [.. figures.Take(at).Where(figure => figure.Origin.Part == stated.Origin.Part && figure.Unit is null or "" && figure.Number > 0 && decimal.IsInteger(figure.Number))];
            var pairs = counts.SelectMany(part => counts.Where(whole => whole.Number > part.Number && Gives(part, whole, stated)).Select(whole => (part, whole))).Distinct().ToList();
            if (pairs is [var pair] && PeriodReader.Read(pair.whole.Period ?? pair.part.Period ?? "") is { } period)
            {
                yield return Indicator(plan, codes, pair.part, pair.whole, stated, period, ++found);
            }
        }
    }

    private static bool Gives(FigureContent part, FigureContent whole, FigureContent stated) =>
        Math.Round(part.Number / whole.Number * 100, stated.Number.Scale, MidpointRounding.AwayFromZero) == stated.Number;

    private static MeasuredIndicator Indicator(Plan plan, CodeBook codes, FigureContent part, FigureContent whole, FigureContent stated, Period period, int number)
    {
        string numerator = part.Subject ?? "part";
        string denominator = whole.Subject ?? "whole";
        string title = $"“{numerator}”, of “{denominator}”";
        var definition = new IndicatorDefinition
        {
            Code = codes.CodeOf(new MeasureUse(Guid.Empty, title), null, FormattableString.Invariant($"Share {number}"), title),
            Title = title,
            Description = $"{whole.Context} {stated.Context}".Trim(),
            Type = DataType.Percentage,
            Decimals = stated.Number.Scale,
            NumeratorName = numerator,
            DenominatorName = denominator,
            Frequency = period.Kind,
            Source = plan.Title,
        };
        var value = new MeasuredValue(period, Performance.ValueKind.Outturn, EnteredNumber.Of((double)part.Number, (double)whole.Number, isPercentage: true), Guid.Empty, stated.Origin.Place, stated.Text);
        return new MeasuredIndicator(definition, [value], []);
    }
}
