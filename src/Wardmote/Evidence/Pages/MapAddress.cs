using Wardmote.Evidence.Mapping;

namespace Wardmote.Evidence.Pages;

/// <summary>The choices of a map as they stand in an address; what cannot be read is as if it were not there.</summary>
public sealed class MapAddress
{
    public Guid? Set { get; set; }

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

    public MapChoices Choices => new()
    {
        Set = Set,
        Type = [.. Type.OfType<string>().SelectMany(type => type.Split(['+', ' '], StringSplitOptions.RemoveEmptyEntries))],
        From = From,
        To = To,
        Years = Years ?? 1,
        Measure = Enum.IsDefined(Measure) ? Measure : MapMeasure.Count,
        Picture = Enum.IsDefined(Picture) ? Picture : MapPicture.Areas,
        Metres = Metres,
        District = District,
        Without = Without,
        Own = Own,
    };
}
