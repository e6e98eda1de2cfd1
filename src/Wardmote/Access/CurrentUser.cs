using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Access;

/// <summary>Who is at work, for which partnership, and what they may do.</summary>
public sealed class CurrentUser(AppDb db)
{
    private Role? _role;

    /// <summary>The user's key; none for the command line and for somebody who is not signed in.</summary>
    public Guid? UserId { get; private set; }

    public string Name { get; private set; } = "Somebody not signed in";

    public Guid PartnershipId { get; private set; }

    public string PartnershipName { get; private set; } = "";

    public bool IsSignedIn => UserId is not null;

    /// <summary>The role in the partnership; none for a person who belongs to none.</summary>
    public Role? Role => _role;

    /// <summary>A person at work in one of their partnerships; from now on only its rows are seen.</summary>
    public void WorkAs(Guid userId, string name, Guid partnershipId, string partnershipName, Role role)
    {
        IsAt(userId, name);
        WorkFor(partnershipId, partnershipName, role);
    }

    /// <summary>A person who is signed in and belongs to no partnership.</summary>
    public void IsAt(Guid userId, string name)
    {
        UserId = userId;
        Name = name;
    }

    /// <summary>The program itself at work for a partnership: a command, the set-up or the demonstration.</summary>
    public void WorkAsProgram(string name, Guid partnershipId, string partnershipName)
    {
        Name = name;
        WorkFor(partnershipId, partnershipName, Access.Role.Administrator);
    }

    public bool May(Permission permission) => _role is { } role && role.Allows(permission);

    /// <summary>What a person reads whose role does not allow something.</summary>
    public string WhyNot => _role is { } role
        ? $"Your role here is {role.Title.ToLowerInvariant()}, which may not do this. Ask an administrator of {PartnershipName} if you need to."
        : "You do not belong to a partnership in Wardmote. Ask an administrator to add you.";

    public void Must(Permission permission)
    {
        if (!May(permission))
        {
            throw new ForbiddenException(WhyNot);
        }
    }

    /// <summary>The entry in the history for what this person did to the thing with that key.</summary>
    public AuditEntry Did(string word, Guid subjectId, TimeProvider clock, string? note = null) => new()
    {
        PartnershipId = PartnershipId,
        At = clock.GetUtcNow().UtcDateTime,
        UserId = UserId,
        Who = Name,
        Word = word,
        SubjectId = subjectId,
        Note = note,
    };

    private void WorkFor(Guid partnershipId, string partnershipName, Role role)
    {
        PartnershipId = partnershipId;
        PartnershipName = partnershipName;
        _role = role;
        db.PartnershipId = partnershipId;
    }
}
