namespace Wardmote.Evidence.Samples;

/// <summary>How often a kind of incident happens in the made-up town, and where.</summary>
/// <param name="AMonth">How many a month at the beginning.</param>
/// <param name="AYear">By how much it changes a year: 0.1 is a tenth more.</param>
/// <param name="Season">How far the months of a year swing around their mean.</param>
/// <param name="Peak">The month of the year with the most.</param>
internal sealed record SampleCrime(string Name, double AMonth, double AYear = 0, double Season = 0.05, int Peak = 6)
{
    /// <summary>The town's story: shoplifting rises, burglary and bicycle theft fall, anti-social behaviour comes with the summer, and the rest goes up and down.</summary>
    public static IReadOnlyList<SampleCrime> All { get; } =
    [
        new("Anti-social behaviour", 95, Season: 0.3, Peak: 7),
        new("Bicycle theft", 9, -0.12, 0.35, 8),
        new("Burglary", 30, -0.1, 0.15, 12),
        new("Criminal damage and arson", 38),
        new("Drugs", 9),
        new("Other crime", 6),
        new("Other theft", 24),
        new("Possession of weapons", 3),
        new("Public order", 30, Season: 0.12),
        new("Robbery", 4),
        new("Shoplifting", 24, 0.11, 0.06, 11),
        new("Theft from the person", 5),
        new("Vehicle crime", 26),
        new("Violence and sexual offences", 120, 0.01, 0.12),
    ];

    public bool HasId => Name != "Anti-social behaviour";

    /// <summary>How many are to be expected in a month.</summary>
    /// <param name="number">The number of the month, from 0.</param>
    public double Expected(int number, DateOnly month) =>
        AMonth * Math.Pow(1 + AYear, number / 12.0) * (1 + (Season * Math.Cos(2 * Math.PI * (month.Month - Peak) / 12)));

    /// <summary>How likely it is at a point, compared with other points.</summary>
    /// <param name="isLate">Whether the thefts from cars in Millbrook have begun.</param>
    public double Weight(SamplePoint point, bool isLate) => point.Weight * Name switch
    {
        "Shoplifting" => point.IsShop ? 15 : 0.15,
        "Burglary" => point.IsBusy ? 0.1 : 1,
        "Vehicle crime" => point.Ward == "Millbrook" && isLate ? 4 : 1,
        "Anti-social behaviour" or "Violence and sexual offences" or "Public order" or "Theft from the person" or "Robbery" => point.IsBusy ? 2.2 : 1,
        _ => 1,
    };
}
