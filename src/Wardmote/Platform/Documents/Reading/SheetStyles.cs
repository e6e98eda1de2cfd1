using System.Globalization;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>The number formats of a spreadsheet, by the style that a cell names.</summary>
internal sealed class SheetStyles
{
    // The formats that every spreadsheet knows by number, as Excel shows them in Britain.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [5] = "£#,##0;-£#,##0", [6] = "£#,##0;-£#,##0", [7] = "£#,##0.00;-£#,##0.00", [8] = "£#,##0.00;-£#,##0.00",
        [9] = "0%", [10] = "0.00%", [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm",
        [21] = "h:mm:ss", [22] = "dd/mm/yyyy h:mm", [37] = "#,##0;-#,##0", [38] = "#,##0;-#,##0", [39] = "#,##0.00;-#,##0.00", [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;\"-\"", [42] = "£#,##0;-£#,##0;\"-\"", [43] = "#,##0.00;-#,##0.00;\"-\"", [44] = "£#,##0.00;-£#,##0.00;\"-\"", [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss",
    };

    private static readonly NumberFormat General = new("General");

    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<int> _styles = [];

    public SheetStyles(XElement? part)
    {
        foreach ((int id, string code) in BuiltIn)
        {
            _formats[id] = new NumberFormat(code);
        }

        foreach (XElement format in part?.Part("numFmts")?.Elements() ?? [])
        {
            _formats[format.WholeNumber("numFmtId") ?? 0] = new NumberFormat((string?)format.Attribute("formatCode") ?? "General");
        }

        _styles.AddRange((part?.Part("cellXfs")?.Elements() ?? []).Select(style => style.WholeNumber("numFmtId") ?? 0));
    }

    public NumberFormat Of(int? style) =>
        style is { } at && at >= 0 && at < _styles.Count && _formats.TryGetValue(_styles[at], out NumberFormat? format) ? format : General;
}

/// <summary>Reading the marks of a spreadsheet by their names alone: its two sets of namespaces say the same.</summary>
internal static class SheetMarks
{
    extension(XElement element)
    {
        public XElement? Part(string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

        public IEnumerable<XElement> Parts(string name) => element.Elements().Where(child => child.Name.LocalName == name);

        public int? WholeNumber(string attribute) =>
            int.TryParse(element.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

        /// <summary>The words of a shared or inline text, without its hints at pronunciation.</summary>
        public string RichText() => string.Concat(element.Elements().Select(child => child.Name.LocalName switch
        {
            "t" => child.Value,
            "r" => child.Part("t")?.Value,
            _ => null,
        }));
    }
}
