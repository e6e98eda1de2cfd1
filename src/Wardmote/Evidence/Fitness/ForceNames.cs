using System.Globalization;

namespace Wardmote.Evidence.Fitness;

/// <summary>Police forces as their files are called, and as people call them.</summary>
public static class ForceNames
{
    /// <summary>The British Transport Police, whose incidents lie in every force's area.</summary>
    public const string Transport = "btp";

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

    /// <summary>What somebody typed as a force's file name: "South Yorkshire Police" is "south-yorkshire".</summary>
    public static string Slug(string typed)
    {
        string slug = string.Join('-', typed.ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal).Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
        string[] ends = ["-police", "-constabulary", "-police-service"];
        foreach (string end in ends.Where(end => slug.EndsWith(end, StringComparison.Ordinal)))
        {
            slug = slug[..^end.Length];
        }

        return slug switch { "british-transport" => Transport, "met" => "metropolitan", _ => slug };
    }
}
