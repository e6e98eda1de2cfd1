using Wardmote.Analysis.Harm;

namespace Wardmote.Analysis.Tests.Harm;

public sealed class HarmTests
{
    private static readonly OffenceShare[] Burglary = [new("Domestic", 5_930, 0.66, 0.65, 0.69), new("Commercial", 15_460, 0.34, 0.31, 0.35)];

    [Fact]
    public void A_known_mix_weighs_its_average_and_nothing_else()
    {
        TypeWeight weight = TypeWeight.OfMix("Criminal damage and arson", [OffenceShare.Known("Damage", 1_350, 0.95), OffenceShare.Known("Arson", 8_420, 0.05)]);

        Assert.Equal(1_350 * 0.95 + 8_420 * 0.05, weight.Central, 1e-9);
        Assert.Equal((weight.Central, weight.Central, 1.0), (weight.Low, weight.High, weight.Covered));
    }

    [Fact]
    public void An_uncertain_mix_weighs_from_the_lightest_to_the_heaviest_that_adds_up()
    {
        TypeWeight weight = TypeWeight.OfMix("Burglary", Burglary);

        Assert.Equal(0.69 * 5_930 + 0.31 * 15_460, weight.Low, 1e-9);
        Assert.Equal(0.66 * 5_930 + 0.34 * 15_460, weight.Central, 1e-9);
        Assert.Equal(0.65 * 5_930 + 0.35 * 15_460, weight.High, 1e-9);
    }

    [Fact]
    public void An_unknown_mix_reaches_from_the_lightest_offence_to_the_heaviest()
    {
        TypeWeight weight = TypeWeight.OfMix("Violence", [OffenceShare.Guessed("Assault", 10, 0.9), OffenceShare.Guessed("Homicide", 5_475, 0.1)]);

        Assert.Equal((10.0, 5_475.0), (weight.Low, weight.High));
    }

    // The composite of Crime Harm Index medians for burglary in the Metropolitan area 2024/25 is 242.34 with 273.5 and 183.5 days.
    [Fact]
    public void The_published_composite_of_burglary_comes_back_from_its_mix()
    {
        TypeWeight weight = TypeWeight.OfMix("Burglary", [OffenceShare.Known("Residential", 273.5, 0.6537778), OffenceShare.Known("Other", 183.5, 0.3462222)]);

        Assert.Equal(242.34, weight.Central, 1e-4);
    }

    [Fact]
    public void Offences_without_a_weight_add_nothing_and_are_told_as_not_covered()
    {
        TypeWeight violence = TypeWeight.OfMix("Violence", [OffenceShare.Known("With injury", 14_050, 0.4), OffenceShare.Known("Stalking", null, 0.6)]);
        Dictionary<string, double> counts = new() { ["Violence"] = 100, ["Drugs"] = 50, ["Robbery"] = 50 };

        HarmScore score = HarmScore.Of(counts, [violence, TypeWeight.Of("Robbery", 11_320), TypeWeight.None("Drugs", "Not costed")]);

        Assert.Equal((100 * 0.4 * 14_050 + 50 * 11_320, 200.0, 0.45), (score.Central, score.Crimes, score.Covered));
    }

    [Fact]
    public void Anti_social_behaviour_is_never_added_to_crime()
    {
        Dictionary<string, double> counts = new() { ["Anti-social behaviour"] = 900, ["Robbery"] = 10, ["Shoplifting"] = 200 };

        HarmScore score = HarmScore.Of(counts, [TypeWeight.NotCrime("Anti-social behaviour", "Incidents"), TypeWeight.Of("Robbery", 365), TypeWeight.Of("Shoplifting", 1)]);

        Assert.Equal((3_850, 210, 900, 1), (score.Central, score.Crimes, score.NotCrimes, score.Covered));
        Assert.Equal(["Robbery", "Shoplifting"], score.Parts.Select(part => part.Type));
        Assert.Equal(3_650 / 3_850.0, score.Parts[0].ShareOfHarm, 1e-12);
        Assert.Equal(10 / 210.0, score.Parts[0].ShareOfCrimes, 1e-12);
    }

    [Fact]
    public void A_few_heavy_crimes_make_the_sum_uncertain_by_chance()
    {
        HarmScore score = HarmScore.Of(new Dictionary<string, double> { ["Homicide"] = 4, ["Theft"] = 1_000 }, [TypeWeight.Of("Homicide", 5_475), TypeWeight.Of("Theft", 2)]);

        Assert.Equal(Math.Sqrt(4 * 5_475.0 * 5_475 + 1_000 * 4), score.ChanceError, 1e-6);
        Assert.Equal((23_900 / 50.0, 23_900 / 50.0), (score.Per(50_000).Central, score.Per(50_000).High));
    }

    [Fact]
    public void No_crime_has_no_harm_and_no_coverage()
    {
        HarmScore score = HarmScore.Of(new Dictionary<string, double> { ["Robbery"] = 0 }, [TypeWeight.Of("Robbery", 365)]);

        Assert.Equal((0, 0, 0), (score.Central, score.Covered, score.Parts[0].ShareOfHarm));
    }

    [Fact]
    public void An_unverified_weight_marks_the_sum_only_where_it_took_part()
    {
        TypeWeight robbery = TypeWeight.Of("Robbery", 11_320) with { IsUnverified = true };

        Assert.True(HarmScore.Of(new Dictionary<string, double> { ["Robbery"] = 1 }, [robbery]).IsUnverified);
        Assert.False(HarmScore.Of(new Dictionary<string, double> { ["Robbery"] = 0 }, [robbery]).IsUnverified);
    }

    [Fact]
    public void Costs_are_brought_to_the_prices_of_a_year_that_the_table_holds()
    {
        PriceIndex prices = new(new Dictionary<string, double> { ["2015/16"] = 100, ["2024/25"] = 133 });

        Assert.Equal(11_320 * 1.33, prices.Uprate([TypeWeight.Of("Robbery", 11_320)], "2015/16", "2024/25")[0].Central, 1e-9);
        Assert.Equal("The table of prices does not hold 2030/31; it holds 2015/16, 2024/25", Assert.Throws<NoAnswerException>(() => prices.Factor("2015/16", "2030/31")).Message);
    }

    [Fact]
    public void Shares_that_do_not_make_a_whole_and_counts_that_are_missing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TypeWeight.OfMix("Burglary", [OffenceShare.Known("Domestic", 1, 0.5)]));
        Assert.Throws<ArgumentException>(() => TypeWeight.OfMix("Burglary", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => TypeWeight.OfMix("Burglary", [new("Domestic", -1, 1, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TypeWeight.OfMix("Burglary", [new("Domestic", 1, 1, 0, 0.5)]));
        Assert.Throws<ArgumentException>(() => HarmScore.Of(new Dictionary<string, double> { ["Robbery"] = double.NaN }, []));
    }

    [Fact]
    public void Whatever_the_bounds_low_central_and_high_stand_in_order()
    {
        Random random = new(3);
        for (int i = 0; i < 200; i++)
        {
            double[] parts = [.. Enumerable.Range(0, 4).Select(_ => random.NextDouble())];
            TypeWeight weight = TypeWeight.OfMix("Any", [.. parts.Select(part => part / parts.Sum()).Select((share, k) =>
                new OffenceShare($"Offence {k}", random.Next(5) == 0 ? null : random.Next(5_000), share, share * random.NextDouble(), Math.Min(1, share * (1 + random.NextDouble()))))]);

            Assert.True(weight.Low <= weight.Central + 1e-9 && weight.Central <= weight.High + 1e-9);
        }
    }
}
