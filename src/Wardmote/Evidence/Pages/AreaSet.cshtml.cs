using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Pages;

/// <summary>The areas of a set: a picture of where they lie, their codes, ground and people.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class AreaSetPage(AppDb db) : PageModel
{
    public string Title { get; private set; } = "";

    public bool IsOwn { get; private set; }

    public string Says { get; private set; } = "";

    public IReadOnlyList<AreaLine> Lines { get; private set; } = [];

    public Map Map { get; private set; } = new("", "", [], []);

    public async Task OnGetAsync(Guid areaSetId, CancellationToken cancellationToken)
    {
        AreaSet set = await db.AreaSetAsync(areaSetId, cancellationToken);
        (Title, IsOwn) = (set.Title, !set.IsPartition);
        Lines = await db.AreasOf(areaSetId).AsNoTracking()
            .Select(area => new AreaLine(area.AreaId, area.Code, area.Name, area.DistrictName, area.SquareKilometres, area.InForceFrom, area.InForceTo, area.Outline)).ToListAsync(cancellationToken);
        AreaTable[] tables = [.. (await db.TablesAboutAsync(AreaSubject.Population, cancellationToken)).Concat(await db.TablesAboutAsync(AreaSubject.Households, cancellationToken))
            .Concat(await db.TablesAboutAsync(AreaSubject.Deprivation, cancellationToken)).Where(table => table.Codes == AreaTable.LettersOf(set.Kind) && table.Sex == "Persons")];
        Column[] columns = [.. tables.Select(Column.Of).OfType<Column>().Where(column => Lines.Any(line => column.ByCode.ContainsKey(line.Code))).DistinctBy(column => column.Heading)];
        string districts = string.Join(", ", Lines.Select(line => line.DistrictName).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal));
        Says = string.Create(CultureInfo.InvariantCulture, $"{Lines.Count} areas{(districts.Length == 0 ? "" : $" in {districts}")}, {Lines.Sum(line => line.SquareKilometres):N1} square kilometres. {(IsOwn ? "They may overlap: an incident counts in each that holds it." : "They lie beside one another: an incident counts in one at most.")}");
        Map = new Map(Title, Says, [.. Lines.Select(line => Drawn(line, columns))], [])
        {
            Columns = [new("Area"), new("Code"), new("Square km", IsNumber: true), .. columns.Select(column => new DocumentColumn(column.Heading, IsNumber: true))],
        };
    }

    /// <summary>When an area of the partnership's own is in force, in words.</summary>
    public static string Days(AreaLine line) => (line.From, line.To) switch
    {
        (null, null) => "Always",
        ({ } from, null) => $"From {from:d MMMM yyyy}",
        (null, { } to) => $"Until {to:d MMMM yyyy}",
        ({ } from, { } to) => $"{from:d MMMM yyyy} to {to:d MMMM yyyy}",
    };

    private static MapShape Drawn(AreaLine line, Column[] columns)
    {
        Shape shape = AreaBorders.Unpack(line.Outline).Moved(NationalGrid.FromWgs84);
        Position label = shape.LabelPoint;
        return new MapShape(line.Code, line.Name, MapTone.Plain, [.. shape.Polygons.SelectMany(polygon => polygon).Select(ring => (IReadOnlyList<MapPlace>)[.. ring.Select(at => new MapPlace(at.X, at.Y))])])
        {
            Says = line.Code,
            LabelAt = new MapPlace(label.X, label.Y),
            Cells = [line.Code, Number(line.SquareKilometres, "N2"), .. columns.Select(column => Number(column.ByCode.TryGetValue(line.Code, out double value) ? value : null, "#,0.###"))],
        };
    }

    private static DocumentText Number(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "no value";

    /// <summary>An area of the set.</summary>
    public sealed record AreaLine(Guid AreaId, string Code, string Name, string DistrictName, double SquareKilometres, DateOnly? From, DateOnly? To, byte[] Outline);

    /// <summary>A column of the table: a figure of each area from a table with the set's codes.</summary>
    private sealed record Column(string Heading, Dictionary<string, double> ByCode)
    {
        public static Column? Of(AreaTable table)
        {
            int at = table.Subject == AreaSubject.Deprivation ? table.Columns.ToList().FindIndex(name => name.Equals("IMD decile", StringComparison.OrdinalIgnoreCase)) : 0;
            return at < 0 ? null : new Column(
                table.Subject switch { AreaSubject.Deprivation => $"IMD {table.Year} decile (1: most deprived)", AreaSubject.Households => $"Households, {table.BasisWords}", _ => $"Residents, {table.BasisWords}" },
                table.Unpack().Where(row => row.Values[at] is not null).ToDictionary(row => row.Code, row => row.Values[at]!.Value, StringComparer.Ordinal));
        }
    }
}
