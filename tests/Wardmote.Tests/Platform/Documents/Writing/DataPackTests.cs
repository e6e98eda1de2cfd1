using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Platform.Documents.Writing;

public sealed class DataPackTests
{
    private static readonly DataPack Pack = new("Strategic assessment 2021: data pack", ["Counts below 5 are suppressed."],
    [
        new("burglary-by-ward", "Burglary by ward, 2021", TableBlock.OfWords("Burglary", [new("Ward"), new("Recorded", IsNumber: true), new("Share", IsNumber: true), new("Change", IsNumber: true)],
        [
            ["Centre", "1,204", "62.0 %", "−3.50"],
            ["Hill, \"Upper\"", "86", "4.4 %", "+2"],
            ["=Moor", "suppressed", "suppressed", "no value"],
        ])) { Source = new("Police recorded crime", "2021", "Counts of records", "version 3") { Caveats = ["Places are approximate."] } },
        new("a-figure", "One figure", new TableBlock("Figure", [new("What"), new("Value", IsNumber: true)], [["Attendance", new Figure("62.8 %", "Attendance", "2021") { Number = 62.790697 }]])),
    ])
    {
        Layers = [new("wards", SamplePictures.Map, place => (place.X / 100_000, 53 + (place.Y / 100_000)))],
        Recipe = [new("Area", "Northmere"), new("From", "2018-01")],
    };

    [Fact]
    public void The_same_pack_gives_the_same_bytes() => Assert.Equal(DataPackWriter.Zip(Pack), DataPackWriter.Zip(Pack));

    [Fact]
    public void Numbers_can_be_reckoned_with_and_what_is_none_stays_a_word()
    {
        string csv = Encoding.UTF8.GetString(DataPackWriter.Files(Pack)["tables/burglary-by-ward.csv"]);

        Assert.Equal("\uFEFFWard,Recorded,Share (%),Change\r\nCentre,1204,62,-3.5\r\n\"Hill, \"\"Upper\"\"\",86,4.4,2\r\n'=Moor,suppressed,suppressed,no value\r\n", csv);
        Assert.Contains("Attendance,62.790697", Encoding.UTF8.GetString(DataPackWriter.Files(Pack)["tables/a-figure.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_every_other_file_with_its_checksum()
    {
        IReadOnlyDictionary<string, byte[]> files = DataPackWriter.Files(Pack);

        JsonElement manifest = JsonDocument.Parse(files["manifest.json"]).RootElement;
        JsonElement[] told = [.. manifest.GetProperty("files").EnumerateArray(), manifest.GetProperty("workbook")];

        Assert.Equal(files.Keys.Where(path => path != "manifest.json").Order(StringComparer.Ordinal), told.Select(file => file.GetProperty("file").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(told, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[file.GetProperty("file").GetString()!])), file.GetProperty("sha256").GetString()));
        Assert.Equal(("burglary-by-ward", 3, 4, "Police recorded crime", "version 3"), (told[0].GetProperty("id").GetString(), told[0].GetProperty("rows").GetInt32(), told[0].GetProperty("columns").GetInt32(), told[0].GetProperty("source").GetString(), told[0].GetProperty("dataVersion").GetString()));
        Assert.Equal("2018-01", manifest.GetProperty("recipe")[1].GetProperty("value").GetString());
    }

    [Fact]
    public void The_zip_holds_the_same_files_without_a_clock()
    {
        using var zip = new ZipArchive(new MemoryStream(DataPackWriter.Zip(Pack)));

        Assert.Equal(["data-pack.xlsx", "manifest.json", "maps/wards.geojson", "tables/a-figure.csv", "tables/burglary-by-ward.csv"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_workbook_has_contents_that_lead_to_a_sheet_for_each_table()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(DataPackWriter.Book(Pack)), isEditable: false);
        Worksheet contents = SheetOf(book, "Contents");
        Worksheet table = SheetOf(book, "burglary-by-ward");

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["Contents", "Notes", "burglary-by-ward", "a-figure"], book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal(["A4 'burglary-by-ward'!A1", "A5 'a-figure'!A1"], contents.Descendants<Hyperlink>().Select(link => $"{link.Reference} {link.Location}"));
        Assert.Equal("burglary-by-ward", contents.Descendants<Cell>().Single(cell => cell.CellReference == "A4").InnerText);
        Assert.Equal(["Burglary by ward, 2021", "Source: Police recorded crime. 2021. version 3", "Back to the contents", "Ward"], table.Descendants<Row>().Take(4).Select(row => row.Elements<Cell>().First().InnerText));
        Assert.Equal(4, table.Descendants<Pane>().Single().VerticalSplit!.Value);
        Assert.Equal(["B5 1204", "D5 -3.5"], table.Descendants<Cell>().Where(cell => cell.CellReference is { Value: "B5" or "D5" } && cell.DataType is null).Select(cell => $"{cell.CellReference} {cell.CellValue!.Text}"));
        Assert.Contains("Places are approximate.", SheetOf(book, "Notes").InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_numbers_and_percentages_keeps_its_signs()
    {
        DataPack mixed = new("Mixed", [], [new("mixed", "Mixed", TableBlock.OfWords("Mixed", [new("Value", IsNumber: true)], [["12 %"], ["1,300"]]))]);

        Assert.Equal("\uFEFFValue\r\n12 %\r\n1300\r\n", Encoding.UTF8.GetString(DataPackWriter.Files(mixed)["tables/mixed.csv"]));
    }

    [Theory]
    [InlineData("Burglary", "“Burglary” is no id")]
    [InlineData("../up", "“../up” is no id")]
    [InlineData("", "“” is no id")]
    [InlineData("wards", "Two parts of the data pack have the id “wards”")]
    public void An_id_that_is_no_name_for_a_file_is_refused(string id, string seen)
    {
        DataPack bad = Pack with { Tables = [Pack.Tables[0] with { Id = id }] };

        Assert.Contains(seen, Assert.Throws<ArgumentException>(() => DataPackWriter.Files(bad)).Message, StringComparison.Ordinal);
    }

    private static Worksheet SheetOf(SpreadsheetDocument book, string name)
    {
        Sheet sheet = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }
}
