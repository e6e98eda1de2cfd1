namespace Wardmote.Evidence.Reading;

/// <summary>The police forces as the files are called after them.</summary>
internal static class Forces
{
    private static readonly HashSet<string> Known = new(
        [
            "avon-and-somerset", "bedfordshire", "btp", "cambridgeshire", "cheshire", "city-of-london", "cleveland", "cumbria", "derbyshire", "devon-and-cornwall", "dorset", "durham",
            "dyfed-powys", "essex", "gloucestershire", "greater-manchester", "gwent", "hampshire", "hertfordshire", "humberside", "kent", "lancashire", "leicestershire", "lincolnshire",
            "merseyside", "metropolitan", "norfolk", "north-wales", "north-yorkshire", "northamptonshire", "northern-ireland", "northumbria", "nottinghamshire", "south-wales",
            "south-yorkshire", "staffordshire", "suffolk", "surrey", "sussex", "thames-valley", "warwickshire", "west-mercia", "west-midlands", "west-yorkshire", "wiltshire",
        ],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> CalledOtherwise = new(StringComparer.OrdinalIgnoreCase)
    {
        ["British Transport Police"] = "btp",
        ["Police Service of Northern Ireland"] = "northern-ireland",
        ["Hampshire and Isle of Wight Constabulary"] = "hampshire",
    };

    private static readonly HashSet<string> Titles = new(["police", "constabulary", "service"], StringComparer.Ordinal);

    public static bool IsKnown(string force) => Known.Contains(force);

    /// <summary>The force as files are called, from its name in their rows: "South Yorkshire Police" is "south-yorkshire".</summary>
    public static string Slug(string name) => CalledOtherwise.TryGetValue(name.Trim(), out string? slug) ? slug
        : string.Join('-', name.ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal).Split([' ', '-', '_', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word)));

    /// <summary>The known force whose name stands in the nearest folder or file of a path; none where none does.</summary>
    public static string? In(string path) => path.Split('/', '\\').Reverse()
        .Select(part => Known.Where(force => part.Contains(force, StringComparison.OrdinalIgnoreCase)).MaxBy(force => force.Length)).FirstOrDefault(force => force is not null);
}
