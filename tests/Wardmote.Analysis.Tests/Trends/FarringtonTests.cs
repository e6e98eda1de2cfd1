using System.Text.Json;
using Wardmote.Analysis.Tests.Reference;
using Wardmote.Analysis.Trends;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Trends;

/// <summary>Salmonella Agona in England and Wales by week, 1990-95, as surveillance 1.20.3 judges its last year: four years back, three weeks on either side.</summary>
public sealed class FarringtonTests
{
    private const string Case = "surveillance_farrington_ears";

    private static double[] Weeks() => [.. Rows(Case).Select(row => row[1])];

    private static int[] Judged() => [.. Expected(Case).Numbers("range").Select(week => (int)week - 1)];

    [Fact]
    public void The_method_of_1996_agrees_with_the_reference()
    {
        JsonElement expected = Expected(Case).GetProperty("farrington_1996");

        Farrington[] found = [.. Judged().Select(at => Farrington.Of(Weeks(), at, years: 4))];

        // glm() of R takes its standard errors from the last step but one, which moves one limit by a part in a hundred thousand.
        Assert.All(expected.Numbers("upperbound"), (limit, i) => Assert.Equal(limit, double.IsNaN(found[i].Limit) ? 0 : found[i].Limit, 2e-5 * Math.Max(limit, 6)));
        Assert.Equal(expected.Numbers("alarm").Select(alarm => alarm == 1), found.Select(one => one.IsAlarm));
    }

    [Fact]
    public void The_improved_method_agrees_with_the_reference()
    {
        JsonElement expected = Expected(Case).GetProperty("farrington_flexible_nbPlugin");

        Farrington[] found = [.. Judged().Select(at => Farrington.Flexible(Weeks(), at, years: 4, level: 0.99))];

        Assert.Equal(expected.Numbers("upperbound"), found.Select(one => one.Limit));
        Assert.Equal(expected.Numbers("alarm").Select(alarm => alarm == 1), found.Select(one => one.IsAlarm));
    }

    [Fact]
    public void The_limits_of_the_last_seven_weeks_agree_with_the_reference()
    {
        JsonElement expected = Expected(Case);
        double[] c1 = EarlyAberration.C1(Weeks());
        double[] c2 = EarlyAberration.C2(Weeks());
        int[] judged = Judged();

        Assert.All(expected.GetProperty("ears_C1").Numbers("upperbound"), (limit, i) => Agrees(limit, c1[judged[i]]));
        Assert.All(expected.GetProperty("ears_C2").Numbers("upperbound"), (limit, i) => Agrees(limit, c2[judged[i]]));
    }

    // mean 4, standard deviation 2.160247 of 1 to 7, and 3.090232 of them.
    [Fact]
    public void The_limits_of_seven_values_agree_with_a_sum_by_hand_and_a_gap_has_none()
    {
        double[] limits = EarlyAberration.C1([1, 2, 3, 4, 5, 6, 7, 40, double.NaN, 3]);

        Assert.Equal(4 + 3.090232306167813 * 2.160246899469287, limits[7], 1e-12);
        Assert.True(limits.Take(7).All(double.IsNaN) && double.IsNaN(limits[9]));
    }

    [Fact]
    public void A_week_far_above_its_like_is_an_alarm_and_the_same_week_as_ever_is_none()
    {
        double[] weeks = Made(seed: 1);
        weeks[^1] = 60;

        Assert.True(Farrington.Of(weeks, weeks.Length - 1).IsAlarm);
        Assert.True(Farrington.Flexible(weeks, weeks.Length - 1, level: 0.99).IsAlarm);
        Assert.False(Farrington.Of(weeks, weeks.Length - 2).IsAlarm && Farrington.Of(weeks, weeks.Length - 3).IsAlarm);
    }

    [Fact]
    public void Too_few_of_late_are_never_called_unusual_and_a_short_history_is_refused()
    {
        double[] weeks = Made(seed: 2);
        Array.Fill(weeks, 1, weeks.Length - 4, 4);

        Assert.StartsWith("Fewer than 5", Farrington.Of(weeks, weeks.Length - 1).WhyNone, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => Farrington.Flexible(Made(seed: 2)[..200], 199));
        Assert.Throws<ArgumentOutOfRangeException>(() => Farrington.Of(weeks, weeks.Length));
    }

    [Fact]
    public void Missing_weeks_are_no_zeros()
    {
        double[] weeks = Made(seed: 3);
        double[] holed = [.. weeks.Select((count, week) => week % 17 == 3 && week < 260 ? double.NaN : count)];

        double limit = Farrington.Flexible(weeks, 300).Limit;

        Assert.InRange(Farrington.Flexible(holed, 300).Limit, limit - 3, limit + 3);
    }

    [Fact]
    public void The_improved_method_is_wrong_about_as_often_as_it_says()
    {
        int alarms = Enumerable.Range(0, 20).Sum(seed =>
        {
            double[] weeks = Made(seed);
            return Enumerable.Range(290, 22).Count(at => Farrington.Flexible(weeks, at, level: 0.95).IsAlarm);
        });

        Assert.InRange(alarms / 440.0, 0.02, 0.10);
    }

    private static double[] Made(int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, 312).Select(week =>
            (double)NegativeBinomial.Quantile(0.0005 + 0.999 * random.NextDouble(), 12 * Math.Exp(0.4 * Math.Sin(week * Math.PI / 26)), 12))];
    }
}
