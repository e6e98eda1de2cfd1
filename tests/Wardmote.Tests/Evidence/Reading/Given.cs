using System.IO.Compression;
using System.Text;
using Wardmote.Evidence.Reading;

namespace Wardmote.Tests.Evidence.Reading;

/// <summary>Police files made up for a test.</summary>
internal static class Given
{
    public const string StreetName = "2021-03-south-yorkshire-street.csv";
    public const string StreetHeader = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";
    public const string OutcomesHeader = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n";
    public const string SearchHeader = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing\n";

    public static ReadingRules Rules { get; } = new(new DateOnly(2026, 11, 22));

    /// <summary>A Crime ID that is told from others by its number.</summary>
    public static string Id(int number) => number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A row of a street file in which only what matters is said.</summary>
    public static string Row(string id = "", string month = "2021-03", string longitude = "-1.470085", string latitude = "53.381129", string location = "On or near High Street", string type = "Burglary", string outcome = "Under investigation", string lsoa = "E01008073") =>
        $"{id},{month},South Yorkshire Police,South Yorkshire Police,{longitude},{latitude},{location},{lsoa},Sheffield 022A,{type},{outcome},\n";

    public static PoliceFile File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public static PoliceFile File(string name, byte[] content) => new(name, content.Length, () => new MemoryStream(content));

    public static Task<ReadFile> ReadAsync(string content, string name = StreetName, ReadingRules? rules = null) => FileReader.ReadAsync(File(name, content), rules ?? Rules, cancellationToken: TestContext.Current.CancellationToken);

    public static Task<ReadFile> StreetAsync(params string[] rows) => ReadAsync(StreetHeader + string.Concat(rows));

    public static byte[] Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }

    public static byte[] Archive(params (string Name, string Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in members)
            {
                using Stream member = archive.CreateEntry(name).Open();
                member.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return packed.ToArray();
    }
}
