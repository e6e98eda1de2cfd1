namespace Wardmote.Areas;

/// <summary>The addresses of areas.</summary>
public static class AreaLinks
{
    public const string Areas = "/areas";

    /// <summary>Draws an area of the partnership's own.</summary>
    public const string Draw = "/areas/draw";

    public static string Set(Guid areaSetId) => $"/areas/{areaSetId}";

    /// <summary>An area of the partnership's own, to correct or remove it.</summary>
    public static string Own(Guid areaId) => $"/areas/own/{areaId}";
}
