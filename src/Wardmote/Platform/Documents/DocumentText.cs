using System.Runtime.CompilerServices;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents;

/// <summary>
/// Words of a document in which figures and states keep what they are. A string, a figure or an interpolated string becomes
/// one: <c>$"Attendance was {figure}."</c> It takes no bare number: a number that leaves the system is a figure.
/// </summary>
[InterpolatedStringHandler]
public sealed class DocumentText : IEquatable<DocumentText>
{
    private readonly List<TextPiece> _pieces;

    public DocumentText(int literalLength, int formattedCount) => _pieces = new((2 * formattedCount) + Math.Min(literalLength, 1));

    private DocumentText(IEnumerable<TextPiece> pieces) => _pieces = [.. pieces.Where(piece => piece.Text.Length > 0)];

    public static DocumentText Empty { get; } = new([]);

    public IReadOnlyList<TextPiece> Pieces => _pieces;

    /// <summary>All of it as plain words.</summary>
    public string Text => _pieces switch
    {
        [] => "",
        [var only] => only.Text,
        _ => string.Concat(_pieces.Select(piece => piece.Text)),
    };

    public int Length => _pieces.Sum(piece => piece.Text.Length);

    public IEnumerable<Figure> Figures => _pieces.Select(piece => piece.Figure).OfType<Figure>();

    /// <summary>The tone of the first state in it; none where it states none.</summary>
    public Tone? Tone => _pieces.Select(piece => piece.Tone).FirstOrDefault(tone => tone is not null);

    public static implicit operator DocumentText(string text) => new([new(text)]);

    public static implicit operator DocumentText(Figure figure) => new([new(figure.Text) { Figure = figure }]);

    /// <summary>Words that cite a figure otherwise than it is shown by itself, such as the ends of its interval.</summary>
    public static DocumentText Cited(string words, Figure figure) => new([new(words) { Figure = figure }]);

    /// <summary>A state such as "Missed": always a word, to which the tone only adds a shade.</summary>
    public static DocumentText State(string word, Tone tone) => new([new(word) { Tone = tone }]);

    /// <summary>Texts one after the other with something between them.</summary>
    public static DocumentText Join(string between, IEnumerable<DocumentText> texts) =>
        new(texts.SelectMany((text, at) => at == 0 ? text.Pieces : [new TextPiece(between), .. text.Pieces]));

    public static DocumentText operator +(DocumentText left, DocumentText right) => new(left.Pieces.Concat(right.Pieces));

    public void AppendLiteral(string literal) => Append(new(literal));

    public void AppendFormatted(string? text) => Append(new(text ?? ""));

    public void AppendFormatted(Figure figure) => Append(new(figure.Text) { Figure = figure });

    public void AppendFormatted(DocumentText text) => _pieces.AddRange(text.Pieces);

    public bool Equals(DocumentText? other) => other is not null && _pieces.SequenceEqual(other._pieces);

    public override bool Equals(object? obj) => Equals(obj as DocumentText);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private void Append(TextPiece piece)
    {
        if (piece.Text.Length > 0)
        {
            _pieces.Add(piece);
        }
    }
}

/// <summary>Some words of a text, with the figure or the state that they are, if they are one.</summary>
public sealed record TextPiece(string Text)
{
    public Figure? Figure { get; init; }

    public Tone? Tone { get; init; }
}

/// <summary>How a state is to be taken. It shades what the words say already.</summary>
public enum Tone { Good, Warning, Bad, Neutral }
