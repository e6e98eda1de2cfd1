using System.Text.Json;
using Wardmote.Analysis.Forecasts;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>A classical series with the forecasts of R 4.2.2 and its package forecast 8.20 (the shared cases forecast_*).</summary>
internal sealed record ForecastCase(double[] Series, int Period, int Horizon, JsonElement Expected)
{
    public static readonly string[] Seasonal = ["AirPassengers", "USAccDeaths", "UKDriverDeaths", "UKgas"];

    public static readonly string[] All = [.. Seasonal, "Nile"];

    public static ForecastCase Of(string name)
    {
        JsonElement expected = ReferenceCase.Expected($"forecast_{name}");
        return new([.. ReferenceCase.Rows($"forecast_{name}").Select(row => row[^1])], expected.GetProperty("frequency").GetInt32(), expected.GetProperty("h").GetInt32(), expected);
    }

    /// <summary>The largest difference of the means, and of the ends of the four ranges, as a share of the mean level.</summary>
    public (double Mean, double Ranges) Difference(string method, Forecast found)
    {
        JsonElement expected = Expected.GetProperty(method);
        JsonElement numbers = expected.TryGetProperty("forecast", out JsonElement within) ? within : expected;
        double level = Math.Abs(numbers.Numbers("mean").Average());
        double Most(string name, IEnumerable<double> values) => numbers.Numbers(name).Zip(values, (x, y) => Math.Abs(x - y)).Max() / level;
        double[] ends =
        [
            Most("lower80", found.Range80.Select(range => range.Low)), Most("upper80", found.Range80.Select(range => range.High)),
            Most("lower95", found.Range95.Select(range => range.Low)), Most("upper95", found.Range95.Select(range => range.High)),
        ];
        return (Most("mean", found.Mean), ends.Max());
    }
}
