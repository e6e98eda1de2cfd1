using System.Text.Json;
using Wardmote.Analysis.Linkage;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Linkage;

public sealed class LinkageTrainingTests
{
    private const string Case = "splink_fake1000";
    private const int City = 3;

    private static readonly string[] Fields = ["first_name", "surname", "dob", "city", "email"];

    // Splink 4.0.16 on its own demonstration data of 1,000 made-up people: all 499,500 pairs, three sessions of at most 200 steps.
    [Fact]
    public void The_prior_the_shares_and_the_weights_of_pairs_are_Splinks()
    {
        JsonElement expected = ReferenceCase.Expected(Case);
        People people = new();

        LinkageTraining start = LinkageTraining.Start(people.Patterns(_ => true), [2, 2, 4, 2, 2], LinkageTraining.PriorFrom(people.Patterns(IsCertain).Sum(pattern => pattern.Pairs), 0.7, 499_500));
        double any = start.Model.Different[City][0];
        LinkageModel found = start
            .Session(people.Patterns(levels => levels[0] == 0 && levels[1] == 0, any), [0, 1], mostSteps: 200)
            .Session(people.Patterns(levels => levels[2] == 0, any), [2], mostSteps: 200)
            .Session(people.Patterns(levels => levels[4] == 0, any), [4], mostSteps: 200).Model;

        Assert.Equal(expected.GetProperty("prior").GetDouble(), found.Prior, 1e-12);
        foreach (JsonElement level in expected.GetProperty("parameters").EnumerateArray().Where(level => level.GetProperty("m_probability").ValueKind == JsonValueKind.Number))
        {
            int field = Array.IndexOf(Fields, level.GetProperty("comparison_name").GetString());
            int place = found.Same[field].Count - 1 - level.GetProperty("comparison_vector_value").GetInt32();
            Assert.Equal(level.GetProperty("u_probability").GetDouble(), found.Different[field][place], 1e-12);
            Assert.Equal(level.GetProperty("m_probability").GetDouble(), found.Same[field][place], 1e-5);
        }

        double[][] top = ReferenceCase.Rows(Case, "predictions_top400.csv");
        Assert.Equal(400, top.Length);
        Assert.All(top, row =>
        {
            LinkagePattern pair = people.Pair((int)row[2], (int)row[3], any);
            Assert.Equal(row[0], Math.Log2(found.Prior / (1 - found.Prior)) + found.Bits(pair.Levels) + Math.Log2(pair.Rarity), 1e-3);
            Assert.Equal(row[1], found.Chance(pair.Levels, pair.Rarity), 1e-6);
        });
    }

    [Fact]
    public void A_level_that_no_pair_shows_and_a_recall_of_none_are_refused()
    {
        NoAnswerException unseen = Assert.Throws<NoAnswerException>(() => LinkageTraining.Start([new([0], 5)], [2], 0.1));

        Assert.StartsWith("A level of field 1 occurs in none of the pairs", unseen.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkageTraining.PriorFrom(10, 0, 100));
    }

    private static bool IsCertain(int[] levels) => (levels[0] == 0 && levels[1] == 0) || levels[4] == 0;

    private sealed class People
    {
        private readonly string[][] _rows = [.. File.ReadAllLines(Shared.PathOf($"reference-values/{Case}/input.csv")).Skip(1).Select(line => line.Split(','))];
        private readonly Dictionary<string, double> _cities;

        public People()
        {
            string[] known = [.. _rows.Select(row => row[1 + City]).Where(city => city.Length > 0)];
            _cities = known.CountBy(city => city).ToDictionary(city => city.Key, city => (double)city.Value / known.Length);
        }

        /// <summary>The pairs that are asked for; with the share of pairs that agree on any city, each agreement on a city weighs by how rare it is.</summary>
        public LinkagePattern[] Patterns(Func<int[], bool> asked, double anyCity = double.NaN)
        {
            Dictionary<(int, int, int, int, int, double), double> counts = [];
            for (int i = 0; i < _rows.Length; i++)
            {
                for (int j = i + 1; j < _rows.Length; j++)
                {
                    int[] levels = Levels(i, j);
                    if (asked(levels))
                    {
                        (int, int, int, int, int, double) key = (levels[0], levels[1], levels[2], levels[3], levels[4], Rarity(i, levels, anyCity));
                        counts[key] = counts.GetValueOrDefault(key) + 1;
                    }
                }
            }

            return [.. counts.Select(pair => new LinkagePattern([pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Key.Item4, pair.Key.Item5], pair.Value, pair.Key.Item6))];
        }

        public LinkagePattern Pair(int i, int j, double anyCity) => new(Levels(i, j), 1, Rarity(i, Levels(i, j), anyCity));

        private double Rarity(int i, int[] levels, double anyCity) => levels[City] == 0 && double.IsFinite(anyCity) ? anyCity / _cities[_rows[i][1 + City]] : 1;

        private int[] Levels(int i, int j) => [.. Enumerable.Range(1, 5).Select(field => Level(_rows[i][field], _rows[j][field], field == 3))];

        private static int Level(string a, string b, bool isDate) =>
            a.Length == 0 || b.Length == 0 ? LinkagePattern.Missing
            : a == b ? 0
            : isDate ? Math.Clamp(EditDistance.Levenshtein(a, b), 1, 3)
            : 1;
    }
}
