namespace Wardmote.Areas;

/// <summary>What a person means by the name of a place: the whole partnership, a district, or an area of a set.</summary>
/// <param name="Name">As the data call it.</param>
/// <param name="District">The district that it is, by name; none for the whole partnership and for a single area.</param>
/// <param name="Code">The code of the area that it is; none for the whole partnership and for a district.</param>
/// <param name="Kind">The kind of that area.</param>
public sealed record NamedPlace(string Name, string? District = null, string? Code = null, AreaKind? Kind = null)
{
    /// <summary>Whether it is the whole partnership.</summary>
    public bool IsWhole => District is null && Code is null;
}
