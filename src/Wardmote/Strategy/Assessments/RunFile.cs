using System.IO.Compression;

namespace Wardmote.Strategy.Assessments;

/// <summary>A file that a run yielded, kept compressed.</summary>
public sealed class RunFile
{
    private RunFile()
    {
    }

    public RunFile(Guid partnershipId, Guid assessmentRunId, string name, byte[] bytes)
    {
        (PartnershipId, AssessmentRunId, Name) = (partnershipId, assessmentRunId, name);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        Packed = packed.ToArray();
    }

    public Guid PartnershipId { get; private set; }

    public Guid AssessmentRunId { get; private set; }

    public string Name { get; private set; } = "";

    public byte[] Packed { get; private set; } = [];

    /// <summary>The file as it was.</summary>
    public byte[] Unpack()
    {
        using var gzip = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
