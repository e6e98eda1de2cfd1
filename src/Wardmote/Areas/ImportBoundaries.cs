using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas.Importing;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>
/// Takes the areas of a boundary file into the set of their kind and year, which it begins where there is none. An area whose
/// code is in the set already is drawn anew, and one that lies where the file draws others goes: both are said.
/// </summary>
public sealed class ImportBoundaries(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>How far a border may be moved to draw it with fewer points.</summary>
    private const double OutlineTolerance = 25;

    /// <summary>A GeoJSON file; what its areas are and of which year, where the file does not say so; and who published it.</summary>
    public sealed record Request(string FileName, Stream Content, AreaKind? Kind = null, int? Year = null, string Supplier = "");

    /// <summary>Brings the file in.</summary>
    /// <returns>The batch, and whether anything is new; the same file again gives the batch that it was brought in with.</returns>
    /// <exception cref="UnreadableFileException">The file holds no areas that can be used; the message says why.</exception>
    public async Task<ImportedBatch> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        UnpackedFile file = await UnpackedFile.OfAsync(request.FileName, request.Content, cancellationToken);
        if (await db.BatchHoldingAsync(file.Fingerprint, cancellationToken) is { } known)
        {
            return new(known, IsNew: false);
        }

        BoundaryFile boundaries = BoundaryFile.Read(file.Name, file.Open(), request.Kind, request.Year);
        var batch = new Batch(user.PartnershipId, BatchKind.Boundaries, file.Name, file.Fingerprint, file.Bytes, request.Supplier, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(batch);
        IReadOnlyList<BatchReason> changes = boundaries.Areas.Count == 0 ? [] : await TakeAsync(boundaries, batch, cancellationToken);
        batch.Count(boundaries.Features, boundaries.Areas.Count, 0, [.. boundaries.Reasons, .. changes]);
        await db.SaveAsync(user.Did("areas.boundaries-imported", batch.BatchId, clock, file.Name), cancellationToken);
        return new(batch, IsNew: true);
    }

    private async Task<IReadOnlyList<BatchReason>> TakeAsync(BoundaryFile boundaries, Batch batch, CancellationToken cancellationToken)
    {
        AreaSet set = await db.AreaSetForAsync(boundaries.Kind, boundaries.Kind == AreaKind.Custom ? clock.GetUtcNow().Year : boundaries.Year, user.PartnershipId, cancellationToken);
        var redrawn = new ReasonCount();
        Dictionary<string, Area> drawn = (await AreasLikeAsync(set, boundaries, cancellationToken)).ToDictionary(area => area.Code, StringComparer.Ordinal);
        Shape[] shapes = [.. boundaries.Areas.Select(area => area.Shape)];
        IReadOnlyList<Shape> outlines = Simplification.Of(shapes, OutlineTolerance);
        foreach ((int i, ReadArea area) in boundaries.Areas.Index())
        {
            byte[] borders = AreaBorders.Pack(area.Shape);
            if (drawn.Remove(area.Code, out Area? old))
            {
                redrawn.Add(old.Borders.AsSpan().SequenceEqual(borders) ? "Known already with the same borders" : "Drawn anew: the set had it with other borders", $"{area.Code} {area.Name}", isRefusal: false);
                old.Redraw(area.Name, borders, AreaBorders.Pack(outlines[i]));
            }

            Area kept = old ?? new Area(user.PartnershipId, set.AreaSetId, area.Code, area.Name, borders, AreaBorders.Pack(outlines[i]));
            (kept.DistrictCode, kept.DistrictName, kept.SquareKilometres, kept.BatchId) = (area.DistrictCode, area.DistrictName, area.Shape.SquareMetres / 1e6, batch.BatchId);
            if (old is null)
            {
                db.Add(kept);
            }
        }

        if (set.IsPartition)
        {
            RemoveCovered(drawn.Values, new ShapeIndex(shapes), redrawn);
        }

        set.Change();
        return redrawn.All;
    }

    /// <summary>The areas that the set has with the file's codes or in the file's districts, with their borders.</summary>
    private Task<List<Area>> AreasLikeAsync(AreaSet set, BoundaryFile boundaries, CancellationToken cancellationToken)
    {
        string[] codes = [.. boundaries.Areas.Select(area => area.Code)];
        string[] districts = [.. boundaries.Areas.Select(area => area.DistrictName).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        return db.AreasOf(set.AreaSetId).Where(area => codes.Contains(area.Code) || districts.Contains(area.DistrictName)).ToListAsync(cancellationToken);
    }

    /// <summary>Areas of a set lie beside one another: one in whose middle the file draws another is no longer there.</summary>
    private void RemoveCovered(IEnumerable<Area> others, ShapeIndex drawn, ReasonCount said)
    {
        foreach (Area other in others)
        {
            Position middle = AreaBorders.Unpack(other.Borders).LabelPoint;
            if (drawn.Find(middle.X, middle.Y) != ShapeIndex.None)
            {
                said.Add("Removed from the set: the file draws other areas in its place", $"{other.Code} {other.Name}", isRefusal: false);
                db.Remove(other);
            }
        }
    }
}

/// <summary>A batch that was brought in, or had been before.</summary>
/// <param name="IsNew">Whether the file held something new; else nothing was changed.</param>
public sealed record ImportedBatch(Batch Batch, bool IsNew);
