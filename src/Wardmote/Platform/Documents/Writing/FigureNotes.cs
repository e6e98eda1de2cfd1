using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The figures of a document, each with its number, and the table that says where each comes from.</summary>
internal sealed class FigureNotes
{
    public const string Heading = "Where the figures come from";
    private const string NotStated = "Not stated";

    private static readonly (string Heading, Func<Figure, string?> Of, string Missing)[] Facts =
    [
        ("Period", figure => figure.Period, NotStated),
        ("Source", figure => figure.Source, NotStated),
        ("Method", figure => figure.Method, NotStated),
        ("Data version", figure => figure.DataVersion, NotStated),
        ("Approved by", figure => figure.ApprovedBy, "Nobody"),
        ("To keep in mind", figure => figure.Caveat, ""),
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

    /// <summary>The table, with a last column where a writer can say in which cells each figure stands.</summary>
    public TableBlock Table(Func<Figure, string>? place = null)
    {
        // What no figure has needs no column, but what a reader must be able to ask of every figure has one always.
        var facts = Facts.Where(fact => fact.Missing.Length > 0 || _figures.Exists(figure => !string.IsNullOrEmpty(fact.Of(figure)))).ToArray();
        return TableBlock.OfWords(
            Heading,
            [new("No."), new("Figure"), new("What it is"), .. facts.Select(fact => new DocumentColumn(fact.Heading)), .. place is null ? [] : new[] { new DocumentColumn("Where it stands") }],
            _figures.Select((figure, at) => (string[])
            [
                (at + 1).ToString(CultureInfo.InvariantCulture),
                Lines(figure.Text, figure.Interval),
                Lines(figure.What, figure.Area),
                .. facts.Select(fact => fact.Of(figure) is { Length: > 0 } told ? told : fact.Missing),
                .. place is null ? [] : new[] { place(figure) },
            ]));
    }

    /// <summary>Two facts in one cell: columns of their own would leave the long ones too narrow to read.</summary>
    private static string Lines(string first, string? second) => string.IsNullOrEmpty(second) ? first : $"{first}\n{second}";
}
