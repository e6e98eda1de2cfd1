using System.Text.RegularExpressions;

namespace Wardmote.Evidence.Reading;

/// <summary>What a batch is called and who supplied it, from the path of its file.</summary>
internal static partial class BatchName
{
    /// <summary>The file's name; of a member of an archive the archive's and then its own. Where it lay on a machine concerns nobody.</summary>
    public static string Of(string path)
    {
        string plain = path.Replace('\\', '/');
        int archive = plain.IndexOf(".zip/", StringComparison.OrdinalIgnoreCase);
        int start = (archive < 0 ? plain : plain[..archive]).LastIndexOf('/') + 1;
        return plain[start..];
    }

    /// <summary>The publisher, with the archive by which the months came: older archives say other things about the same months.</summary>
    public static string Supplier(string path, string publisher) => Archive().Match(path) is { Success: true } archive ? $"{publisher}, archive {archive.Groups["month"].Value}" : publisher;

    [GeneratedRegex(@"(?:^|[/\\])(?<month>[0-9]{4}-[0-9]{2})\.zip/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Archive();
}
