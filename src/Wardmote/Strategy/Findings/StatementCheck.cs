using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>Holds words against the figures under them: numbers that stand in none of them, and directions that the evidence does not support.</summary>
/// <param name="UnknownNumbers">As they are written.</param>
/// <param name="Unsupported">The words that name a direction without support.</param>
public sealed partial record StatementCheck(IReadOnlyList<string> UnknownNumbers, IReadOnlyList<string> Unsupported)
{
    /// <summary>What is wrong with the directions, in a sentence; empty where nothing is.</summary>
    public string UnsupportedText => Unsupported.Count == 0 ? ""
        : $"The evidence does not support {string.Join(", ", Unsupported.Select(word => $"“{word}”"))}: no figure under this finding is a change whose interval lies wholly on that side.";

    /// <summary>What should be looked at, in a sentence; empty where every number stands in a figure.</summary>
    public string UnknownText => UnknownNumbers.Count == 0 ? "" : $"In no figure under this finding: {string.Join(", ", UnknownNumbers)}.";

    public static StatementCheck Of(string statement, IReadOnlyList<Figure> figures, FindingEffect? effect)
    {
        bool rises = effect is { Neutral: 0, Low: > 0 } || figures.Any(figure => IsChange(figure) && figure.Number > 0);
        bool falls = effect is { Neutral: 0, High: < 0 } || figures.Any(figure => IsChange(figure) && figure.Number < 0);
        string claimed = string.Join(' ', Sentence().Split(statement).Where(sentence => !Denial().IsMatch(sentence)));
        return new(
            [.. Number().Matches(statement).Select(match => match.Value).Where(number => !IsKnown(number, figures, effect)).Distinct()],
            [.. Rise().Matches(claimed).Where(_ => !rises).Concat(Fall().Matches(claimed).Where(_ => !falls)).Select(match => match.Value.ToLowerInvariant()).Distinct()]);
    }

    /// <summary>A change whose interval lies on one side: what the pages of evidence call one without a caveat.</summary>
    private static bool IsChange(Figure figure) =>
        (figure.What.Contains("change", StringComparison.OrdinalIgnoreCase) || figure.What.Contains("trend", StringComparison.OrdinalIgnoreCase)) && figure.Caveat?.StartsWith("Not evidence", StringComparison.Ordinal) != true
        && figure.Interval is { } interval && Number().Matches(interval.Replace("95 %", "", StringComparison.Ordinal)) is { Count: >= 2 } ends && Math.Sign(Value(ends[0].Value)) == Math.Sign(Value(ends[1].Value)) && Math.Sign(Value(ends[0].Value)) == Math.Sign(figure.Number ?? 0);

    private static bool IsKnown(string written, IReadOnlyList<Figure> figures, FindingEffect? effect)
    {
        double value = Math.Abs(Value(written));
        int decimals = written.Contains('.', StringComparison.Ordinal) ? written.Length - written.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        bool Is(double known) => Math.Abs(Math.Round(Math.Abs(known), decimals, MidpointRounding.AwayFromZero) - value) < 1e-9;
        return figures.Any(figure => (figure.Number is { } number && Is(number)) || new[] { figure.Text, figure.Interval, figure.Period, figure.What, figure.Method, figure.Area }.OfType<string>().SelectMany(text => Number().Matches(text)).Any(match => Is(Value(match.Value))))
            || (effect is not null && (Is(effect.Size) || Is(effect.Low) || Is(effect.High)));
    }

    private static double Value(string written) => double.Parse(written.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w.,])[\u2212-]?\d+(?:,\d{3})*(?:\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[.;:!?])\s+", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:no|not|nor|neither|without|never)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:rise|rises|rose|risen|rising|increas(?:e|es|ed|ing)|grow|grows|grew|grown|growing|surg(?:e|ed|ing)|soar(?:s|ed|ing)?|spik(?:e|ed|ing)|climb(?:s|ed|ing)?|worsen(?:s|ed|ing)?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Rise();

    [GeneratedRegex(@"\b(?:fall|falls|fell|fallen|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion|tions)|shrank|shrink(?:s|ing)?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fall();
}
