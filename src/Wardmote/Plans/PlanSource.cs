using System.Security.Cryptography;
using Wardmote.Checks.Content;

namespace Wardmote.Plans;

/// <summary>The file that a plan was read from, whole, and what was read from it before anybody corrected anything.</summary>
public sealed class PlanSource
{
    private PlanSource()
    {
    }

    public PlanSource(Plan plan, string fileName, byte[] bytes, PlanContent asRead, string who, DateTime at)
    {
        PartnershipId = plan.PartnershipId;
        PlanId = plan.PlanId;
        FileName = fileName;
        Bytes = bytes;
        Size = bytes.Length;
        Sha256 = Fingerprint(bytes);
        AsRead = asRead;
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid PlanSourceId { get; private set; } = Guid.CreateVersion7();

    public string FileName { get; private set; } = "";

    /// <summary>The SHA-256 of the file's bytes, by which the same file is known again.</summary>
    public string Sha256 { get; private set; } = "";

    public long Size { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public PlanContent AsRead { get; private set; } = null!;

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public static string Fingerprint(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The file goes with what was read from it into the plan that is kept.</summary>
    public void MoveTo(Plan plan) => PlanId = plan.PlanId;
}
