using Microsoft.AspNetCore.Mvc;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Performance.Pages;

/// <summary>Hands out a table as CSV or as an Excel workbook.</summary>
public static class TableFile
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The file of that kind.</summary>
    /// <exception cref="NotFoundException">There is no such kind.</exception>
    public static FileContentResult Of(TableBlock table, string kind, string title, string name) => kind switch
    {
        "csv" => new FileContentResult(CsvWriter.Write(table), CsvWriter.MediaType) { FileDownloadName = $"{name}.csv" },
        "xlsx" => new FileContentResult(ExcelWriter.Write(new Document(title, "", [table])), ExcelType) { FileDownloadName = $"{name}.xlsx" },
        _ => throw new NotFoundException($"A download of the kind “{kind}”"),
    };
}
