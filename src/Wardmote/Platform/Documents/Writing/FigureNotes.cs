using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The figures of a document, each with its number, and the table that says where each comes from.</summary>
internal sealed class FigureNotes
{
    public const string Heading = "Where the figures come from";
    private const string NotStated = "Not stated";

    /// <summary>From so many figures on, a column that says the same in each row costs more pages than it tells.</summary>
    private const int Many = 20;

    private static readonly Fact[] Facts =
    [
        new("Period", figure => figure.Period, NotStated),
        new("Source", figure => figure.Source, NotStated),
        new("Method", figure => figure.Method, NotStated),
        new("Data version", figure => figure.DataVersion, NotStated),
        new("Approved by", figure => figure.ApprovedBy, "Nobody"),
        new("To keep in mind", figure => figure.Caveat, ""),
    ];

    private readonly List<Figure> _figures = [];
    private readonly Dictionary<Figure, int> _numbers = [];

    private FigureNotes(IEnumerable<Figure> figures)
    {
        foreach (Figure figure in figures)
        {
            if (_numbers.TryAdd(figure, _figures.Count + 1))
            {
                _figures.Add(figure);
            }
        }
    }

    public IReadOnlyList<Figure> Figures => _figures;

    public static FigureNotes Of(Document document) => new(document.Figures);

    /// <summary>Counted from 1 in the order in which a reader meets them.</summary>
    public int Number(Figure figure) => _numbers[figure];

    /// <summary>The facts that all of many figures share, in one sentence; none where there are few, or they share nothing.</summary>
    public NoteBlock? Shared => SharedFacts is { Length: > 0 } shared ? new($"Of all figures: {string.Join("; ", shared.Select(fact => $"{fact.Heading.ToLowerInvariant()}: {fact.Told(_figures[0])}"))}.") : null;

    /// <summary>The table for a reader, without what <see cref="Shared"/> says.</summary>
    public TableBlock Table() => Table([.. Told.Except(SharedFacts)], null);

    /// <summary>The whole table, with a last column that says in which cells each figure stands.</summary>
    public TableBlock Table(Func<Figure, string> place) => Table([.. Told], place);

    private TableBlock Table(Fact[] facts, Func<Figure, string>? place) => TableBlock.OfWords(
        Heading,
        [new("No."), new("Figure"), new("What it is"), .. facts.Select(fact => new DocumentColumn(fact.Heading)), .. place is null ? [] : new[] { new DocumentColumn("Where it stands") }],
        _figures.Select((figure, at) => (string[])
        [
            (at + 1).ToString(CultureInfo.InvariantCulture),
            Lines(figure.Text, figure.Interval),
            Lines(figure.What, figure.Area),
            .. facts.Select(fact => fact.Told(figure)),
            .. place is null ? [] : new[] { place(figure) },
        ]));

    /// <summary>What no figure has is not told, but what a reader must be able to ask of every figure is told always.</summary>
    private IEnumerable<Fact> Told => Facts.Where(fact => fact.Missing.Length > 0 || _figures.Exists(figure => fact.Told(figure).Length > 0));

    private Fact[] SharedFacts => _figures.Count < Many ? [] : [.. Told.Where(fact => _figures.TrueForAll(figure => fact.Told(figure) == fact.Told(_figures[0])))];

    /// <summary>Two facts in one cell: columns of their own would leave the long ones too narrow to read.</summary>
    private static string Lines(string first, string? second) => string.IsNullOrEmpty(second) ? first : $"{first}\n{second}";

    private sealed record Fact(string Heading, Func<Figure, string?> Of, string Missing)
    {
        public string Told(Figure figure) => Of(figure) is { Length: > 0 } told ? told : Missing;
    }
}
