using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The cells of one sheet as Excel's own XML. It remembers in which cell each figure stands.</summary>
internal sealed class ExcelCells(string sheet, ExcelStyles styles, Dictionary<Figure, List<string>> places)
{
    public ExcelStyles Styles { get; } = styles;

    /// <summary>A cell of a table.</summary>
    public string Of(int column, int row, DocumentText text, bool isNumber)
    {
        Remember(text, column, row);
        return text.Pieces is [{ Figure: { } only, Text: var shown }] && shown == only.Text && ExcelNumber.Of(only) is { } number ? Number(column, row, number.Value, Styles.Figure(number.Format))
            : text.Tone is { } tone ? Words(column, row, text.Text, Styles.State(tone))
            : isNumber && IsHeldAsNumber(text.Text) ? Number(column, row, text.Text, ExcelStyles.Number)
            : Words(column, row, text.Text, isNumber ? ExcelStyles.Number : ExcelStyles.Text);
    }

    public static string Words(int column, int row, string text, int style)
    {
        string place = CellNames.Of(column, row);
        if (text.Length == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{style}"/>""");
        }

        int shown = style == ExcelStyles.Text && text[0] is '=' or '+' or '-' or '@' ? ExcelStyles.QuotedText : style;
        return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{shown}" t="inlineStr"><is><t xml:space="preserve">{XmlText.Of(text)}</t></is></c>""");
    }

    /// <summary>Keeps in mind that the text's figures stand in this cell.</summary>
    public void Remember(DocumentText text, int column, int row)
    {
        foreach (Figure figure in text.Figures)
        {
            if (!places.TryGetValue(figure, out List<string>? found))
            {
                places.Add(figure, found = []);
            }

            found.Add($"{CellNames.Quoted(sheet)}!{CellNames.Of(column, row)}");
        }
    }

    /// <summary>Keeps in mind that what a whole block's numbers are begins in this cell.</summary>
    public void Remember(Figure? origin, int column, int row)
    {
        if (origin is not null)
        {
            Remember((DocumentText)origin, column, row);
        }
    }

    private static string Number(int column, int row, string value, int style) =>
        string.Create(CultureInfo.InvariantCulture, $"""<c r="{CellNames.Of(column, row)}" s="{style}"><v>{value}</v></c>""");

    /// <summary>Excel keeps fifteen digits of a number, and no noughts at its end; a number that would lose any stays text.</summary>
    private static bool IsHeldAsNumber(string text) =>
        text.Length is > 0 and <= 15
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
        && number.ToString("R", CultureInfo.InvariantCulture) == text;
}
