using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>The choices of a map as they stand in an address; what cannot be read is as if it were not there.</summary>
public sealed class MapAddress
{
    /// <summary>The set of areas as every page names it ("ward-2019"), or its id.</summary>
    public string? Set { get; set; }

    /// <summary>An area or a district, as other pages name it: the map shows the district that it lies in.</summary>
    public string? Area { get; set; }

    public string[] Type { get; set; } = [];

    public string? From { get; set; }

    public string? To { get; set; }

    public int? Years { get; set; }

    public MapMeasure Measure { get; set; }

    public MapPicture Picture { get; set; }

    public int? Metres { get; set; }

    public string? District { get; set; }

    public string? Without { get; set; }

    public bool Own { get; set; }

    /// <summary>What was chosen, with the set and the district found by their names.</summary>
    /// <exception cref="NotFoundException">The partnership has no such set or area.</exception>
    public async Task<MapChoices> ChoicesAsync(AppDb db, CancellationToken cancellationToken)
    {
        AreaSet? set = await db.AreaSetNamedAsync(Set, cancellationToken);
        return Choices with { Set = set?.AreaSetId, District = string.IsNullOrWhiteSpace(District) && !string.IsNullOrWhiteSpace(Area) ? await DistrictOfAsync(db, set?.AreaSetId, Area.Trim(), cancellationToken) : District };
    }

    private static async Task<string> DistrictOfAsync(AppDb db, Guid? setId, string area, CancellationToken cancellationToken) =>
        await db.Areas.Where(one => (setId == null || one.AreaSetId == setId) && (one.Code == area || one.Name == area || one.DistrictName == area || one.DistrictCode == area))
            .OrderBy(one => one.Code).Select(one => one.DistrictName).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException($"The area “{area}”");

    private MapChoices Choices => new()
    {
        Type = [.. Type.OfType<string>().SelectMany(type => type.Split(['+', ' '], StringSplitOptions.RemoveEmptyEntries)).Where(type => type != TypeChoice.AllCrime.Slug)],
        From = From,
        To = To,
        Years = Years ?? 1,
        Measure = Enum.IsDefined(Measure) ? Measure : MapMeasure.Count,
        Picture = Enum.IsDefined(Picture) ? Picture : MapPicture.Areas,
        Metres = Metres,
        Without = Without,
        Own = Own,
    };
}
