using System.Security.Cryptography;
using System.Text;

namespace Wardmote.Accounts;

/// <summary>
/// Whether this installation still waits for its first administrator. Only somebody who sees the program's console
/// knows the set-up code, so that a stranger who finds the page first cannot take the installation.
/// </summary>
public sealed class FirstRun
{
    private string? _code;

    public bool IsWaiting => Code is not null;

    /// <summary>What the console prints; none where the installation is set up.</summary>
    public string? Code => _code;

    /// <summary>Looks once, when the program starts.</summary>
    public void Look(bool hasPeople) => _code = hasPeople ? null : Passwords.Temporary();

    public bool IsCode(string typed) => _code is { } code && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed.Trim().ToLowerInvariant()), Encoding.UTF8.GetBytes(code));

    /// <summary>Takes the code out of use; of several who try at once only the first takes it.</summary>
    public bool Take(string typed) => IsCode(typed) && Interlocked.Exchange(ref _code, null) is not null;

    /// <summary>Puts the code back where the set-up failed after all.</summary>
    public void PutBack(string code) => _code = code.Trim().ToLowerInvariant();
}
