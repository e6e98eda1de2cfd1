using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A data pack as one workbook: what it holds with links, what must be known of it, and a sheet for each table.</summary>
internal static class DataPackBook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Contents = "Contents";
    private const string Notes = "Notes";

    /// <summary>The workbook of a pack.</summary>
    /// <param name="tables">The pack's tables as numbers to reckon with, in its order.</param>
    public static byte[] Write(DataPack pack, IReadOnlyList<TableBlock> tables)
    {
        IReadOnlyList<string> names = SheetNames.Of([Contents, Notes, .. pack.Tables.Select(table => NameOf(table.Id))]);
        var package = new PackageWriter("xl/workbook.xml", $"{Types}.sheet.main+xml");
        var styles = new ExcelStyles();
        var book = new ExcelBook(package, pack.Title);
        ExcelCells Cells(string sheet) => new(sheet, styles, []);
        IReadOnlyList<string> sheets = [.. names.Skip(2)];
        int firstLink = Above(pack).Count + 2;
        book.Add(Contents, ContentsOf(pack, tables, sheets), Cells(Contents),
            [.. sheets.Select((sheet, at) => (CellNames.Of(1, firstLink + at), $"{CellNames.Quoted(sheet)}!A1"))], above: Above(pack));
        book.Add(Notes, NotesOf(pack, sheets), Cells(Notes), above: [$"{pack.Title}: notes"]);
        for (int at = 0; at < tables.Count; at++)
        {
            book.Add(sheets[at], tables[at], Cells(sheets[at]), [("A3", $"{CellNames.Quoted(Contents)}!A1")], above: [pack.Tables[at].Title, SourceLine(pack.Tables[at].Source), "Back to the contents"]);
        }

        package.Add("styles.xml", $"{Types}.styles+xml", "styles", styles.Xml);
        package.AddMain(book.Xml);
        return package.Pack(new Document(pack.Title, "", []));
    }

    private static IReadOnlyList<string> Above(DataPack pack) => [pack.Title, "Each line leads to its sheet. What must be known of the numbers stands on the sheet “Notes”."];

    private static TableBlock ContentsOf(DataPack pack, IReadOnlyList<TableBlock> tables, IReadOnlyList<string> sheets) => TableBlock.OfWords(
        Contents,
        [new("Sheet or file"), new("What it holds"), new("Rows", IsNumber: true), new("Columns", IsNumber: true), new("Period"), new("Source")],
        [
            .. pack.Tables.Select((table, at) => (string[])[sheets[at], table.Title, Count(tables[at].Rows.Count), Count(tables[at].Columns.Count), table.Source.Period, table.Source.Source]),
            .. pack.Layers.Select(layer => (string[])[$"{layer.Id}.geojson", layer.Map.Title, Count(layer.Map.Shapes.Count), Count(layer.Map.Columns.Count), layer.Source.Period, layer.Source.Source]),
        ]);

    /// <summary>What holds for several sheets in the same words stands once, with all of them.</summary>
    private static TableBlock NotesOf(DataPack pack, IReadOnlyList<string> sheets) => TableBlock.OfWords(
        Notes,
        [new("About"), new("What"), new("Note")],
        [
            .. pack.Notes.Select(note => (string[])["All of it", "Note", note]),
            .. pack.Recipe.Select(fact => (string[])["All of it", fact.Name, fact.Value]),
            .. pack.Tables.Zip(sheets).SelectMany(table => NotesOf(table.Second, table.First.Source)).Concat(pack.Layers.SelectMany(layer => NotesOf($"{layer.Id}.geojson", layer.Source)))
                .GroupBy(note => (note.What, note.Says)).Select(group => (string[])[string.Join(", ", group.Select(note => note.About)), group.Key.What, group.Key.Says]),
        ]);

    private static IEnumerable<(string About, string What, string Says)> NotesOf(string about, PackSource source) =>
        new[] { ("Source", source.Source), ("Period", source.Period), ("Method", source.Method), ("Data version", source.DataVersion) }
            .Concat(source.Caveats.Select(caveat => ("To keep in mind", caveat)))
            .Where(note => note.Item2.Length > 0)
            .Select(note => (about, note.Item1, note.Item2));

    /// <summary>A long id keeps its last two words, which tell it from its neighbours: "violence-and-sexual-of…-by-area".</summary>
    private static string NameOf(string id)
    {
        string[] words = id.Split('-');
        string end = words.Length < 3 ? "" : $"…-{string.Join('-', words[^2..])}";
        return id.Length <= SheetNames.Longest || end.Length == 0 || end.Length >= SheetNames.Longest ? id : id[..(SheetNames.Longest - end.Length)] + end;
    }

    /// <summary>Where the numbers come from; a period or version that the source names already is not named again.</summary>
    private static string SourceLine(PackSource source) =>
        string.Join(". ", new[] { source.Source.Length > 0 ? $"Source: {source.Source.TrimEnd('.')}" : "", Unsaid(source, source.Period), Unsaid(source, source.DataVersion) }.Where(part => part.Length > 0));

    private static string Unsaid(PackSource source, string part) => source.Source.Contains(part, StringComparison.Ordinal) ? "" : part.TrimEnd('.');

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
