using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Reads the number of a cell, or the numbers of a compound one, or what stands in their place.</summary>
internal static partial class ValueReader
{
    /// <summary>Reads a cell of an indicator or budget table.</summary>
    /// <param name="measures">The parts that the indicator's description names, in order; none for a plain indicator.</param>
    public static IReadOnlyList<ValueContent> Read(string text, string period, ValueKind kind, Origin origin, IReadOnlyList<MeasureContent> measures)
    {
        string line = Wording.OneLine(text);
        var whole = new ValueContent(period, kind, line, origin);
        if (StateOf(line) is { } state)
        {
            return [whole with { State = state }];
        }

        if (Relative(line) is { } change)
        {
            return [whole with { State = ValueState.Relative, Number = change.Number, Unit = change.Unit, Decimals = change.Decimals }];
        }

        IReadOnlyList<WrittenNumber> numbers = BeginsWithNumber(line, kind) ? Numbers(YearInBrackets().Replace(line, "")) : [];
        return numbers.Count switch
        {
            0 => [whole with { State = ValueState.Words }],
            1 => [Valued(whole, numbers[0], measures.Count == 1 ? measures[0].Code ?? measures[0].Title : null)],
            _ => [.. numbers.Select((number, at) => Valued(whole, number, measures.Count == numbers.Count
                ? measures[at].Code ?? measures[at].Title
                : Label(numbers, at)))],
        };
    }

    private static ValueState? StateOf(string line)
    {
        string plain = line.ToLowerInvariant().TrimEnd('.');
        return plain switch
        {
            "" => ValueState.Blank,
            "-" or "–" or "—" or "--" => ValueState.Dash,
            _ when Words.Known.NotApplicable.Contains(plain) || Words.Known.NotApplicable.Contains(line.ToLowerInvariant()) => ValueState.NotApplicable,
            "new" => ValueState.NewIndicator,
            _ when NewIndicator().IsMatch(plain) => ValueState.NewIndicator,
            _ when Words.Mentions(plain, Words.Known.ToBeSet) && Wording.CountWords(plain) <= 8 => ValueState.ToBeSet,
            _ => null,
        };
    }

    private static (decimal Number, string? Unit, int Decimals)? Relative(string line)
    {
        Match match = RelativeChange().Match(line);
        if (!match.Success || !Parse(match.Groups["number"].Value, out decimal number, out int decimals))
        {
            return null;
        }

        bool falls = Falling().IsMatch(match.Groups["word"].Value);
        string sign = match.Groups["unit"].Value;
        return (falls ? -number : number, sign.Length == 0 ? null : sign is "percent" or "per cent" ? "%" : sign, decimals);
    }

    // A sentence that happens to hold a number is words; a value begins with its number, or with "about", "£" or the like.
    // A count given only as "<5" is withheld and has no number; a target of "<5%" has one.
    private static bool BeginsWithNumber(string line, ValueKind kind)
    {
        Match start = NumberStart().Match(line);
        return start.Success && !(start.Groups["less"].Success && kind is not ValueKind.Target && !line.Contains('%', StringComparison.Ordinal));
    }

    private static List<WrittenNumber> Numbers(string line)
    {
        bool isNegative = InBrackets().IsMatch(line);
        MatchCollection matches = Number().Matches(line);
        List<WrittenNumber> numbers = [];
        for (int at = 0; at < matches.Count; at++)
        {
            Match match = matches[at];
            int end = match.Index + match.Length;
            string after = line[end..(at + 1 < matches.Count ? matches[at + 1].Index : line.Length)];
            if (Parse(match.Groups["number"].Value, out decimal number, out int decimals))
            {
                decimal size = match.Groups["size"].Value.ToLowerInvariant() switch { "k" => 1_000, "m" => 1_000_000, "bn" => 1_000_000_000, _ => 1 };
                bool below = match.Groups["minus"].Success || isNegative;
                string words = Brackets().Replace(after, " ").Trim(' ', '.', ',', ';', '+', '/', '(', ')', '*');
                string? unit = match.Groups["percent"].Success ? "%" : match.Groups["currency"].Success ? match.Groups["currency"].Value : FirstWord(words);
                numbers.Add(new(below ? -number * size : number * size, decimals, unit, words));
            }
        }

        return numbers;
    }

    private static ValueContent Valued(ValueContent whole, WrittenNumber number, string? measure) => whole with
    {
        State = ValueState.Number,
        Number = number.Number,
        Unit = number.Unit,
        Decimals = number.Decimals,
        Measure = measure,
    };

    // "98 Arrests 223 Warnings" is told apart by its words; "14 R (2)" has a second part without a name.
    private static string Label(IReadOnlyList<WrittenNumber> numbers, int at)
    {
        string? unit = numbers[at].Unit;
        bool isOwn = unit is not null && numbers.Count(number => number.Unit == unit) == 1;
        return isOwn ? unit! : at > 0 && numbers[at].Words.Length > 0 ? numbers[at].Words : string.Create(CultureInfo.InvariantCulture, $"part {at + 1}");
    }

    private static string? FirstWord(string words)
    {
        string first = words.Split(' ')[0].Trim('.', ',', ';');
        return first.Any(char.IsLetter) ? first : null;
    }

    private static bool Parse(string text, out decimal number, out int decimals)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private sealed record WrittenNumber(decimal Number, int Decimals, string? Unit, string Words);

    [GeneratedRegex(@"^(?:a\s+)?new\b(?:\s+\w+){0,3}\s+(?:indicator|measure|pi|kpi)s?$|^new\s+(?:for|in)\s+\d{4}.*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewIndicator();

    [GeneratedRegex(
        @"^(?:an?\s+)?(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|percent|per cent|percentage points|pp)?\s*(?<word>reduction|decrease|fall|drop|lower|less|fewer|increase|improvement|rise|higher|more)\b.{0,40}$"
        + @"|^(?<word>reduc\w*|decreas\w*|fall|increas\w*|improv\w*|rise|raise)\s*(?:of|by)?\s*(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|percent|per cent|percentage points|pp)?.{0,40}$",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelativeChange();

    [GeneratedRegex("^(?:reduc|decreas|fall|drop|lower|less|fewer)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Falling();

    [GeneratedRegex(@"^[\s(]*(?:(?:c|ca|circa|approx|approximately|about|around|over|at least|up to|nearly|min|max|minimum|maximum)\b\.?\s*|[~≈≥≤>+*]\s*|(?<less><|less than|fewer than|under)\s*)*[£€$]?\s*[-−]?\d", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^\s*\(\s*[£€$]?[\d,.\s]+[kKmM]?%?\s*\)\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(?<minus>(?<![\w)%])[-−])?(?<currency>[£€$])?\s*(?<minus>(?<=[£€$])[-−])?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<size>[kKmM]|bn)?(?![\w,]*\d)\s*(?<percent>%)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\(\s*(?:in|for|at|as at)?\s*(?:\p{L}+\s+)?(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\s*\)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
