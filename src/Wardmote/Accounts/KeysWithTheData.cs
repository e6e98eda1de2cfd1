using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Keeps the keys that seal cookies and forms in the database, on either engine.</summary>
internal sealed class KeysWithTheData(IServiceScopeFactory scopes, TimeProvider clock) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using IServiceScope scope = scopes.CreateScope();
        AppDb db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return [.. db.Set<ProtectionKey>().AsNoTracking().ToList().Select(key => XElement.Parse(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using IServiceScope scope = scopes.CreateScope();
        AppDb db = scope.ServiceProvider.GetRequiredService<AppDb>();
        CurrentUser program = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        program.WorkAsProgram("Wardmote", Guid.Empty, "");
        var key = new ProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
        db.Add(key);

        // ASP.NET Core asks for keys without awaiting.
        db.SaveAsync(program.Did("accounts.protection-key-made", key.ProtectionKeyId, clock)).GetAwaiter().GetResult();
    }
}
