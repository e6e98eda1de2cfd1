using System.IO.Compression;
using System.Text;

namespace Wardmote.Evidence.Importing;

/// <summary>What a file holds, as its first lines tell.</summary>
public enum FileContent
{
    /// <summary>Files of the police, or an archive of them.</summary>
    Incidents,

    /// <summary>Shapes of areas, as GeoJSON.</summary>
    Boundaries,

    /// <summary>How many people or households live in areas.</summary>
    Population,

    Deprivation,

    /// <summary>Recorded crime of all partnerships.</summary>
    Comparison,

    /// <summary>A table of which area belongs to which.</summary>
    Lookup,

    /// <summary>Nothing that can be brought in.</summary>
    Other,
}

/// <summary>Tells what a file holds by its content, whatever it is called.</summary>
public static class FileKind
{
    private const int Looked = 8192;

    /// <summary>The kind of a file that can be read again from its start, packed with gzip or not.</summary>
    public static FileContent Of(Func<Stream> open)
    {
        string start = Start(open);
        string head = start.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (head.StartsWith("PK", StringComparison.Ordinal) || head.Contains("Crime ID", StringComparison.OrdinalIgnoreCase) || head.Contains("Policing operation", StringComparison.OrdinalIgnoreCase))
        {
            return FileContent.Incidents;
        }

        if (head.StartsWith('{') || head.StartsWith('['))
        {
            return head.StartsWith('{') && (head.Contains("Feature", StringComparison.Ordinal) || head.Contains("\"geometry\"", StringComparison.Ordinal)) ? FileContent.Boundaries : FileContent.Incidents;
        }

        return Has("Community Safety") && Has("recorded crime") ? FileContent.Comparison
            : Has("All Ages", "total_population", "age_group", "residents", "households", ",0,1,2,3") ? FileContent.Population
            : Has("rank", "decile", "score", "deprivation") ? FileContent.Deprivation
            : head.Split('\n').Any(NamesTwoCodes) ? FileContent.Lookup : FileContent.Other;

        bool Has(params string[] words) => words.Any(word => head.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a line of headings has codes of two kinds of area, like LSOA11CD and WD19CD.</summary>
    private static bool NamesTwoCodes(string line) => line.Split([',', ';', '\t']).Select(heading => heading.Trim(' ', '"', '\r'))
        .Count(heading => heading.Length is >= 4 and <= 10 && heading.EndsWith("CD", StringComparison.OrdinalIgnoreCase)) > 1;

    private static string Start(Func<Stream> open)
    {
        using Stream file = open();
        byte[] bytes = new byte[Looked];
        int read = file.ReadAtLeast(bytes, 2, throwOnEndOfStream: false);
        if (read < 2 || bytes[0] != 0x1F || bytes[1] != 0x8B)
        {
            return Encoding.UTF8.GetString(bytes, 0, read);
        }

        using Stream again = open();
        using var unpacked = new GZipStream(again, CompressionMode.Decompress);
        try
        {
            return Encoding.UTF8.GetString(bytes, 0, unpacked.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            // Whoever reads it in full says what is wrong with it.
            return "Crime ID";
        }
    }
}
