namespace Wardmote.Analysis.Surveys;

/// <summary>
/// Weights that make the answers of a survey add up to the population by age, sex or other groups (raking; Deming and Stephan 1940), and estimates with them.
/// Example: <c>SurveyWeights.Rake([age, sex]).Trimmed(0.3, 3).Mean(isSafe)</c>.
/// </summary>
public sealed class SurveyWeights
{
    private const int MostRounds = 1_000;
    private const double Close = 1e-12;
    private readonly IReadOnlyList<SurveyMargin> _margins;
    private readonly double[] _start;
    private readonly double[] _weights;

    private SurveyWeights(IReadOnlyList<SurveyMargin> margins, double[] start, double[] weights) => (_margins, _start, _weights) = (margins, start, weights);

    /// <summary>The weight of each answer; they sum to the population.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>How many equally weighted answers would say as much: Kish's (1965) effective sample, the square of the sum over the sum of squares.</summary>
    public double EffectiveAnswers => _weights.Sum() * _weights.Sum() / _weights.Sum(weight => weight * weight);

    /// <summary>How many times as uncertain the weights make an estimate, as a variance.</summary>
    public double DesignEffect => _weights.Length / EffectiveAnswers;

    /// <summary>Fits weights to all margins at once by going round them until they hold.</summary>
    /// <param name="margins">The margins, each with a group for every answer; their populations should sum to the same.</param>
    /// <param name="start">Weights to begin with, above 0; 1 each unless given.</param>
    /// <exception cref="ArgumentException">The margins differ in their answers, a group of the population is outside the list, or a start is not above 0.</exception>
    /// <exception cref="NoAnswerException">A group of the population has no answer, the margins do not sum to the same, or going round them does not settle.</exception>
    public static SurveyWeights Rake(IReadOnlyList<SurveyMargin> margins, IReadOnlyList<double>? start = null)
    {
        Require(margins, start);
        double[] from = [.. start ?? Enumerable.Repeat(1.0, margins[0].GroupOf.Count)];
        return new SurveyWeights(margins, from, Settle(margins, from, 0, double.PositiveInfinity));
    }

    /// <summary>
    /// The same with no weight below or above so many times the mean: what is cut is spread again by raking, in turns until both hold.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds do not lie on either side of 1.</exception>
    /// <exception cref="NoAnswerException">The margins cannot be met within the bounds.</exception>
    public SurveyWeights Trimmed(double low = 0.3, double high = 3)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(low, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, 1);
        double mean = _weights.Average();
        return new SurveyWeights(_margins, _start, Settle(_margins, _weights, low * mean, high * mean));
    }

    /// <summary>The weighted mean of the answers; of answers of 0 and 1 the share. An answer that was not given is NaN and is left out.</summary>
    /// <exception cref="NoAnswerException">Fewer than two answers were given.</exception>
    public SurveyEstimate Mean(IReadOnlyList<double> answers)
    {
        int[] given = [.. Enumerable.Range(0, _weights.Length).Where(i => double.IsFinite(answers[i]))];
        if (answers.Count != _weights.Length || given.Length < 2)
        {
            throw new NoAnswerException($"A survey needs at least two answers to a question, one place for each of the {_weights.Length} people");
        }

        double sum = given.Sum(i => _weights[i]);
        (double mean, double[] parts) = Linearised(answers);
        double effective = sum * sum / given.Sum(i => _weights[i] * _weights[i]);
        return new SurveyEstimate(mean, Math.Sqrt(parts.Sum(part => part * part) * parts.Length / (parts.Length - 1)), given.Length, effective);
    }

    /// <summary>The weighted mean of the answers that were given, and what each person adds to its error, centred on 0.</summary>
    internal (double Mean, double[] Parts) Linearised(IReadOnlyList<double> answers)
    {
        double sum = 0;
        double product = 0;
        for (int i = 0; i < _weights.Length; i++)
        {
            (sum, product) = double.IsFinite(answers[i]) ? (sum + _weights[i], product + _weights[i] * answers[i]) : (sum, product);
        }

        double mean = product / sum;
        double[] residuals = [.. answers.Select(answer => double.IsFinite(answer) ? answer - mean : 0)];
        double[] parts = [.. MarginResiduals.Of(residuals, _margins, _start).Select((residual, i) => residual * _weights[i] / sum)];
        double centre = parts.Average();
        return (mean, [.. parts.Select(part => part - centre)]);
    }

    private static void Require(IReadOnlyList<SurveyMargin> margins, IReadOnlyList<double>? start)
    {
        if (margins.Count == 0 || margins.Any(margin => margin.GroupOf.Count != margins[0].GroupOf.Count || margin.GroupOf.Any(group => group < 0 || group >= margin.Population.Count)))
        {
            throw new ArgumentException("Each margin needs one of its groups for every answer", nameof(margins));
        }

        if (start is not null && (start.Count != margins[0].GroupOf.Count || start.Any(weight => !(weight > 0))))
        {
            throw new ArgumentException("Each answer needs a weight above 0 to begin with", nameof(start));
        }

        double total = margins[0].Population.Sum();
        foreach (SurveyMargin margin in margins)
        {
            int empty = Enumerable.Range(0, margin.Population.Count).FirstOrDefault(group => !margin.GroupOf.Contains(group), -1);
            if (empty >= 0)
            {
                throw new NoAnswerException($"Nobody of group {empty + 1} of {margin.Name} answered, so no weight can speak for them: join it with another group");
            }

            if (Math.Abs(margin.Population.Sum() - total) > 1e-6 * total)
            {
                throw new NoAnswerException($"{margin.Name} sums to {margin.Population.Sum():0} people and {margins[0].Name} to {total:0}: they must be the same people");
            }
        }
    }

    private static double[] Settle(IReadOnlyList<SurveyMargin> margins, double[] start, double low, double high)
    {
        double[] weights = [.. start];
        for (int round = 0; round < MostRounds; round++)
        {
            double off = 0;
            foreach (SurveyMargin margin in margins)
            {
                double[] sums = new double[margin.Population.Count];
                for (int i = 0; i < weights.Length; i++)
                {
                    sums[margin.GroupOf[i]] += weights[i];
                }

                for (int i = 0; i < weights.Length; i++)
                {
                    int group = margin.GroupOf[i];
                    weights[i] *= margin.Population[group] / sums[group];
                    off = Math.Max(off, Math.Abs(margin.Population[group] / sums[group] - 1));
                }
            }

            double cut = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                double within = Math.Clamp(weights[i], low, high);
                cut = Math.Max(cut, Math.Abs(within / weights[i] - 1));
                weights[i] = within;
            }

            // With bounds the two conditions close in on each other slowly, and a part in a million is enough.
            if (off <= (high < double.PositiveInfinity ? 1e-6 : Close) && cut <= 1e-6)
            {
                return weights;
            }
        }

        throw new NoAnswerException(high < double.PositiveInfinity
            ? "The margins cannot be met with weights within these bounds: allow more, or join groups"
            : "The weights do not settle: the margins contradict one another for these answers. Join groups");
    }
}
