using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The marks in the council's template, such as {{title}}: each is found also where Word has cut it into several runs.</summary>
internal static partial class TemplateMarks
{
    public const string Content = "content";

    /// <summary>Puts each mark's value in its place, and says which marks there were.</summary>
    /// <param name="values">The values by the marks' names; a name without a value stays as it is.</param>
    public static IReadOnlySet<string> Fill(XElement part, IReadOnlyDictionary<string, string> values)
    {
        HashSet<string> found = [];
        foreach (XElement paragraph in part.Descendants(WordMarks.Namespace + "p"))
        {
            // From the last to the first, so that places before a mark stay true.
            foreach (Match mark in Mark().Matches(TextOf(paragraph)).Reverse())
            {
                string name = mark.Groups["name"].Value.ToLowerInvariant();
                if (values.TryGetValue(name, out string? value))
                {
                    Put(paragraph, mark.Index, mark.Length, value);
                    found.Add(name);
                }
            }
        }

        return found;
    }

    /// <summary>The paragraphs in which the mark for the content stands.</summary>
    public static IReadOnlyList<XElement> ContentMarks(XElement part) =>
        [.. part.Descendants(WordMarks.Namespace + "p").Where(paragraph => Mark().Matches(TextOf(paragraph)).Any(mark => mark.Groups["name"].Value.Equals(Content, StringComparison.OrdinalIgnoreCase)))];

    private static string TextOf(XElement paragraph) => string.Concat(Texts(paragraph).Select(text => text.Value));

    /// <summary>The paragraph's own words, not those of boxes that lie in it.</summary>
    private static IEnumerable<XElement> Texts(XElement paragraph) =>
        paragraph.Descendants(WordMarks.Namespace + "t").Where(text => text.Ancestors(WordMarks.Namespace + "p").First() == paragraph);

    private static void Put(XElement paragraph, int start, int length, string value)
    {
        int at = 0;
        bool isPut = false;
        foreach (XElement text in Texts(paragraph).ToArray())
        {
            string old = text.Value;
            int from = Math.Clamp(start - at, 0, old.Length);
            int to = Math.Clamp(start + length - at, 0, old.Length);
            if (to > from)
            {
                text.Value = $"{old[..from]}{(isPut ? "" : value)}{old[to..]}";
                text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
                isPut = true;
            }

            at += old.Length;
        }
    }

    [GeneratedRegex(@"\{\{[ \u00A0]{0,3}(?<name>title|subtitle|period|content)[ \u00A0]{0,3}\}\}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
