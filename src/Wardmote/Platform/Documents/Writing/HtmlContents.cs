using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Web;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The headings of a document with the ids by which a link finds them, and the list of them.</summary>
internal sealed class HtmlContents
{
    private readonly List<(string Id, int Level, string Text)> _entries = [];
    private readonly Dictionary<HeadingBlock, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives each heading an address.</summary>
    /// <param name="last">The heading that the writer adds at the end; none where it adds none.</param>
    public HtmlContents(IEnumerable<DocumentBlock> blocks, string? last)
    {
        int part = 0;
        int below = 0;
        foreach (HeadingBlock heading in blocks.OfType<HeadingBlock>())
        {
            (part, below) = heading.Level <= 1 ? (part + 1, 0) : (part, below + 1);
            Add(heading, heading.Level <= 1 ? Name(part) : string.Create(CultureInfo.InvariantCulture, $"{Name(part)}-{below}"));
        }

        if (last is not null)
        {
            LastId = Name(part + 1);
            _entries.Add((LastId, 1, last));
        }
    }

    /// <summary>The id of the heading that the writer adds at the end.</summary>
    public string LastId { get; } = "";

    public int Parts => _entries.Count(entry => entry.Level <= 1);

    public string IdOf(HeadingBlock heading) => _ids[heading];

    /// <summary>The headings down to a level, as lists within lists.</summary>
    /// <param name="heading">What stands above the list; none where it is only said to those who do not see it.</param>
    public IHtmlContent Of(int deepest, string? heading = null)
    {
        (string, int, string)[] listed = [.. _entries.Where(entry => entry.Level <= deepest)];
        return listed.Length == 0 ? Markup.Nothing
            : Markup.Html($"<nav class=\"wm-contents\" aria-label=\"Contents\">{(heading is null ? Markup.Nothing : Markup.Html($"<p class=\"wm-contents__heading\">{heading}</p>"))}{List(listed)}</nav>\n");
    }

    private static Markup List((string Id, int Level, string Text)[] entries)
    {
        List<IHtmlContent> items = [];
        for (int at = 0; at < entries.Length; at++)
        {
            (string id, int level, string text) = entries[at];
            (string, int, string)[] under = [.. entries.Skip(at + 1).TakeWhile(entry => entry.Level > level)];
            items.Add(Markup.Html($"<li><a class=\"govuk-link\" href=\"#{id}\">{text}</a>{(under.Length > 0 ? List(under) : Markup.Nothing)}</li>"));
            at += under.Length;
        }

        return Markup.Html($"<ul class=\"govuk-list\">{Markup.Join(items)}</ul>");
    }

    private void Add(HeadingBlock heading, string id)
    {
        if (_ids.TryAdd(heading, id))
        {
            _entries.Add((id, heading.Level, heading.Text));
        }
    }

    private static string Name(int part) => string.Create(CultureInfo.InvariantCulture, $"part-{part}");
}
