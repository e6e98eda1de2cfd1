using Wardmote.Platform.Common;

namespace Wardmote.Tests.Platform;

/// <summary>Which folder may use which, read from the compiled program.</summary>
public sealed class FolderRulesTests
{
    private static readonly string[] Base = ["Platform", "Access", "Accounts", "Audit", "Batches", "Areas", "Work"];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Platform"] = ["Analysis"],
        ["Access"] = ["Platform"],
        ["Accounts"] = ["Access", "Platform", "Analysis"],
        ["Audit"] = ["Access", "Platform", "Analysis"],
        ["Batches"] = ["Access", "Platform"],
        ["Areas"] = ["Batches", "Access", "Platform", "Analysis"],
        ["Mail"] = ["Accounts", "Access", "Platform"],
        ["Work"] = ["Mail", "Accounts", "Access", "Platform"],
        ["Checks"] = [.. Base, "Analysis"],
        ["Governance"] = Base,
        ["Engagement"] = [.. Base, "Analysis"],
        ["Evidence"] = ["Engagement", .. Base, "Analysis"],
        ["Performance"] = ["Evidence", "Checks", .. Base, "Analysis"],
        ["Strategy"] = ["Performance", "Evidence", "Engagement", "Governance", "Checks", .. Base, "Analysis"],
        ["Plans"] = ["Strategy", "Performance", "Governance", "Checks", .. Base],
        ["Panels"] = ["Performance", "Governance", .. Base, "Analysis"],
        ["Publishing"] = ["Plans", "Strategy", "Performance", "Evidence", "Engagement", "Governance", "Checks", .. Base, "Analysis"],
    };

    /// <summary>The folders and files that put everything together; they may use everything, and nothing uses them.</summary>
    private static readonly string[] Top = ["Cli", ""];

    /// <summary>Machinery that stands beside the nouns under a name of its own, and why.</summary>
    private static readonly Dictionary<string, string> NotNouns = new(StringComparer.Ordinal)
    {
        ["Wardmote.Access.RequiresAttribute"] = "says on a page who may open it",
        ["Wardmote.Accounts.AccountStore"] = "is how ASP.NET Core Identity finds users",
        ["Wardmote.Accounts.KeysWithTheData"] = "is how ASP.NET Core keeps its keys",
        ["Wardmote.Accounts.Passwords"] = "says in plain words what Identity refused",
        ["Wardmote.Accounts.SignedInUser"] = "stands in the pipeline before each page",
    };

    [Fact]
    public void What_one_type_uses_of_another_is_seen_in_its_code()
    {
        Assert.Contains((typeof(Wardmote.Accounts.SignIn), typeof(Wardmote.Access.CurrentUser)), CompiledProgram.Uses);
        Assert.Contains((typeof(Wardmote.Audit.AuditQueries), typeof(Wardmote.Platform.Data.AppDb)), CompiledProgram.Uses);
    }

    [Fact]
    public void A_folder_uses_only_what_it_may()
    {
        IEnumerable<string> broken = CompiledProgram.Uses
            .Where(use => CompiledProgram.IsOurs(use.Used) && !Top.Contains(CompiledProgram.FolderOf(use.User)))
            .Where(use => CompiledProgram.FolderOf(use.User) != CompiledProgram.FolderOf(use.Used))
            .Where(use => !Allowed(use.User).Contains(CompiledProgram.FolderOf(use.Used)))
            .Select(use => $"{use.User} uses {use.Used}: {CompiledProgram.FolderOf(use.User)} may not use {Named(use.Used)}");

        AssertNone(broken);
    }

    [Fact]
    public void Every_folder_says_what_it_may_use()
    {
        IEnumerable<string> folders = typeof(WebApp).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Wardmote.", StringComparison.Ordinal) == true)
            .Select(CompiledProgram.FolderOf).Distinct().Where(folder => !Top.Contains(folder) && !MayUse.ContainsKey(folder));

        AssertNone(folders);
    }

    [Fact]
    public void Pages_are_private_to_their_capability()
    {
        IEnumerable<string> broken = CompiledProgram.Uses
            .Where(use => use.Used.Namespace is { } name && name.StartsWith("Wardmote.", StringComparison.Ordinal) && name.EndsWith(".Pages", StringComparison.Ordinal))
            .Where(use => CompiledProgram.FolderOf(use.User) != CompiledProgram.FolderOf(use.Used))
            .Select(use => $"{use.User} uses {use.Used}: pages are private to {CompiledProgram.FolderOf(use.Used)}");

        AssertNone(broken);
    }

    [Fact]
    public void Nouns_know_neither_the_database_nor_the_web()
    {
        IEnumerable<string> broken = CompiledProgram.Uses.Where(use => IsNoun(use.User))
            .Where(use => use.Used.Namespace is { } name && (name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)))
            .Select(use => $"{use.User} uses {use.Used}: nouns know neither the database nor the web");

        AssertNone(broken.Distinct());
    }

    [Fact]
    public void Only_documents_use_the_Word_and_Excel_libraries()
    {
        IEnumerable<string> broken = CompiledProgram.Uses
            .Where(use => use.Used.Namespace is { } name && (name.StartsWith("DocumentFormat", StringComparison.Ordinal) || name.StartsWith("ExcelDataReader", StringComparison.Ordinal)))
            .Where(use => use.User.Namespace?.StartsWith("Wardmote.Platform.Documents", StringComparison.Ordinal) != true)
            .Select(use => $"{use.User} uses {use.Used}: only Platform/Documents may");

        AssertNone(broken.Distinct());
    }

    [Fact]
    public void Only_the_data_folder_runs_SQL_text()
    {
        IEnumerable<string> broken = CompiledProgram.Uses
            .Where(use => use.Used.FullName is "System.Data.Common.DbCommand" or "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions" || use.Used.Namespace is "Npgsql" or "Microsoft.Data.Sqlite")
            .Where(use => use.User.Namespace != "Wardmote.Platform.Data")
            .Select(use => $"{use.User} uses {use.Used}: only Platform/Data runs SQL text");

        AssertNone(broken.Distinct());
    }

    [Fact]
    public void Nothing_goes_round_the_history()
    {
        string[] detours = ["FromSql", "ExecuteSql", "SqlQuery", "ExecuteUpdate", "ExecuteDelete"];
        IEnumerable<string> broken = SourceFiles.All("src/Wardmote").Where(file => !file.Path.StartsWith("src/Wardmote/Platform/Data/", StringComparison.Ordinal))
            .SelectMany(file => detours.Where(detour => file.Text.Contains(detour, StringComparison.Ordinal)).Select(detour => $"{file.Path} uses {detour}: it would change rows without an entry in the history"));

        AssertNone(broken);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] empty = ["Helper", "Helpers", "Manager", "Util", "Utils", "Base", "Dto", "Impl", "Service", "Services"];
        IEnumerable<string> broken = typeof(WebApp).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Wardmote", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .Where(type => empty.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)) && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal))
            .Select(type => $"{type} has a name that says nothing");

        AssertNone(broken);
    }

    private static string[] Allowed(Type user) => MayUse.TryGetValue(CompiledProgram.FolderOf(user), out string[]? allowed) ? allowed : [];

    private static string Named(Type used) => CompiledProgram.FolderOf(used) is { Length: > 0 } folder ? folder : used.Name;

    private static bool IsNoun(Type type) =>
        CompiledProgram.FolderOf(type) is { } folder && !Top.Contains(folder) && folder != "Platform"
        && type.Namespace is { } name && name.StartsWith("Wardmote.", StringComparison.Ordinal) && !name.EndsWith(".Pages", StringComparison.Ordinal)
        && !type.IsAssignableTo(typeof(IUseCase)) && !NotNouns.ContainsKey(type.FullName!)
        && !new[] { "Tables", "Queries", "Links", "Setup", "ViewComponent" }.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal));

    private static void AssertNone(IEnumerable<string> broken)
    {
        string[] found = [.. broken.Order(StringComparer.Ordinal)];
        Assert.True(found.Length == 0, string.Join("\n", found));
    }
}
