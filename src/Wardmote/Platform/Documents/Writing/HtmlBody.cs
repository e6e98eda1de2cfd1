using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Web;
using ChartPicture = Wardmote.Platform.Web.Charts.ChartPicture;
using DrawnPicture = Wardmote.Platform.Web.Charts.DrawnPicture;
using ChartTable = Wardmote.Platform.Web.Charts.ChartTable;
using LineChart = Wardmote.Platform.Web.Charts.LineChart;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The blocks of a document as HTML with the classes of the GOV.UK Design System; a file that stands alone has a style of its own for them.</summary>
internal sealed class HtmlBody
{
    private const int DeepestHeading = 6;

    private readonly IReadOnlyList<DocumentBlock> _blocks;
    private readonly FigureNotes _notes;
    private readonly HtmlText _text;
    private readonly HtmlTable _tables;
    private readonly Captions _captions;
    private readonly bool _isAlone;

    public HtmlBody(Document document, bool isAlone)
    {
        Document spelled = SpelledPictures.Of(document, canDraw: true);
        _blocks = spelled.Blocks;
        _captions = new(spelled);
        _isAlone = isAlone;
        _notes = FigureNotes.Of(document);
        _text = new(_notes, isAlone);
        _tables = new(_text, isAlone);
        Contents = new(_blocks, isAlone && _notes.Figures.Count > 0 ? FigureNotes.Heading : null);
    }

    /// <summary>The headings, and the list of them.</summary>
    public HtmlContents Contents { get; }

    /// <summary>Whether the document itself says where its contents are listed.</summary>
    public bool ListsContents => _blocks.Any(block => block is ContentsBlock);

    public IHtmlContent Whole()
    {
        List<IHtmlContent> html = [];
        for (int at = 0; at < _blocks.Count; at++)
        {
            if (_blocks[at] is ParagraphBlock { IsListItem: true })
            {
                ParagraphBlock[] items = [.. _blocks.Skip(at).TakeWhile(block => block is ParagraphBlock { IsListItem: true }).Cast<ParagraphBlock>()];
                html.Add(Markup.Html($"<ul class=\"govuk-list govuk-list--bullet\">{Markup.Join(items.Select(item => Markup.Html($"<li>{_text.Of(item.Text)}{_text.Origin(item.Origin)}</li>")))}</ul>\n"));
                at += items.Length - 1;
            }
            else
            {
                html.Add(Block(_blocks[at]));
            }
        }

        return Markup.Html($"{Markup.Join(html)}{(_notes.Figures.Count > 0 ? Notes() : Markup.Nothing)}");
    }

    private IHtmlContent Block(DocumentBlock block) => block switch
    {
        HeadingBlock heading => Heading(heading),
        ContentsBlock contents => Contents.Of(contents.Deepest, contents.Heading),
        ParagraphBlock paragraph => Markup.Html($"<p class=\"govuk-body\">{_text.Of(paragraph.Text)}{_text.Origin(paragraph.Origin)}</p>\n"),
        NoteBlock note => Markup.Html($"<p class=\"govuk-hint\">{_text.Of(note.Text)}{_text.Origin(note.Origin)}</p>\n"),
        TableBlock table => _tables.Of(table, _captions.Written(table, table.Name)),
        KeyFiguresBlock { Figures.Count: 0 } => Markup.Nothing,
        KeyFiguresBlock figures => KeyFigures(figures),
        Chart chart => Chart(chart, _blocks.TakeWhile(other => !ReferenceEquals(other, chart)).OfType<Chart>().Count() + 1),
        DrawnBlock drawn => Drawn(drawn, _blocks.TakeWhile(other => !ReferenceEquals(other, drawn)).OfType<DrawnBlock>().Count() + 1),
        _ => throw new UnreachableException($"A page cannot hold a {block.GetType().Name}"),
    };

    /// <summary>One level lower, because the title is the page's first heading.</summary>
    private Markup Heading(HeadingBlock heading)
    {
        int level = Math.Clamp(heading.Level + 1, 2, DeepestHeading);
        string size = level switch { 2 => "l", 3 => "m", _ => "s" };
        IHtmlContent attributes = Markup.Attributes(("class", $"govuk-heading-{size}{(heading.StartsPage ? " wm-starts-page" : "")}"), ("id", Contents.IdOf(heading)));
        return Markup.Html($"<h{level}{attributes}>{heading.Text}</h{level}>\n");
    }

    private Markup KeyFigures(KeyFiguresBlock block) => Markup.Html($"""
        <section aria-label="{block.Name}"><dl class="wm-key-figures">{Markup.Join(block.Figures.Select(KeyFigure))}</dl></section>

        """);

    private Markup KeyFigure(KeyFigure figure)
    {
        IHtmlContent says = figure.Says.Length > 0 ? Markup.Html($"<dd>{_text.Of(figure.Says)}</dd>") : Markup.Nothing;
        return Markup.Html($"<div class=\"wm-key-figures__one\"><dt>{figure.Name}</dt><dd class=\"wm-key-figures__number\">{_text.Of(figure.Figure)}</dd>{says}</div>");
    }

    /// <summary>Its title, the sentence that says what it shows, its numbers, and what must be said below it.</summary>
    private Markup Chart(Chart chart, int number)
    {
        if (!ChartWords.HasNumbers(chart))
        {
            return Markup.Html($"<p class=\"govuk-heading-s\">{_captions.Written(chart, chart.Title)}</p><p class=\"govuk-body\">{ChartWords.Nothing}</p>\n");
        }

        string? scale = chart.Kind == ChartKind.Line && LineChart.ScaleOf(chart) is { LeavesOutZero: true } found ? $"The scale begins at {Web.Charts.ChartWords.Tick(chart, found.Low)}, not at zero." : null;
        IHtmlContent below = Markup.Join((scale is null ? [] : new[] { scale }).Concat(ChartWords.Below(chart)).Select(line => Markup.Html($"<p class=\"wm-chart__source\">{line}</p>")));
        return Markup.Html($"""
            <figure class="wm-chart">
            <figcaption class="wm-chart__caption"><span class="wm-chart__title">{_captions.Written(chart, chart.Title)}</span><span class="wm-chart__says">{chart.Says}{_text.Origin(chart.Origin)}</span></figcaption>
            <div{_tables.Frame(_captions.Written(chart, chart.Title))}>{ChartPicture.Draw(chart, string.Create(CultureInfo.InvariantCulture, $"report-chart-{number}"))}</div>
            {below}
            {Folded("Show as table", ChartTable.Draw(chart))}
            </figure>

            """);
    }

    private Markup Drawn(DrawnBlock drawn, int number)
    {
        IEnumerable<string> below = drawn.Notes.Append(drawn.Source).Where(line => line.Length > 0);
        return Markup.Html($"""
            <figure class="wm-chart">
            <figcaption class="wm-chart__caption"><span class="wm-chart__title">{_captions.Written(drawn, drawn.Title)}</span><span class="wm-chart__says">{drawn.Says}{_text.Origin(drawn.Origin)}</span></figcaption>
            <div{_tables.Frame(_captions.Written(drawn, drawn.Title))}>{DrawnPicture.Draw(drawn, string.Create(CultureInfo.InvariantCulture, $"report-picture-{number}"))}</div>
            {Markup.Join(below.Select(line => Markup.Html($"<p class=\"wm-chart__source\">{line}</p>")))}
            {Table(drawn)}
            </figure>

            """);
    }

    /// <summary>A shaded table is its own table; where the table stands elsewhere, that is said.</summary>
    private IHtmlContent Table(DrawnBlock drawn) => drawn is HeatTable ? Markup.Nothing
        : drawn.TableStands.Length > 0 ? Markup.Html($"<p class=\"wm-chart__source\">Its numbers: {drawn.TableStands}</p>")
        : Folded("Show as table", _tables.Of(drawn.Table, $"The numbers: {drawn.Title}"));

    /// <summary>In a page the table is folded away, because most figures lead to pages of their own.</summary>
    private Markup Notes()
    {
        IHtmlContent shared = _notes.Shared is { } note ? Block(note) : Markup.Nothing;
        IHtmlContent table = Markup.Html($"{shared}{_tables.OfFigures(_notes.Table())}");
        return _isAlone
            ? Markup.Html($"<section class=\"notes\"><h2 id=\"{Contents.LastId}\">{FigureNotes.Heading}</h2>{table}</section>\n")
            : Folded(FigureNotes.Heading, table);
    }

    private static Markup Folded(string summary, IHtmlContent content) => Markup.Html($"""
        <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{summary}</span></summary><div class="govuk-details__text">{content}</div></details>
        """);
}
