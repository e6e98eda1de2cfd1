namespace Wardmote.Accounts;

/// <summary>A key that seals sign-in cookies and forms; kept with the data so that a restart or a second server goes on with it.</summary>
public sealed class ProtectionKey(string name, string xml)
{
    public Guid ProtectionKeyId { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = name;

    public string Xml { get; private set; } = xml;
}
