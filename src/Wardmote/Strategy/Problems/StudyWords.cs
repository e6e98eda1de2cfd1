using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Responses;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Problems;

/// <summary>The months of a study, added up over the areas of each side.</summary>
public sealed record StudiedMonths(string What, string Place, IReadOnlyList<double> TargetBefore, IReadOnlyList<double> TargetAfter, IReadOnlyList<double> ComparisonBefore, IReadOnlyList<double> ComparisonAfter, IReadOnlyList<double> BufferBefore, IReadOnlyList<double> BufferAfter)
{
    public bool HasBuffer => BufferBefore.Count > 0;
}

/// <summary>Says what a comparison found and, as plainly, what it could not have found.</summary>
public static class StudyWords
{
    /// <summary>The study of counted months.</summary>
    /// <param name="figure">Makes a figure from its text, name and period.</param>
    public static ResponseStudy Of(StudyPlan plan, StudiedMonths months, Func<string, string, Figure> figure, IReadOnlyList<string> caveats)
    {
        ResponseEffect effect;
        try
        {
            effect = ResponseEffect.Of(new(months.TargetBefore, months.TargetAfter, months.ComparisonBefore, months.ComparisonAfter));
        }
        catch (NoAnswerException refusal)
        {
            return new(plan, StudyVerdict.CannotSay, [$"Nothing can be said of the response. {refusal.Message}"], [], caveats);
        }

        StudyVerdict verdict = !effect.IsEvidence ? StudyVerdict.NoEvidence : effect.Ratio < 1 ? StudyVerdict.Fewer : StudyVerdict.More;
        (string trendSays, bool trendDiffers) = Trend(months);
        List<string> says = [Effect(effect, verdict, months), Power(effect), trendSays];
        List<Figure> figures =
        [
            figure(Percent(effect.Ratio), $"{months.What}, target area against the change of the comparison area") with
            {
                Number = 100 * (effect.Ratio - 1),
                Interval = $"{Percent(effect.Range.Low)} to {Percent(effect.Range.High)} (95 % interval)",
                Low = effect.Range.Low,
                High = effect.Range.High,
                Method = string.Create(CultureInfo.InvariantCulture, $"Ratio of ratios of {effect.Months} months of both, quasi-Poisson, dispersion {effect.Dispersion:F1}"),
                Caveat = effect.IsEvidence ? null : "Not evidence of an effect",
            },
            figure(Percent(effect.SmallestSeen), "The smallest fall that this study would have found in four cases of five") with { Number = 100 * (effect.SmallestSeen - 1), Method = "80 % power at the same months, counts and dispersion" },
        ];
        if (months.HasBuffer)
        {
            says.Add(Moved(months, figures, figure));
        }

        says.Add("Where a response was made was not drawn by lot: what else happened there at the same time is in the difference too.");
        return new(plan, verdict, says, figures, trendDiffers ? ["Before the response both places went different ways, so that the one does not tell what would have happened in the other.", .. caveats] : caveats);
    }

    private static string Effect(ResponseEffect effect, StudyVerdict verdict, StudiedMonths months)
    {
        string range = $"95 % interval {Percent(effect.Range.Low)} to {Percent(effect.Range.High)}";
        string counted = $"{Number(Known(months.TargetAfter))} were recorded after, where the change of the comparison area would have led to about {Number(effect.Expected)}";
        return verdict switch
        {
            StudyVerdict.Fewer => $"{months.What} in {months.Place} came to {Percent(effect.Ratio)} against what the comparison area did ({range}): {counted}. That is more than chance explains.",
            StudyVerdict.More => $"{months.What} in {months.Place} came to {Percent(effect.Ratio)} against what the comparison area did ({range}): {counted}. That is more than chance explains, and the wrong way.",
            _ => $"There is no evidence of an effect on {months.What.LowerFirst} in {months.Place}: {Percent(effect.Ratio)} against what the comparison area did, and the true effect could be anything from {Percent(effect.Range.Low)} to {Percent(effect.Range.High)}. {counted}.",
        };
    }

    private static string Power(ResponseEffect effect) =>
        $"With these counts and months a fall of {Size(effect.SmallestSeen)} or more would have been found in four cases of five; a smaller one would mostly have been missed, so that finding nothing does not show that nothing happened.";

    private static (string Says, bool Differs) Trend(StudiedMonths months)
    {
        try
        {
            var trend = EarlierTrend.Of(months.TargetBefore, months.ComparisonBefore);
            string range = $"{Percent(trend.RatioAYear)} a year, 95 % interval {Percent(trend.Range.Low)} to {Percent(trend.Range.High)}";
            return trend.Differs
                ? ($"Before the response both places went different ways ({range}): the comparison is not to be trusted.", true)
                : ($"Before the response no difference between the directions of both places was found ({range}), which does not prove that there was none.", false);
        }
        catch (NoAnswerException refusal)
        {
            return ($"Whether both places went the same way before the response cannot be told. {refusal.Message}", false);
        }
    }

    private static string Moved(StudiedMonths months, List<Figure> figures, Func<string, string, Figure> figure)
    {
        try
        {
            var moved = Displacement.Of((Known(months.TargetBefore), Known(months.TargetAfter)), (Known(months.BufferBefore), Known(months.BufferAfter)), (Known(months.ComparisonBefore), Known(months.ComparisonAfter)));
            if (moved.Quotient is { } quotient)
            {
                figures.Add(figure(quotient.ToString("0.00", CultureInfo.InvariantCulture), "Weighted displacement quotient") with
                {
                    Number = quotient,
                    Method = string.Create(CultureInfo.InvariantCulture, $"Bowers and Johnson 2003; success {moved.Success:0.000}, buffer {moved.BufferMeasure:0.000}; total net effect {moved.TotalNetEffect:N0}"),
                    Caveat = "It has no interval, and swings with small counts",
                });
            }

            string buffer = Buffer(months);
            return moved.Verdict switch
            {
                DisplacementVerdict.NoSuccess => $"Against the comparison area the target area had no success, so that nothing could have moved or spread. {buffer}",
                DisplacementVerdict.DisplacementAboveGain => $"The quotient ({Quotient(moved)}) points to more having moved to the buffer than was prevented. {buffer}",
                DisplacementVerdict.Displacement => $"The quotient ({Quotient(moved)}) points to a part of the gain having moved to the buffer. {buffer}",
                DisplacementVerdict.None => $"The buffer changed as the comparison area did. {buffer}",
                _ => $"The quotient ({Quotient(moved)}) points to the buffer having gained as well. {buffer}",
            };
        }
        catch (NoAnswerException refusal)
        {
            return $"Whether crime moved to the buffer cannot be told. {refusal.Message}";
        }
    }

    private static string Buffer(StudiedMonths months)
    {
        try
        {
            var buffer = ResponseEffect.Of(new(months.BufferBefore, months.BufferAfter, months.ComparisonBefore, months.ComparisonAfter));
            return $"Of the buffer alone: {Percent(buffer.Ratio)} against the comparison area, 95 % interval {Percent(buffer.Range.Low)} to {Percent(buffer.Range.High)}{(buffer.IsEvidence ? "" : ", which is no evidence of a change there")}.";
        }
        catch (NoAnswerException)
        {
            return "The buffer’s own counts are too few for an interval.";
        }
    }

    private static double Known(IReadOnlyList<double> months) => months.Where(double.IsFinite).Sum();

    private static string Number(double count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(double ratio) => (100 * (1 - ratio)).ToString("F0", CultureInfo.InvariantCulture) + " %";

    private static string Percent(double ratio) => (100 * (ratio - 1)) is var percent ? (percent < -0.05 ? "\u2212" : percent > 0.05 ? "+" : "") + Math.Abs(percent).ToString(Math.Abs(percent) < 10 ? "F1" : "F0", CultureInfo.InvariantCulture) + " %" : "";

    private static string Quotient(Displacement moved) => moved.Quotient?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
