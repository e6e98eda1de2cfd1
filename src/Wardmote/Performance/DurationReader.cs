using System.Text.RegularExpressions;

namespace Wardmote.Performance;

/// <summary>Reads a length of time in the indicator's own unit. Only lengths of which one is a fixed number of the other are turned into each other.</summary>
internal static partial class DurationReader
{
    private const string Otherwise = "day";

    private static readonly Dictionary<string, double> Minutes = new(StringComparer.Ordinal) { ["minute"] = 1, ["hour"] = 60, ["day"] = 1440, ["week"] = 10080 };

    public static EnteredNumber Read(IndicatorDefinition definition, string text)
    {
        string own = Canonical(definition.Unit ?? Otherwise) ?? definition.Unit!;
        Match match = Shape().Match(text);
        string written = match.Groups["unit"].Value.Trim();
        IndicatorDefinition number = definition with { Type = DataType.Number };
        if (!match.Success || written.Length == 0 || string.Equals(written, definition.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return NotNegative(NumberReader.PlainNumber(number with { Unit = definition.Unit ?? Otherwise }, text), text);
        }

        EnteredNumber entered = NotNegative(NumberReader.PlainNumber(number, match.Groups["number"].Value), text);
        string? unit = Canonical(written);
        return unit == own ? entered
            : unit is not null && Minutes.TryGetValue(unit, out double from) && Minutes.TryGetValue(own, out double to) ? EnteredNumber.Of(entered.Number!.Value * from / to, entered.IsApproximate)
            : throw NumberReader.Refused(text, $"is in “{written}”", $"This indicator is measured in {definition.Unit ?? "days"}: write the number of those");
    }

    private static EnteredNumber NotNegative(EnteredNumber entered, string text) =>
        entered.Number < 0 ? throw NumberReader.Refused(text, "is less than no time at all", "Write how long it took") : entered;

    private static string? Canonical(string unit) => ValueWords.All.Durations.FirstOrDefault(entry => entry.Value.Contains(unit, StringComparer.OrdinalIgnoreCase)).Key;

    [GeneratedRegex(@"^(?<number>.*?\d) ?(?<unit>\p{L}[\p{L} ]*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Shape();
}
