using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents.Reading;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// A Word file of the council's own, whose styles, headers, footers, logo and pages a report takes on. The report stands
/// where the template says {{content}}, or in place of its text; {{title}}, {{subtitle}} and {{period}} are filled in.
/// </summary>
public sealed class WordTemplate
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static readonly XNamespace W = WordMarks.Namespace;

    private readonly SourceFile _file;

    private WordTemplate(SourceFile file) => _file = file;

    /// <summary>The file's own name.</summary>
    public string Name => _file.Name;

    /// <summary>Takes a template in, and makes sure at once that reports can be written with it.</summary>
    /// <exception cref="UnreadableFileException">It is no Word file, is damaged, locked or too large, holds macros or fetches things from elsewhere.</exception>
    public static WordTemplate Read(string fileName, Stream content, CancellationToken cancellationToken = default)
    {
        var template = new WordTemplate(SourceFile.Take(fileName, content, cancellationToken));
        try
        {
            template.Write(new Document("Title", "Subtitle", [new ParagraphBlock("Words")]), cancellationToken);
            return template;
        }
        catch (Exception cause) when (cause is not (UnreadableFileException or OperationCanceledException))
        {
            // A file comes from outside and may be damaged in any way that there is; whoever sent it must be told so and no more.
            throw template._file.Damaged(cause: cause);
        }
    }

    /// <summary>The report in the template's dress: the same bytes for the same report and template.</summary>
    internal byte[] Write(Document document, CancellationToken cancellationToken = default)
    {
        MustBePacked();
        using OfficePackage template = new(_file, cancellationToken);
        MustBeUsable(template, cancellationToken);
        return Write(document, template, cancellationToken);
    }

    private byte[] Write(Document document, OfficePackage template, CancellationToken cancellationToken)
    {
        PackageWriter package = TemplatePackage.Take(template, cancellationToken);
        IReadOnlyList<PartLink> links = template.Links(template.Main, cancellationToken);
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["title"] = document.Title,
            ["subtitle"] = document.Subtitle,
            ["period"] = document.Period.Length > 0 ? document.Period : document.Subtitle,
        };
        XElement main = Tree(template, template.Main);
        XElement body = main.Element(W + "body") ?? throw _file.Unreadable("it is no Word document of the usual kind", "Save it as “Word Document (*.docx)” and try again");
        XElement? mark = MarkIn(body);
        IReadOnlySet<string> filled = mark is null ? new HashSet<string>() : TemplateMarks.Fill(body, values);
        foreach (PartLink link in links.Where(link => link.Kind is "header" or "footer" or "footnotes" or "endnotes"))
        {
            XElement part = Tree(template, link.Part);
            TemplateMarks.Fill(part, values);
            package.Replace(link.Part, Bytes(part));
        }

        (IReadOnlyDictionary<string, string> names, bool hasTableStyle) = Styles(template, package, links);
        TemplatePlace place = TemplatePlace.Of(body, mark);
        var content = new WordBody(document, new WordLook(names, hasTableStyle, place.Pages), package);
        bool hasTitle = filled.Contains("title");
        string head = content.Head(hasTitle ? "" : document.Title, (hasTitle && filled.Contains("period")) || filled.Contains("subtitle") ? "" : document.Subtitle);
        XElement written = XElement.Parse($"""<w:body xmlns:w="{WordStyleSheet.Namespace}" xmlns:r="{PackageWriter.Relations}">{head}{content.Write()}</w:body>""", LoadOptions.PreserveWhitespace);
        place.Put([.. written.Elements()], content.StartsSideways, content.EndsSideways);
        package.Replace(template.Main, Bytes(main));
        Settings(template, package, links);
        Properties(document, template, package, cancellationToken);
        return package.Pack(document);
    }

    /// <summary>The paragraph that the content takes the place of: the one that says {{content}}, or that holds a bookmark of that name.</summary>
    private XElement? MarkIn(XElement body)
    {
        IReadOnlyList<XElement> marks = TemplateMarks.ContentMarks(body);
        if (marks.Count > 1)
        {
            throw _file.Unreadable(string.Create(CultureInfo.InvariantCulture, $"{{{{content}}}} stands in it {marks.Count} times"), "Leave it once, where the report is to stand, and try again");
        }

        XElement? mark = marks.Count == 1 ? marks[0] : Bookmarked(body);
        return mark is null || mark.Parent == body ? mark
            : throw _file.Unreadable("{{content}} stands inside a table, a box or a control", "Put it into a paragraph of its own on the page itself and try again");
    }

    private static XElement? Bookmarked(XElement body)
    {
        XElement? bookmark = body.Descendants(W + "bookmarkStart").FirstOrDefault(found => TemplateMarks.Content.Equals((string?)found.Attribute(W + "name"), StringComparison.OrdinalIgnoreCase));
        return bookmark?.Ancestors(W + "p").LastOrDefault() ?? bookmark?.ElementsAfterSelf(W + "p").FirstOrDefault();
    }

    private static (IReadOnlyDictionary<string, string> Names, bool HasTableStyle) Styles(OfficePackage template, PackageWriter package, IReadOnlyList<PartLink> links)
    {
        string? part = links.FirstOrDefault(link => link.Kind == "styles")?.Part;
        XElement styles = part is null ? XElement.Parse(WordStyleSheet.Styles) : Tree(template, part);
        var result = TemplateStyles.Merge(styles, () => Bullets(template, package, links));
        if (part is null)
        {
            package.Add(package.MainPart, package.Free($"{package.Folder}styles", ".xml"), $"{Types}.styles+xml", "styles", Bytes(styles));
        }
        else
        {
            package.Replace(part, Bytes(styles));
        }

        return result;
    }

    private static int Bullets(OfficePackage template, PackageWriter package, IReadOnlyList<PartLink> links)
    {
        if (links.FirstOrDefault(link => link.Kind == "numbering")?.Part is not { } part)
        {
            package.Add(package.MainPart, package.Free($"{package.Folder}numbering", ".xml"), $"{Types}.numbering+xml", "numbering", PackageWriter.Bytes(WordStyleSheet.Numbering));
            return 1;
        }

        XElement numbering = Tree(template, part);
        int number = TemplateStyles.AddBullets(numbering);
        package.Replace(part, Bytes(numbering));
        return number;
    }

    /// <summary>A report does not look for the file that the template was made from: that would be a request to wherever it says.</summary>
    private static void Settings(OfficePackage template, PackageWriter package, IReadOnlyList<PartLink> links)
    {
        if (links.FirstOrDefault(link => link.Kind == "settings")?.Part is { } part)
        {
            XElement settings = Tree(template, part);
            settings.Elements(W + "attachedTemplate").Remove();
            package.Replace(part, Bytes(settings));
        }
    }

    /// <summary>The report's own properties beside the template's, among which may be the label that says who may see it.</summary>
    private static void Properties(Document document, OfficePackage template, PackageWriter package, CancellationToken cancellationToken)
    {
        if (document.Properties.Count > 0 && template.Links("", cancellationToken).FirstOrDefault(link => link.Kind == "custom-properties")?.Part is { } part)
        {
            XElement theirs = Tree(template, part);
            int last = theirs.Elements().Select(property => (int?)property.Attribute("pid") ?? 1).DefaultIfEmpty(1).Max();
            foreach (XElement own in XElement.Parse(DocumentProperties.Custom(document)).Elements())
            {
                theirs.Elements().Where(property => (string?)property.Attribute("name") == (string?)own.Attribute("name")).Remove();
                own.SetAttributeValue("pid", ++last);
                theirs.Add(own);
            }

            package.Replace(part, Bytes(theirs));
        }
    }

    private void MustBePacked()
    {
        FileKind kind = _file.Bytes.Length == 0 ? FileKind.Unknown : FileKinds.Of(_file);
        if (kind != FileKind.Archive)
        {
            throw NotWord(kind);
        }
    }

    private void MustBeUsable(OfficePackage template, CancellationToken cancellationToken)
    {
        FileKind kind = FileKinds.Of(template);
        if (kind != FileKind.Word || template.Main.Length == 0)
        {
            throw NotWord(kind);
        }

        if (template.PartNames.Sum(template.Length) > MostBytes)
        {
            throw _file.Unreadable($"it unpacks to more than {MostBytes / 1024 / 1024} MB", "Take large pictures out, save it and try again");
        }

        (string part, string what) = TemplatePackage.Outside(template, cancellationToken).FirstOrDefault();
        if (part is not null)
        {
            throw _file.Unreadable($"its part {part} takes something ({what}) from outside the file", "Put it into the file itself (in Word: File, Info, Edit Links to Files, Break Link) and try again");
        }
    }

    private UnreadableFileException NotWord(FileKind kind) => kind switch
    {
        FileKind.Locked => _file.Unreadable("the file is locked with a password", "Open it, take the password off (File, Info, Protect), save it and try again"),
        FileKind.Macros => _file.Unreadable("the file holds macros, small programs that could do harm", "Save it without them, as .docx or .dotx, and try again"),
        _ => _file.Unreadable($"it is {(_file.Bytes.Length == 0 ? "empty" : kind.Called())}, and a template is a Word document (.docx or .dotx)", "Choose the council's Word template, or save it as one, and try again"),
    };

    private static XElement Tree(OfficePackage template, string part)
    {
        using XmlReader reader = template.Xml(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static byte[] Bytes(XElement part) => PackageWriter.Bytes(part.ToString(SaveOptions.DisableFormatting));
}
