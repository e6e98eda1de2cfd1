using System.Globalization;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Strategy.Ranking;

/// <summary>Results and sensitivity in sentences.</summary>
public static class RankingWords
{
    extension(RoundResult result)
    {
        /// <summary>How the totals were made.</summary>
        public string Method
        {
            get
            {
                string middle = result.Counted.Count == 1 ? "The scores are one person’s" : $"Each score is the {(result.Round.Middle == Middle.Mean ? "mean" : "median")} of those who scored it";
                string combined = result.Round.Combination == Combination.Product ? "Totals are the scores multiplied; weights have no say in them"
                    : result.IsOnShares ? "Scales differ, so each score is brought to its share of its own scale, 0 to 100; totals are those shares by weight"
                    : $"Totals are the scores by weight, on the scale of {result.TotalRange.Low:0.##} to {result.TotalRange.High:0.##}";
                return $"{middle}. {combined}. Equal totals share a place (2=).";
            }
        }

        /// <summary>What is missing and what was left out, a sentence each.</summary>
        public IReadOnlyList<string> Told =>
        [
            .. result.Round.Criteria.Where(criterion => !criterion.CanBeScored).Select(criterion => $"“{criterion.Title}” has no scale: it is in no total until it has one, and the other weights keep their proportions."),
            .. result.Rows.Where(row => row.Total is null).Select(row => $"“{row.Candidate.Title}” has no total and no place: nobody scored it on {Listed(row.MissingOn)}."),
            .. result.Rows.Sum(row => row.Cells.Sum(cell => cell.Missing)) is > 0 and int missing ? [$"{(missing == 1 ? "One score is" : $"{missing} scores are")} missing: somebody had no view. Missing is never counted as zero."] : Array.Empty<string>(),
        ];

        /// <summary>The first places in words: "First: Serious violence (3.60), then Substance misuse (3.30)".</summary>
        public string Says
        {
            get
            {
                if (result.Counted.Count == 0)
                {
                    return "Nobody has handed in scores that count yet.";
                }

                if (result.Placed.Count == 0)
                {
                    return "No candidate has a score on each criterion, so that none has a total.";
                }

                ResultRow[] first = [.. result.Placed.Where(row => row.Rank == 1)];
                string leaders = $"{Listed(first.Select(row => row.Candidate.Title))} {(first.Length == 1 ? "stands" : "stand level")} first with {Number(first[0].Total)}";
                return result.Placed.Skip(first.Length).FirstOrDefault() is { } next ? $"{leaders}, before {next.Candidate.Title} with {Number(next.Total)}." : $"{leaders}.";
            }
        }
    }

    extension(RoundSensitivity sensitivity)
    {
        /// <summary>How often the first three keep their order, and which places are not separable.</summary>
        public string Says
        {
            get
            {
                int first = Math.Min(3, sensitivity.Result.Placed.Count - 1);
                string tried = sensitivity.Within is null ? "ways to move the scores by a step" : "weightings tried";
                string order = first == 1 ? $"The first place holds in {Percent(sensitivity.Main.OrderHolds(1))} of the {tried}." : $"The order of the top {Word(first)} holds in {Percent(sensitivity.Main.OrderHolds(first))} of the {tried}.";
                IReadOnlyList<(int From, int To)> groups = sensitivity.NotSeparable(sensitivity.Main);
                return groups.Count == 0 ? $"{order} Each place is separable from the next." : $"{order} {string.Join(" ", groups.Select(group => $"Ranks {group.From}-{group.To} are not separable."))}";
            }
        }

        /// <summary>How the weightings were drawn.</summary>
        public string Method => sensitivity.Within is null
            ? $"{Count(sensitivity.Noise.Draws)} ways to move each score by a step up or down or not at all, seed {sensitivity.Seed}. Weights have no say in a product."
            : $"{Count(sensitivity.Main.Draws)} weightings, seed {sensitivity.Seed}, drawn evenly from all within the ranges of the criteria {(sensitivity.IsExact ? "(by rejection, exactly even)" : "(by a walk through them, because the ranges are narrow)")}.";

        /// <summary>Where a criterion turns the first places, in a sentence.</summary>
        public string FlipSays(CriterionFlip flip)
        {
            string own = Percent(flip.Criterion.Weight / sensitivity.Result.Criteria.Sum(criterion => criterion.Weight), 1);
            if (flip.First is null)
            {
                return $"No weight of {flip.Criterion.Title} changes who is among the first {Word(sensitivity.First)}.";
            }

            IReadOnlyList<ResultRow> placed = sensitivity.Result.Placed;
            return $"If {flip.Criterion.Title} weighed {Percent(flip.First.Weight, 1)} instead of {own}, {placed[flip.First.Option].Candidate.Title} would draw level with {placed[flip.First.Over].Candidate.Title} at the end of the first {Word(sensitivity.First)}.";
        }
    }

    /// <summary>A total or score with two decimals; "none" where there is none.</summary>
    public static string Number(double? number) => number is { } value ? value.ToString(value >= 100 ? "0.#" : "0.00", CultureInfo.InvariantCulture) : "none";

    public static string Percent(double share, int decimals = 0) => $"{(share * 100).ToString(decimals == 0 ? "0" : "0.0", CultureInfo.InvariantCulture)} %";

    public static string Listed(IEnumerable<string> names) => names.ToArray() is { Length: > 0 } known ? NumberWords.List(known) : "";

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Word(int number) => number switch { 1 => "one", 2 => "two", 3 => "three", 4 => "four", 5 => "five", _ => number.ToString(CultureInfo.InvariantCulture) };
}
