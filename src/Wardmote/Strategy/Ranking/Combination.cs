namespace Wardmote.Strategy.Ranking;

/// <summary>How a candidate's scores become one number.</summary>
public enum Combination
{
    /// <summary>Each score times the weight of its criterion, added up.</summary>
    WeightedSum,

    /// <summary>The scores multiplied with one another, as in a matrix of impact and likelihood; weights have no say.</summary>
    Product,
}

/// <summary>How the scores of several people become one.</summary>
public enum Middle
{
    /// <summary>The mean: each person's score counts alike.</summary>
    Mean,

    /// <summary>The median: one person far off moves nothing.</summary>
    Median,
}
