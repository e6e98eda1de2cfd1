using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Views;

/// <summary>A page of evidence with its choices, kept under a name for everybody in the partnership. It is the address that is kept: the numbers are those of the day on which it is opened.</summary>
public sealed class SavedView
{
    public const int LongestName = 120;

    public const int LongestAddress = 1_000;

    private SavedView()
    {
    }

    /// <summary>A view that somebody keeps.</summary>
    /// <exception cref="RuleBrokenException">It has no name, or the address is no page of evidence.</exception>
    public SavedView(Guid partnershipId, string name, string address, string who, DateTime at)
    {
        PartnershipId = partnershipId;
        Name = Named(name);
        Address = IsEvidence(address) ? address : throw new RuleBrokenException("Only a page of evidence can be saved as a view: open it, choose what it shows, and save it there", nameof(Name));
        Who = who;
        At = at;
    }

    public Guid PartnershipId { get; private set; }

    public Guid SavedViewId { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    /// <summary>The address with its choices: "/evidence/trend?type=burglary".</summary>
    public string Address { get; private set; } = "";

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    private static string Named(string name) => name.Trim() switch
    {
        "" => throw new RuleBrokenException("Give the view a name by which others find it", nameof(Name)),
        { Length: > LongestName } => throw new RuleBrokenException($"The name must be {LongestName} characters or fewer", nameof(Name)),
        string tidy => tidy,
    };

    /// <summary>A page of evidence in this installation, and nothing that a browser could take for another site.</summary>
    private static bool IsEvidence(string address) =>
        address.Length <= LongestAddress && (address == EvidenceLinks.Overview || address.StartsWith($"{EvidenceLinks.Overview}/", StringComparison.Ordinal) || address.StartsWith($"{EvidenceLinks.Overview}?", StringComparison.Ordinal))
        && !address.Contains("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
