using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The properties that a Word or Excel file carries: its title and language, and the document's own by name.</summary>
internal static class DocumentProperties
{
    public const string Application = """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Wardmote</Application></Properties>
        """;

    // Word and Excel know a property that a user added by this number.
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public static string Core(Document document) => $"""
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{XmlText.Of(document.Title)}</dc:title><dc:subject>{XmlText.Of(document.Subtitle)}</dc:subject><dc:language>en-GB</dc:language></cp:coreProperties>
        """;

    public static string Custom(Document document) => $"""
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{string.Concat(document.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(Property))}</Properties>
        """;

    // The numbers 0 and 1 are reserved.
    private static string Property(KeyValuePair<string, string> property, int at) => string.Create(CultureInfo.InvariantCulture, $"""
        <property fmtid="{Format}" pid="{at + 2}" name="{XmlText.Of(property.Key)}"><vt:lpwstr>{XmlText.Of(property.Value)}</vt:lpwstr></property>
        """);
}
