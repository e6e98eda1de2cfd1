namespace Wardmote.Analysis.Harm;

/// <summary>A table of what money was worth by year (the GDP deflator), by which costs are brought to the prices of another year.</summary>
/// <param name="Values">For each year ("2015/16") the index, above 0.</param>
public sealed record PriceIndex(IReadOnlyDictionary<string, double> Values)
{
    /// <summary>By what a cost in the prices of one year is multiplied to be in those of another. Example: an index of 100 and of 133 gives 1.33.</summary>
    /// <exception cref="NoAnswerException">The table does not hold a year.</exception>
    public double Factor(string from, string to) => In(to) / In(from);

    /// <summary>The weights, which are costs, in the prices of another year.</summary>
    /// <exception cref="NoAnswerException">The table does not hold a year.</exception>
    public IReadOnlyList<TypeWeight> Uprate(IReadOnlyList<TypeWeight> weights, string from, string to)
    {
        double factor = Factor(from, to);
        return [.. weights.Select(weight => weight with { Low = weight.Low * factor, Central = weight.Central * factor, High = weight.High * factor })];
    }

    private double In(string year) => Values.TryGetValue(year, out double value) && value > 0
        ? value
        : throw new NoAnswerException($"The table of prices does not hold {year}; it holds {string.Join(", ", Values.Keys.Order())}");
}
