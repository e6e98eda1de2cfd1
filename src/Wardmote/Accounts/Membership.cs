using Wardmote.Access;

namespace Wardmote.Accounts;

/// <summary>That a person belongs to a partnership, and in which role.</summary>
public sealed class Membership(Guid partnershipId, Guid userId, string name, Role role)
{
    public Guid MembershipId { get; private set; } = Guid.CreateVersion7();

    public Guid PartnershipId { get; private set; } = partnershipId;

    public Guid UserId { get; private set; } = userId;

    /// <summary>The person's name, so that the history can tell whose role changed.</summary>
    public string Name { get; private set; } = name;

    public Role Role { get; private set; } = role;

    public long Version { get; private set; }

    public void ChangeRole(Role role) => Role = role;
}
