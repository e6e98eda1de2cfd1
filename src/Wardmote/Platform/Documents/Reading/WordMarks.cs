using System.Globalization;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>The names that Word gives its marks, and how it writes their values.</summary>
internal static class WordMarks
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Form = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    extension(XElement element)
    {
        /// <summary>Whether this is one of Word's own marks with that name.</summary>
        public bool IsWord(string name) => element.Name.LocalName == name && element.Name.Namespace == Namespace;

        public XElement? Child(string name) => element.Element(Namespace + name);

        public IEnumerable<XElement> Children(string name) => element.Elements(Namespace + name);

        public string? Value(string name) => element.Child(name)?.Attribute(Namespace + "val")?.Value;

        /// <summary>A whole number; none where it is missing or no number.</summary>
        public int? Number(string name) => Whole(element.Value(name));

        public int? NumberAttribute(string name) => Whole(element.Attribute(Namespace + name)?.Value);

        /// <summary>An on-off mark: present means on, unless its value says off. None where it is missing.</summary>
        public bool? Switch(string name) => element.Child(name) is { } mark
            ? mark.Attribute(Namespace + "val")?.Value is not ("0" or "false" or "off" or "none")
            : null;
    }

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
