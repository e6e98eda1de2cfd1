using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Rates;
using Wardmote.Analysis.Tests.Reference;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Rates;

public sealed class FunnelTests
{
    private static Funnel Wards()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf("reference-values/funnel_poisson/input.csv")).Skip(1).Select(line => line.Split(','))];
        return Funnel.Of([.. rows.Select(row => long.Parse(row[2], CultureInfo.InvariantCulture))], [.. rows.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))]);
    }

    [Fact]
    public void The_target_and_the_deviates_agree_with_the_reference()
    {
        JsonElement expected = Expected("funnel_poisson");

        Funnel funnel = Wards();

        Agrees(expected.GetProperty("target_rate").GetDouble(), funnel.Target);
        Assert.All(expected.Numbers("expected"), (count, i) => Agrees(count, funnel.Points[i].Expected));
        Assert.All(expected.Numbers("pearson_z"), (z, i) => Agrees(z, funnel.Points[i].Deviate));
    }

    [Fact]
    public void The_exact_limits_agree_with_the_reference()
    {
        JsonElement expected = Expected("funnel_poisson").GetProperty("exact_interpolated_count_limits");

        Interval[] at95 = [.. Wards().Points.Select(point => Funnel.ExactLimits(point.Expected, 0.95))];
        Interval[] at998 = [.. Wards().Points.Select(point => Funnel.ExactLimits(point.Expected, 0.998))];

        Assert.All(expected.Numbers("lo95"), (low, i) => Agrees(low, at95[i].Low));
        Assert.All(expected.Numbers("hi95"), (high, i) => Agrees(high, at95[i].High));
        Assert.All(expected.Numbers("lo998"), (low, i) => Agrees(low, at998[i].Low));
        Assert.All(expected.Numbers("hi998"), (high, i) => Agrees(high, at998[i].High));
    }

    [Fact]
    public void The_allowance_for_spread_agrees_with_the_reference()
    {
        JsonElement expected = Expected("funnel_poisson").GetProperty("overdispersion");

        Funnel funnel = Wards();

        Agrees(expected.GetProperty("phi").GetDouble(), funnel.Dispersion);
        Agrees(expected.GetProperty("phi_unwinsorised").GetDouble(), funnel.PlainDispersion);
        Agrees(expected.GetProperty("threshold_phi_over_1_if").GetDouble(), funnel.Threshold);
        Assert.Equal(1, funnel.TauSquared / expected.GetProperty("tau2_additive").GetDouble(), 1e-9);
        Assert.All(expected.Numbers("z_adjusted_additive"), (z, i) => Agrees(z, funnel.Points[i].Adjusted));
        Assert.All(expected.Numbers("z_adjusted_multiplicative"), (z, i) => Agrees(z, funnel.Points[i].Deviate / Math.Sqrt(funnel.Dispersion)));
    }

    // qpois and ppois of R 4.2.2 for the first made-up ward: 156.5 expected.
    [Fact]
    public void The_exact_limits_of_one_ward_agree_with_values_kept_here()
    {
        Interval limits = Funnel.ExactLimits(156.506728173063, 0.95);

        Agrees(131.971632970232, limits.Low);
        Agrees(180.988567077693, limits.High);
    }

    [Fact]
    public void Where_areas_differ_as_a_whole_the_limits_widen_and_the_same_area_is_no_longer_outside()
    {
        Funnel funnel = Wards();

        Assert.True(funnel.IsSpread);
        Assert.All(funnel.Points, point => Assert.True(point.At998.High > Funnel.ExactLimits(point.Expected, 0.998).High));
        Assert.Equal(funnel.Points.Select(point => Math.Abs(point.Adjusted) > Normal.Quantile(0.999)), funnel.Points.Select(point => point.IsOutside));
    }

    [Fact]
    public void Where_chance_explains_all_the_limits_are_exact_and_nobody_is_outside()
    {
        Funnel funnel = Funnel.Of([10, 12, 9, 11, 20], [1_000, 1_100, 1_000, 1_000, 2_000]);

        Assert.False(funnel.IsSpread);
        Assert.Equal(Funnel.ExactLimits(funnel.Points[0].Expected, 0.95), funnel.Points[0].At95);
        Assert.DoesNotContain(funnel.Points, point => point.IsOutside);
    }

    [Fact]
    public void Too_little_to_compare_is_refused()
    {
        Assert.Throws<NoAnswerException>(() => Funnel.Of([3, 4], [100, 100]));
        Assert.Throws<NoAnswerException>(() => Funnel.Of([0, 0, 0], [100, 100, 100]));
        Assert.Throws<ArgumentException>(() => Funnel.Of([3, 4, 5], [100, 0, 100]));
    }

    [Fact]
    public void An_expected_count_near_none_has_limits_from_none()
    {
        Interval limits = Funnel.ExactLimits(0.02, 0.998);

        Assert.Equal(0, limits.Low);
        Assert.InRange(limits.High, 0, 3);
    }
}
