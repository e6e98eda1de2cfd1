using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>Where a sentence tells the numbers of its figures: a figure as it is shown, with its interval where that follows, then the ends of intervals, and numbers without their unit.</summary>
internal sealed partial class CitedPlaces
{
    /// <summary>An interval stands no farther behind its number: "22 % (95 % interval +9.1 % to +37 %)".</summary>
    private const int Farthest = 24;

    /// <summary>Between the ends of one interval stands no more than " and ".</summary>
    private const int Apart = 5;

    private readonly string _sentence;
    private readonly bool[] _isName, _isTaken;
    private readonly List<(int First, int End, Figure Figure)> _places = [];

    private CitedPlaces(string sentence)
    {
        (_sentence, _isName, _isTaken) = (sentence, new bool[sentence.Length], new bool[sentence.Length]);
        foreach (Match name in Name().Matches(sentence))
        {
            Array.Fill(_isName, true, name.Index, name.Length);
        }
    }

    /// <summary>The places in the order of the sentence, none over another.</summary>
    public static IReadOnlyList<(int First, int End, Figure Figure)> Of(string sentence, IReadOnlyList<Figure> figures)
    {
        CitedPlaces places = new(sentence);
        foreach (Figure figure in figures.Where(figure => RangeOf(figure).Length > 0))
        {
            places.WithRange(figure);
        }

        foreach (Figure figure in figures.OrderByDescending(figure => figure.Text.Length))
        {
            places.Everywhere(figure.Text, figure);
        }

        foreach (Figure figure in figures)
        {
            foreach (Match number in Number().Matches($"{Name().Replace(figure.Text, "")} {RangeOf(figure)}"))
            {
                places.Everywhere(number.Value, figure);
                places.Everywhere(Unsigned(number.Value), figure);
            }
        }

        return places.Joined();
    }

    private void WithRange(Figure figure)
    {
        string range = RangeOf(figure);
        foreach (int at in Found(range).ToArray())
        {
            int end = at + range.Length;
            int shown = new[] { figure.Text, Unsigned(figure.Text) }.Select(words => Before(words, at)).Max();
            bool closes = shown >= 0 && _sentence[shown..at].Contains('(', StringComparison.Ordinal) && end < _sentence.Length && _sentence[end] == ')';
            Take(shown >= 0 ? shown : at, closes ? end + 1 : end, figure);
        }
    }

    /// <summary>Where the words stand shortly before a place, with no other number between; −1 where they do not.</summary>
    private int Before(string words, int place)
    {
        int from = Math.Max(0, place - Farthest - words.Length);
        int at = Found(words).Where(found => found >= from && found + words.Length <= place).DefaultIfEmpty(-1).Last();
        return at >= 0 && !Enumerable.Range(at + words.Length, place - at - words.Length).Any(letter => char.IsAsciiDigit(_sentence[letter]) && !_isName[letter]) ? at : -1;
    }

    private void Everywhere(string words, Figure figure)
    {
        foreach (int at in Found(words).ToArray())
        {
            Take(at, at + words.Length, figure);
        }
    }

    private void Take(int first, int end, Figure figure)
    {
        Array.Fill(_isTaken, true, first, end - first);
        _places.Add((first, end, figure));
    }

    /// <summary>Where the words stand as whole numbers that nothing has taken: "12" is not in "112", "12.5", "−12", "12 %" or "12 May 2012".</summary>
    private IEnumerable<int> Found(string words)
    {
        for (int at = _sentence.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _sentence.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            bool begins = at == 0 || !(char.IsAsciiDigit(_sentence[at - 1]) || _sentence[at - 1] is '.' or ',' or '+' or '\u2212');
            bool ends = end == _sentence.Length || !(char.IsAsciiDigit(_sentence[end]) || (_sentence[end] is '.' or ',' && end + 1 < _sentence.Length && char.IsAsciiDigit(_sentence[end + 1])) || _sentence.AsSpan(end).StartsWith("\u00A0%"));
            if (begins && ends && !_isTaken.AsSpan(at, words.Length).Contains(true) && !(_isName[at] && _isName[end - 1]))
            {
                yield return at;
            }
        }
    }

    private List<(int First, int End, Figure Figure)> Joined()
    {
        List<(int First, int End, Figure Figure)> joined = [];
        foreach ((int first, int end, Figure figure) in _places.OrderBy(place => place.First))
        {
            if (joined.Count > 0 && joined[^1].Figure == figure && first - joined[^1].End <= Apart && !_sentence[joined[^1].End..first].Any(letter => letter is '.' or ';'))
            {
                joined[^1] = (joined[^1].First, end, figure);
            }
            else
            {
                joined.Add((first, end, figure));
            }
        }

        return joined;
    }

    /// <summary>The interval without what kind it is: "+9.1 % to +37 %"; empty where there is none.</summary>
    private static string RangeOf(Figure figure) => figure is { Low: not null, High: not null, Interval: { } written } && Range().Match(written) is { Success: true } range ? range.Value : "";

    private static string Unsigned(string number) => number.TrimStart('+', '\u2212');

    /// <summary>Numbers that are names: months, years, the level of an interval, the unit of a rate.</summary>
    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s\d{2,4}\b|(?<![\d.,])(?:19|20)\d{2}(?:[/-]\d{2,4})?(?![\d.,]\d)\b|\b[89][059](?:\.8)?\s%\s(?:interval|range|limits)|per\s1,000\b|\b1,000\sm\b", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"[+\u2212]?\d+(?:,\d{3})*(?:\.\d+)?(?:\u00A0%)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[+\u2212]?\d[\d,.]*(?:\u00A0%)? to [+\u2212]?\d[\d,.]*(?:\u00A0%)?", RegexOptions.None, 1000)]
    private static partial Regex Range();
}
