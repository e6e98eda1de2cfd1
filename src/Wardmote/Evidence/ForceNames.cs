using System.Globalization;

namespace Wardmote.Evidence;

/// <summary>Police forces as their files are called, and as people call them.</summary>
public static class ForceNames
{
    /// <summary>The British Transport Police, whose incidents lie in every force's area.</summary>
    public const string Transport = "btp";

    private static readonly HashSet<string> Titles = new(["police", "constabulary", "service"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> CalledOtherwise = new(StringComparer.Ordinal)
    {
        ["british-transport"] = Transport,
        ["of-northern-ireland"] = "northern-ireland",
        ["hampshire-and-isle-of-wight"] = "hampshire",
        ["met"] = "metropolitan",
    };

    /// <summary>All whose files the publisher offers.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "avon-and-somerset", "bedfordshire", Transport, "cambridgeshire", "cheshire", "city-of-london", "cleveland", "cumbria", "derbyshire", "devon-and-cornwall",
        "dorset", "durham", "dyfed-powys", "essex", "gloucestershire", "greater-manchester", "gwent", "hampshire", "hertfordshire", "humberside",
        "kent", "lancashire", "leicestershire", "lincolnshire", "merseyside", "metropolitan", "norfolk", "north-wales", "north-yorkshire", "northamptonshire",
        "northern-ireland", "northumbria", "nottinghamshire", "south-wales", "south-yorkshire", "staffordshire", "suffolk", "surrey", "sussex", "thames-valley",
        "warwickshire", "west-mercia", "west-midlands", "west-yorkshire", "wiltshire",
    ];

    /// <summary>"south-yorkshire" is South Yorkshire Police.</summary>
    public static string Title(string force) => force switch
    {
        Transport => "British Transport Police",
        "metropolitan" => "Metropolitan Police",
        "northern-ireland" => "Police Service of Northern Ireland",
        "" => "no force",
        _ => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(force.Replace('-', ' ')).Replace(" And ", " and ", StringComparison.Ordinal).Replace(" Of ", " of ", StringComparison.Ordinal) + " Police",
    };

    /// <summary>The force as files are called, from what somebody typed or a row says: "South Yorkshire Police" is "south-yorkshire".</summary>
    public static string Slug(string name)
    {
        string slug = string.Join('-', name.ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal).Split([' ', '-', '_', '.', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word)));
        return CalledOtherwise.GetValueOrDefault(slug, slug);
    }

    /// <summary>The force whose name stands in the nearest folder or file of a path; none where none does.</summary>
    public static string? In(string path) => path.Split('/', '\\').Reverse()
        .Select(part => All.Where(force => part.Contains(force, StringComparison.OrdinalIgnoreCase)).MaxBy(force => force.Length)).FirstOrDefault(force => force is not null);
}
