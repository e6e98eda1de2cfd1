using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Accounts;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Every number in the made document belongs to a figure: its own, or that of the table, picture or sentence in which it stands.</summary>
[Collection(AssessedBarnsleyCollection.Name)]
public sealed partial class FiguredTests(AssessedBarnsley barnsley)
{
    [Fact, Requirement("S2.12")]
    public async Task Every_number_in_the_text_tables_and_pictures_belongs_to_a_figure()
    {
        AssessmentDraft draft = (await barnsley.ReadyAsync()).Draft;

        string[] without = [.. Unfigured(draft).Distinct()];

        Assert.True(draft.Document.Blocks.Count > 200, "The document is too short to show anything");
        Assert.True(without.Length == 0, string.Join("\n", without));
    }

    [Fact, Requirement("S2.12")]
    public async Task Findings_cite_their_figures_number_by_number_without_an_origin_of_the_whole_sentence()
    {
        AssessmentDraft draft = (await barnsley.ReadyAsync()).Draft;
        string[] statements = [.. draft.Content.Findings.Select(finding => finding.Statement)];

        ParagraphBlock[] told = [.. draft.Document.Blocks.OfType<ParagraphBlock>().Where(block => statements.Contains(block.Text.Text))];

        Assert.True(told.Length > 5);
        Assert.All(told, block => Assert.Null(block.Origin));
        Assert.All(draft.Content.Findings, finding => Assert.Empty(Numbers(Wardmote.Strategy.Assessments.Chapters.CitedText.With(finding.Statement, finding.Figures))));
    }

    [Fact, Requirement("S2.12")]
    public async Task Both_ends_of_an_interval_are_numbers_of_their_figure()
    {
        AssessmentDraft draft = (await barnsley.ReadyAsync()).Draft;
        Figure[] ranged = [.. draft.Figures.Where(figure => figure.Interval is not null)];

        Assert.True(ranged.Length > 50);
        Assert.All(ranged, figure =>
        {
            double[] written = [.. Number().Matches(Level().Replace(figure.Interval!, "")).Select(match => double.Parse(match.Value.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture))];
            Assert.True(written.Length >= 2, figure.Interval);
            Assert.True(Math.Abs(written[0] - figure.Low!.Value) <= 0.51 && Math.Abs(written[1] - figure.High!.Value) <= 0.51, $"{figure.What}: {figure.Interval} is not {figure.Low} to {figure.High}");
            Assert.InRange(figure.Number!.Value, figure.Low!.Value - 0.5, figure.High!.Value + 0.5);
        });
    }

    [Fact, Requirement("S2.12")]
    public async Task Each_number_in_a_computed_table_is_a_figure_with_source_method_version_and_page()
    {
        AssessmentDraft draft = (await barnsley.ReadyAsync()).Draft;

        Figure[] cells = [.. draft.Document.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows.Index().SelectMany(row => row.Item.Index().Select(cell => table.FigureAt(row.Index, cell.Index)))).OfType<Figure>()];

        Assert.True(cells.Length > 1_000);
        Assert.All(cells, figure => Assert.True(figure is { Source.Length: > 0, Method.Length: > 0, DataVersion.Length: > 0, Href.Length: > 1 }, figure.What));
    }

    /// <summary>Northmere's assessment has what Barnsley's has not: scores, drivers, a programme, searches, indicators, words that people wrote.</summary>
    [Fact, Requirement("S2.12")]
    public async Task Every_number_of_the_demonstrations_assessment_belongs_to_a_figure_but_for_what_people_wrote()
    {
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true);
        Guid northmere = await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().PartnershipNamedAsync("Northmere", TestContext.Current.CancellationToken)).PartnershipId);

        AssessmentDraft draft = await app.InsideAsync(
            async services =>
            {
                Assessment assessment = await services.GetRequiredService<AppDb>().Assessments.AsNoTracking().FirstAsync(TestContext.Current.CancellationToken);
                return await services.GetRequiredService<MakeDraft>().RunAsync(new(assessment));
            },
            northmere);

        Assert.Contains(draft.Document.Blocks.OfType<TableBlock>(), table => table.Name == "Scores");
        Assert.Empty(Unfigured(draft).Distinct());
    }

    private static IEnumerable<string> Unfigured(AssessmentDraft draft) => draft.Document.Blocks.SelectMany(block => block switch
    {
        { Origin: not null } and not TableBlock => [],
        ParagraphBlock paragraph => IsFixed(paragraph.Text.Text, draft) ? [] : Numbers(paragraph.Text),
        NoteBlock note => Numbers(note.Text),
        KeyFiguresBlock key => key.Figures.SelectMany(one => Numbers(one.Says)),
        // How numbers are made, in fixed words; and what people wrote of drivers, priorities and the board.
        TableBlock { Name: "Methods" or "Drivers" or "Adopted priorities" or "Programme board" } => [],
        TableBlock table => table.Rows.Index().SelectMany(row => row.Item.Index().Where(cell => Numbers(cell.Item).Any() && table.FigureAt(row.Index, cell.Index) is null).Select(cell => $"{table.Name}: {cell.Item.Text}")),
        Chart chart => Numbers(chart.Says).Append($"A chart without an origin: {chart.Title}"),
        DrawnBlock drawn => Numbers(drawn.Says).Append($"A picture without an origin: {drawn.Title}"),
        _ => [],
    });

    /// <summary>What a chapter says in the same words of every area (the law, the glossary), and what people wrote.</summary>
    private static bool IsFixed(string text, AssessmentDraft draft) =>
        draft.Content.Words.Values.Any(words => words.Contains(text, StringComparison.Ordinal)) || draft.Content.Findings.Any(finding => finding.Statement == text && (finding.IsReworded || finding.Figures.Count == 0)) || draft.Chapters.Where(chapter => chapter.Section is "glossary" or "purpose").SelectMany(chapter => chapter.Blocks).OfType<ParagraphBlock>().Any(block => block.Text.Text == text);

    private static IEnumerable<string> Numbers(DocumentText text) => text.Pieces.Where(piece => piece.Figure is null).Select(piece => piece.Text)
        .Where(words => Number().IsMatch(Names().Replace(words, ""))).Select(words => $"{string.Join(" ", Number().Matches(Names().Replace(words, "")).Select(match => match.Value))} in “{words}” of: {text.Text}");

    [GeneratedRegex(@"[+\u2212]?\d[\d,]*(?:\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\(9?[89]?[05] %[^)]*\)|95 %|80 %", RegexOptions.None, 1000)]
    private static partial Regex Level();

    /// <summary>
    /// Numbers that are names and nobody counted: months and years; how many months of the period are known, which belongs to the period's name; the level of an interval or limit;
    /// the unit of a rate; the year of a set of areas, estimate, census, index or edition; the number of a scenario's year; a version of data; the name of a method of forecasting.
    /// </summary>
    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s\d{4}\b|\(\d+ of \d+ months\)|\b(?:95|80|99\.8)\s%(?= (?:interval|range|limits))|per 1,000\b|\b[Ww]ards 20\d\d\b|\bmid-20\d\d\b|none is known for 20\d\d|\bCensus 20\d\d\b|\b(?:Index of Multiple Deprivation|LSOA of) 20\d\d\b|\bYears? \d(?: to \d)?\b|data version [0-9a-f]{8}|last-12-months mean|3-year level", RegexOptions.None, 1000)]
    private static partial Regex Names();
}
