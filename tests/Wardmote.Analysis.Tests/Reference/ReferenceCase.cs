using System.Globalization;
using System.Text.Json;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>A folder of the shared reference values: the expected numbers and the table that they are made from.</summary>
internal static class ReferenceCase
{
    public static JsonElement Expected(string name) =>
        JsonDocument.Parse(File.ReadAllText(Shared.PathOf(Path.Combine("reference-values", name, "expected.json")))).RootElement;

    public static double[][] Rows(string name, string file = "input.csv") =>
    [
        .. File.ReadAllLines(Shared.PathOf(Path.Combine("reference-values", name, file))).Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
    ];

    extension(JsonElement element)
    {
        /// <summary>The numbers of a list; null, where R had an infinite or no value, becomes NaN.</summary>
        public double[] Numbers(string name) =>
            [.. element.GetProperty(name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble())];
    }

    /// <summary>Equal to a part in a thousand million.</summary>
    public static void Agrees(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1e-3, Math.Abs(expected)), FormattableString.Invariant($"Expected {expected:R}, found {actual:R}"));
}
