namespace Wardmote.Areas;

/// <summary>One area of a set with its borders. Areas of a set are always listed by code.</summary>
public sealed class Area
{
    private Area()
    {
    }

    /// <summary>An area as a file or a person drew it.</summary>
    /// <param name="borders">The shape in longitude and latitude (WGS84), packed.</param>
    /// <param name="outline">The same, simplified for pictures, sharing its borders with its neighbours.</param>
    public Area(Guid partnershipId, Guid areaSetId, string code, string name, byte[] borders, byte[] outline)
    {
        PartnershipId = partnershipId;
        AreaSetId = areaSetId;
        Code = code;
        Name = name;
        Borders = borders;
        Outline = outline;
    }

    public Guid PartnershipId { get; private set; }

    public Guid AreaId { get; private set; } = Guid.CreateVersion7();

    public Guid AreaSetId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The district that it lies in, where the file or a lookup says so; empty where neither does.</summary>
    public string DistrictCode { get; set; } = "";

    public string DistrictName { get; set; } = "";

    public double SquareKilometres { get; set; }

    public byte[] Borders { get; private set; } = [];

    public byte[] Outline { get; private set; } = [];

    /// <summary>The batch that it came with; none where the partnership drew it.</summary>
    public Guid? BatchId { get; set; }

    /// <summary>The first day on which an area of the partnership's own is in force; none where it always was.</summary>
    public DateOnly? InForceFrom { get; set; }

    /// <summary>The last day on which it is in force; none where no end is known.</summary>
    public DateOnly? InForceTo { get; set; }

    public long Version { get; private set; }

    /// <summary>Draws it anew, under its old code.</summary>
    public void Redraw(string name, byte[] borders, byte[] outline)
    {
        (Name, Borders, Outline) = (name, borders, outline);
    }
}
