using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Loads one element of a part, such as a paragraph or a row, within the limits of size and depth.</summary>
internal static class XmlTree
{
    // Word's strict form says the same things in other namespaces; one set of names is enough for a reader.
    private static readonly Dictionary<string, XNamespace> Transitional = new(StringComparer.Ordinal)
    {
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = WordMarks.Namespace,
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = WordMarks.Math,
        ["http://purl.oclc.org/ooxml/drawingml/main"] = WordMarks.Drawing,
    };

    /// <summary>Loads the element on which the reader stands and moves the reader past it.</summary>
    public static XElement Load(XmlReader reader, SourceFile file, CancellationToken cancellationToken)
    {
        XElement root = Element(reader);
        XElement at = root;
        int marks = 0;
        int depth = reader.IsEmptyElement ? 0 : 1;
        while (depth > 0 && reader.Read())
        {
            if (++marks > ReadingLimits.Marks)
            {
                throw file.Unreadable(
                    string.Create(CultureInfo.InvariantCulture, $"one paragraph or row is made of more than {ReadingLimits.Marks:N0} marks"),
                    "Save the document under a new name in the program that made it and try again");
            }

            if (marks % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    XElement child = Element(reader);
                    at.Add(child);
                    if (!reader.IsEmptyElement)
                    {
                        at = child;
                        depth++;
                    }

                    if (reader.Depth > ReadingLimits.Depth)
                    {
                        throw file.Unreadable(
                            "tables or boxes lie inside one another more than a hundred deep",
                            "Take the inner tables out of the outer ones and try again");
                    }

                    break;
                case XmlNodeType.EndElement:
                    depth--;
                    at = at.Parent ?? root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    at.Add(new XText(reader.Value));
                    break;
            }
        }

        reader.Read();
        return root;
    }

    private static XElement Element(XmlReader reader)
    {
        XElement element = new(Name(reader));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns" && !reader.LocalName.StartsWith("rsid", StringComparison.Ordinal))
            {
                element.SetAttributeValue(Name(reader), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static XName Name(XmlReader reader)
    {
        string space = reader.NamespaceURI;
        return space.Length == 0 ? XName.Get(reader.LocalName)
            : space.StartsWith("http://purl.", StringComparison.Ordinal) && Transitional.TryGetValue(space, out XNamespace? same) ? same + reader.LocalName
            : XNamespace.Get(space) + reader.LocalName;
    }
}
