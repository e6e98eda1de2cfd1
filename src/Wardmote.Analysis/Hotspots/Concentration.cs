namespace Wardmote.Analysis.Hotspots;

/// <summary>So many places hold a share of the events.</summary>
/// <param name="Share">The share of the events, from 0 to 1.</param>
/// <param name="Places">How many of the busiest places hold at least that share.</param>
/// <param name="OfAll">They as a share of all places.</param>
/// <param name="OfUsed">They as a share of the places with at least one event.</param>
/// <param name="OfAllByChance">The share of all places that would hold it if each event fell on any place with the same chance (Poisson).</param>
public sealed record PlacesForShare(double Share, int Places, double OfAll, double OfUsed, double OfAllByChance);

/// <summary>
/// How much events pile up at few places. With fewer events than places most places must be empty, and the plain Gini coefficient calls that
/// concentration: the generalised one (Bernasco and Steenbeek 2017) does not.
/// <example><code>Concentration burglary = Concentration.Of(countOfEachPlace); double half = burglary.PlacesFor(0.5).OfAll;</code></example>
/// </summary>
public sealed class Concentration
{
    private readonly double[] _falling;

    private Concentration(double[] falling)
    {
        _falling = falling;
        Events = falling.Sum();
        Used = falling.Count(count => count > 0);
        int n = falling.Length;
        Gini = 2 * falling.Select((count, i) => (n - i) * count).Sum() / (n * Events) - (n + 1.0) / n;
        GeneralisedGini = Math.Max(1, n / Events) * (Gini - 1) + 1;
    }

    /// <summary>How many places there are, empty ones too.</summary>
    public int Places => _falling.Length;

    /// <summary>How many events there are.</summary>
    public double Events { get; }

    /// <summary>How many places have at least one.</summary>
    public int Used { get; }

    /// <summary>The Gini coefficient: 0 where all places have the same, near 1 where one has all.</summary>
    public double Gini { get; }

    /// <summary>The same as a sample of places would have it: times n / (n - 1).</summary>
    public double GiniUnbiased => Gini * Places / (Places - 1);

    /// <summary>The Gini coefficient against the most even spread that whole events allow: 0 where no place has more than one event although there are fewer events than places.</summary>
    public double GeneralisedGini { get; }

    /// <summary>The same as a sample would have it: times m / (m - 1), m the smaller of places and events.</summary>
    public double GeneralisedGiniUnbiased => GeneralisedGini * Math.Min(Places, Events) / (Math.Min(Places, Events) - 1);

    /// <summary>From the number of events at each place, empty places included.</summary>
    /// <exception cref="ArgumentException">A number is below 0 or not known.</exception>
    /// <exception cref="NoAnswerException">There are fewer than two places, or fewer than two events.</exception>
    public static Concentration Of(IEnumerable<double> counts)
    {
        double[] falling = [.. counts.OrderDescending()];
        if (falling.Any(count => !(count >= 0)))
        {
            throw new ArgumentException("The number of events at a place is known and not below 0", nameof(counts));
        }

        return falling.Length < 2 || falling.Sum() < 2
            ? throw new NoAnswerException("How much events pile up cannot be told from fewer than two places or fewer than two events.")
            : new Concentration(falling);
    }

    /// <summary>The share of the events at the busiest places, so many of a hundred places, rounded up to whole places.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 100.</exception>
    public double ShareAtTop(double percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return _falling.Take((int)Math.Ceiling(Places * percent / 100 - 1e-9)).Sum() / Events;
    }

    /// <summary>How few places hold a share of the events, and how few would by chance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public PlacesForShare PlacesFor(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        int places = 0;
        for (double sum = 0; sum < share * Events * (1 - 1e-12); places++)
        {
            sum += _falling[places];
        }

        return new PlacesForShare(share, places, (double)places / Places, (double)places / Used, ByChance(share));
    }

    /// <summary>The Lorenz curve, busiest places first: after each place, the share of the places and of the events so far. It begins at (0, 0).</summary>
    public IReadOnlyList<(double Places, double Events)> Lorenz()
    {
        double sum = 0;
        return [(0, 0), .. _falling.Select((count, i) => ((i + 1.0) / Places, (sum += count) / Events))];
    }

    /// <summary>The same curve as chance would draw it: events fallen on places at random, all places alike (Poisson), one point for each number of events at a place.</summary>
    public IReadOnlyList<(double Places, double Events)> LorenzByChance()
    {
        double mean = Events / Places;
        long most = Poisson.Quantile(1 - 1e-12, mean) + 1;
        List<(double, double)> curve = [(0, 0)];
        (double places, double events) = (0, 0);
        for (long count = most; count > 0; count--)
        {
            double chance = Poisson.Chance(count, mean);
            (places, events) = (places + chance, events + chance * count / mean);
            curve.Add((places, Math.Min(1, events)));
        }

        return [.. curve, (1, 1)];
    }

    private double ByChance(double share)
    {
        IReadOnlyList<(double Places, double Events)> curve = LorenzByChance();
        int at = Enumerable.Range(0, curve.Count).First(i => curve[i].Events >= share - 1e-9);
        (double places, double events) = curve[Math.Max(0, at - 1)];
        double step = curve[at].Events - events;
        return step <= 0 ? curve[at].Places : places + (curve[at].Places - places) * Math.Clamp((share - events) / step, 0, 1);
    }
}
