using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Platform.Web;

/// <summary>Hands out a document or a table as a file of the kind that somebody asked for.</summary>
public static class DocumentFile
{
    /// <summary>The document as docx, xlsx or html; its only table as csv.</summary>
    /// <exception cref="NotFoundException">There is no such kind, or a document that is no single table is wanted as csv.</exception>
    public static FileContentResult Of(Document document, string kind, string name) => kind switch
    {
        "docx" => new(WordWriter.Write(document), WordWriter.MediaType) { FileDownloadName = $"{name}.docx" },
        "xlsx" => new(ExcelWriter.Write(document), ExcelWriter.MediaType) { FileDownloadName = $"{name}.xlsx" },
        "html" => new(HtmlWriter.Write(document), HtmlWriter.MediaType) { FileDownloadName = $"{name}.html" },
        "csv" when document.Blocks.OfType<TableBlock>().ToList() is [var table] => Csv(table, name),
        _ => throw NoSuchKind(kind),
    };

    /// <summary>The table as csv, or as xlsx in a workbook with that title and a line below it.</summary>
    /// <exception cref="NotFoundException">There is no such kind.</exception>
    public static FileContentResult Of(TableBlock table, string kind, string name, string title, string subtitle = "") => kind switch
    {
        "csv" => Csv(table, name),
        "xlsx" => Of(new Document(title, subtitle, [table]), kind, name),
        _ => throw NoSuchKind(kind),
    };

    public static FileContentResult Csv(TableBlock table, string name) => new(CsvWriter.Write(table), CsvWriter.MediaType) { FileDownloadName = $"{name}.csv" };

    private static NotFoundException NoSuchKind(string kind) => new($"A download of the kind “{kind}”");
}
