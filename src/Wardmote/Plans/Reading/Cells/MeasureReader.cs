using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>What the description of an indicator says.</summary>
internal sealed record ReadMeasures(string Title, string? Code, bool IsNew, IReadOnlyList<MeasureContent> Measures, string? DataSource);

/// <summary>Takes the description of an indicator apart: title, code, source and the parts of a compound indicator.</summary>
internal static partial class MeasureReader
{
    public static ReadMeasures Read(string text, bool namesCode)
    {
        IReadOnlyList<(int Index, int End, string Code)> codes = CodeReader.Bracketed(text);
        if (codes.Count >= 2)
        {
            return Compound(text, codes);
        }

        CodedTitle coded = CodeReader.Read(Wording.OneLine(text), namesCode);
        Match source = Source().Match(coded.Title);
        return source.Success
            ? new(Wording.OneLine(coded.Title.Remove(source.Index, source.Length)), coded.Code, coded.IsNew, [], source.Groups["source"].Value)
            : new(coded.Title, coded.Code, coded.IsNew, [], null);
    }

    /// <summary>The unit that a description names: "(%)", "expressed as a %", "Number of", "£".</summary>
    public static string? UnitOf(string text) =>
        Percent().IsMatch(text) ? "%" : text.Contains('£', StringComparison.Ordinal) ? "£" : Count().IsMatch(text) ? "number" : null;

    /// <summary>The parts that a title names by their last words, "Scheme referrals / Users"; none where they are not as many as asked for.</summary>
    public static IReadOnlyList<MeasureContent> PartsOf(string title, int count)
    {
        string[] names = [.. PartSigns().Split(title).Select(part => Wording.WordsOf(part).LastOrDefault() ?? "")];
        return names.Length == count && names.All(name => name.Length > 0 && char.IsLetter(name[0])) && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == count
            ? [.. names.Select(name => new MeasureContent(name))]
            : [];
    }

    // "Cases closed in three months No. received (C_1) Closed in 3mths % (C_1d)": the parts end with their codes.
    private static ReadMeasures Compound(string text, IReadOnlyList<(int Index, int End, string Code)> codes)
    {
        List<MeasureContent> measures = [];
        string title = "";
        int start = 0;
        foreach ((int index, int end, string code) in codes)
        {
            string part = text[start..index].Trim();
            if (measures.Count == 0)
            {
                int begin = StartOfMeasure(part);
                title = Wording.OneLine(part[..begin]);
                part = part[begin..];
            }

            string name = Wording.OneLine(part).Trim(' ', ',', ';', '–', '-');
            measures.Add(new(name, code, UnitOf(name)));
            start = end;
        }

        string rest = Wording.OneLine(text[start..]);
        return new(title.Length > 0 ? title : measures[0].Title, null, rest.Contains("new", StringComparison.OrdinalIgnoreCase), measures, null);
    }

    private static int StartOfMeasure(string part)
    {
        int line = part.LastIndexOf('\n');
        if (line >= 0)
        {
            return line + 1;
        }

        int best = part.Length;
        int at = 0;
        foreach (string word in part.Split(' '))
        {
            if (at > 0 && Words.Known.MeasureStarts.Contains(word.ToLowerInvariant()) && (char.IsUpper(word[0]) || !char.IsLetter(word[0])))
            {
                best = at;
            }

            at += word.Length + 1;
        }

        return best == part.Length ? 0 : best;
    }

    [GeneratedRegex(@"\s*\((?<source>[^()]*\b(?:Unit|Survey|Office|Police|Council|Service|Team|Database|Census|Statistics|System|Return|ONS|NHS)\b[^()]*)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();

    [GeneratedRegex(@"\s*(?:/|&|,|\band\b)\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartSigns();

    [GeneratedRegex(@"%|\bper\s?cent(?:age)?\b|\bproportion\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:total\s+)?(?:no\.|number\b|count\b|volume\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
