using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Strategy.Pages;

/// <summary>Hands out a document as a file.</summary>
public static class DocumentFile
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The document as docx, xlsx or html; its only table as csv.</summary>
    /// <exception cref="NotFoundException">There is no such kind, or a document that is no single table is wanted as csv.</exception>
    public static FileContentResult Of(Document document, string kind, string name) => kind switch
    {
        "docx" => new(WordWriter.Write(document), WordType) { FileDownloadName = $"{name}.docx" },
        "xlsx" => new(ExcelWriter.Write(document), ExcelType) { FileDownloadName = $"{name}.xlsx" },
        "html" => new(HtmlWriter.Write(document), "text/html; charset=utf-8") { FileDownloadName = $"{name}.html" },
        "csv" when document.Blocks.OfType<TableBlock>().ToList() is [var table] => new(CsvWriter.Write(table), CsvWriter.MediaType) { FileDownloadName = $"{name}.csv" },
        _ => throw new NotFoundException($"A download of the kind “{kind}”"),
    };
}
