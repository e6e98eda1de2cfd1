namespace Wardmote.Evidence.Exploring;

/// <summary>What a person chose on a page of evidence. It stands in the address, so that a view can be kept, sent and opened again.</summary>
public sealed record ExploreChoices
{
    /// <summary>The set of areas: "ward-2019".</summary>
    public string? Set { get; init; }

    /// <summary>The code of an area or the name of a district; none for all areas together.</summary>
    public string? Area { get; init; }

    /// <summary>The slug of a type; none for all crime.</summary>
    public string? Type { get; init; }

    /// <summary>The first month: "2018-01".</summary>
    public string? From { get; init; }

    /// <summary>The last month.</summary>
    public string? To { get; init; }

    /// <summary>How many years earlier the months lie that are compared.</summary>
    public int? Years { get; init; }

    /// <summary>Which of several ways a page can count: "officer" or "self" for stop and search, "per-household" and the like.</summary>
    public string? By { get; init; }

    /// <summary>The same page's address with these choices.</summary>
    public string Address(string page, params IReadOnlyList<(string Name, string? Value)> changed)
    {
        IEnumerable<(string Name, string? Value)> parts = new (string Name, string? Value)[]
        {
            ("set", Set), ("area", Area), ("type", Type), ("from", From), ("to", To), ("years", Years?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("by", By),
        }.Select(part => changed.FirstOrDefault(one => one.Name == part.Name) is { Name: not null } other ? other : part).Concat(changed.Where(one => one.Name == "format" || one.Name == "month"));
        string query = string.Join('&', parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? page : $"{page}?{query}";
    }
}
