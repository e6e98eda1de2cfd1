using Wardmote.Platform.Common;

namespace Wardmote.Publishing;

/// <summary>The council's own Word file, whose styles, heads, feet and logo reports take on. A partnership has one.</summary>
public sealed class ReportTemplate
{
    public const int MostBytes = 10 * 1024 * 1024;

    private ReportTemplate()
    {
    }

    /// <summary>A template that was just chosen.</summary>
    public ReportTemplate(Guid partnershipId, string fileName, byte[] bytes, string who, DateTime at)
    {
        PartnershipId = partnershipId;
        Replace(fileName, bytes, who, at);
    }

    public Guid PartnershipId { get; private set; }

    public string FileName { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>Takes another file in its place.</summary>
    public void Replace(string fileName, byte[] bytes, string who, DateTime at)
    {
        if (bytes.Length is 0 or > MostBytes)
        {
            throw new RuleBrokenException(bytes.Length == 0 ? "Choose a Word file that is not empty" : $"Choose a Word file of at most {MostBytes / 1024 / 1024} MB", "TemplateFile");
        }

        FileName = Path.GetFileName(fileName);
        Bytes = bytes;
        Who = who;
        At = at;
    }
}
