using System.Security.Cryptography;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>A file that shows where a value or a report of progress comes from.</summary>
public sealed class EvidenceFile
{
    public const int MostBytes = 25 * 1024 * 1024;

    private EvidenceFile()
    {
    }

    /// <summary>A file as somebody attached it.</summary>
    /// <param name="subjectId">The indicator or action that it belongs to.</param>
    /// <param name="period">The period that it is about; none where it is about the thing as such.</param>
    public EvidenceFile(Guid partnershipId, Guid subjectId, Period? period, string fileName, byte[] bytes, string who, DateTime at)
    {
        if (bytes.Length is 0 or > MostBytes)
        {
            throw new RuleBrokenException(bytes.Length == 0 ? $"“{fileName}” is empty" : $"“{fileName}” is larger than {MostBytes / 1024 / 1024} MB", "File");
        }

        PartnershipId = partnershipId;
        SubjectId = subjectId;
        PeriodKind = period?.Kind;
        PeriodFirst = period?.First;
        FileName = Path.GetFileName(fileName);
        Bytes = bytes;
        Size = bytes.Length;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid EvidenceFileId { get; private set; } = Guid.CreateVersion7();

    public Guid SubjectId { get; private set; }

    public PeriodKind? PeriodKind { get; private set; }

    public DateOnly? PeriodFirst { get; private set; }

    public string FileName { get; private set; } = "";

    public int Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }
}
