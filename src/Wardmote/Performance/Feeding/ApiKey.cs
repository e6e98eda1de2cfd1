using System.Security.Cryptography;
using System.Text;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Feeding;

/// <summary>
/// What lets another system feed the values of named indicators. The key itself is shown once and never kept: it is long
/// and random, so that its plain hash tells nobody anything.
/// </summary>
public sealed class ApiKey
{
    public const string Prefix = "wm_";
    private const int LongestName = 80;
    private const int RandomBytes = 32;
    private const int ShownLetters = 8;

    private ApiKey()
    {
    }

    private ApiKey(Guid partnershipId, string name, IReadOnlyList<Guid> indicatorIds, string secret, string who, DateTime at)
    {
        PartnershipId = partnershipId;
        Name = name;
        IndicatorIds = indicatorIds;
        Hash = HashOf(secret);
        Beginning = secret[..ShownLetters];
        IssuedBy = who;
        IssuedAt = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid ApiKeyId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Which system uses it, as the history and each value it feeds name it.</summary>
    public string Name { get; private set; } = "";

    public string Hash { get; private set; } = "";

    /// <summary>Its first letters, by which people tell keys apart.</summary>
    public string Beginning { get; private set; } = "";

    public IReadOnlyList<Guid> IndicatorIds { get; private set; } = [];

    public string IssuedBy { get; private set; } = "";

    public DateTime IssuedAt { get; private set; }

    public string? RevokedBy { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>The last day on which it was used; to the day, so that not every request must be written down.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    public long Version { get; private set; }

    public bool IsRevoked => RevokedAt is not null;

    /// <summary>A new key and the secret that is shown this once.</summary>
    public static (ApiKey Key, string Secret) Issue(Guid partnershipId, string name, IReadOnlyList<Guid> indicatorIds, string who, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            throw new RuleBrokenException($"Name the system that will use the key, in at most {LongestName} characters", nameof(Name));
        }

        if (indicatorIds.Count == 0)
        {
            throw new RuleBrokenException("Choose the indicators whose values it may feed", nameof(IndicatorIds));
        }

        string secret = Prefix + RandomNumberGenerator.GetHexString(RandomBytes * 2, lowercase: true);
        return (new ApiKey(partnershipId, name.Trim(), [.. indicatorIds.Distinct()], secret, who, at), secret);
    }

    /// <summary>What is kept of a secret.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public bool MayFeed(Guid indicatorId) => !IsRevoked && IndicatorIds.Contains(indicatorId);

    public void Revoke(string who, DateTime at)
    {
        if (IsRevoked)
        {
            throw new RuleBrokenException($"The key was revoked already, by {RevokedBy}");
        }

        RevokedBy = who;
        RevokedAt = at;
    }

    public void UsedOn(DateOnly day) => LastUsedOn = day;
}
