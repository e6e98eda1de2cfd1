using System.IO.Compression;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>Crime and anti-social behaviour recorded by the City of London Police by month, December 2010 to February 2025 (data.police.uk, OGL v3.0): 171 months without a gap.</summary>
internal static class CityOfLondonCrime
{
    /// <summary>The rows of each month's street file, of one type of crime or of all.</summary>
    public static double[] Months(string? type = null) =>
    [
        .. Directory.EnumerateFiles(Shared.PathOf("data/police/city-of-london"), "*-street.csv.gz").Order(StringComparer.Ordinal).Select(path =>
        {
            using StreamReader lines = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            string[] rows = lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
            return type is null ? rows.Length : (double)rows.Count(row => row.Contains($",{type},", StringComparison.Ordinal));
        }),
    ];
}
