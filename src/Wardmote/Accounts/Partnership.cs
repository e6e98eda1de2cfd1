using Wardmote.Platform.Common;

namespace Wardmote.Accounts;

/// <summary>A Community Safety Partnership: the tenant to which everything belongs.</summary>
public sealed class Partnership
{
    public Partnership(Guid partnershipId, string name)
    {
        PartnershipId = partnershipId;
        Name = "";
        Describe(name, [], []);
    }

    public Guid PartnershipId { get; private set; }

    public string Name { get; private set; }

    /// <summary>The districts or boroughs that it covers; a combined partnership has several.</summary>
    public IReadOnlyList<string> Districts { get; private set; } = [];

    /// <summary>The bodies that must take part by law: council, police, fire and rescue, integrated care board, probation.</summary>
    public IReadOnlyList<string> Authorities { get; private set; } = [];

    public long Version { get; private set; }

    public void Describe(string name, IReadOnlyList<string> districts, IReadOnlyList<string> authorities)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RuleBrokenException("Enter the partnership’s name", nameof(Name));
        }

        Name = name.Trim();
        Districts = districts;
        Authorities = authorities;
    }
}
