using Wardmote.Platform.Common;

namespace Wardmote.Accounts;

/// <summary>Somebody who can sign in.</summary>
public sealed class User
{
    public User(string name, string email)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RuleBrokenException("Enter the person’s name", nameof(Name));
        }

        if (!IsAddress(email))
        {
            throw new RuleBrokenException("Enter an email address like name@example.gov.uk", nameof(Email));
        }

        Name = name.Trim();
        Email = email.Trim();
    }

    public Guid UserId { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; }

    public string Email { get; private set; }

    /// <summary>The email address in the form in which it is looked up.</summary>
    public string SignInName { get; set; } = "";

    public string PasswordHash { get; set; } = "";

    /// <summary>Changes with the password; a sign-in made before then ends.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Whether the password was given by somebody else, so that the person must choose their own.</summary>
    public bool MustChangePassword { get; set; }

    public int FailedSignIns { get; set; }

    public DateTime? LockedUntil { get; set; }

    /// <summary>Whether the account belongs to the demonstration, and works only on the computer that runs it.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The partnership that a person with several chose last.</summary>
    public Guid? ChosenPartnershipId { get; private set; }

    public long Version { get; private set; }

    public void Choose(Guid partnershipId) => ChosenPartnershipId = partnershipId;

    private static bool IsAddress(string email)
    {
        string trimmed = email.Trim();
        int at = trimmed.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < trimmed.Length - 1 && at == trimmed.LastIndexOf('@') && !trimmed.Any(char.IsWhiteSpace);
    }
}
