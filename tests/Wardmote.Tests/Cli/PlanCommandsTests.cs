using System.Text.Json;
using Wardmote.Accounts;
using Wardmote.Checks.Content;
using Wardmote.Cli;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Cli;

public sealed class PlanCommandsTests : IDisposable
{
    // A blank and letters of other alphabets, as people's folders have them.
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote plans – łódź ").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Read_prints_one_json_object_and_nothing_else()
    {
        string file = FileOf(InventedPlan.Full, "Übersicht plan.docx");

        Ran ran = await Ran.CommandAsync("read", file, "--json");

        using JsonDocument json = JsonDocument.Parse(ran.Output);
        Assert.Equal(0, ran.Code);
        Assert.Equal("", ran.Error);
        Assert.Equal("Übersicht plan.docx", json.RootElement.GetProperty("source").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("plan").GetProperty("actions").GetArrayLength());
    }

    [Fact]
    public async Task Read_tells_what_is_in_a_plan()
    {
        Ran ran = await Ran.CommandAsync("read", FileOf(InventedPlan.Full, "plan.xlsx"));

        Assert.Equal(0, ran.Code);
        Assert.Contains("Northmere Safer Communities Plan 2025-26", ran.Output, StringComparison.Ordinal);
        Assert.Contains("2 actions, 2 milestones, 2 indicators", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Support people who report hate crime, due March 2026, In progress", ran.Output, StringComparison.Ordinal);
        Assert.Contains("See overleaf", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_by_its_exit_code_that_a_fault_blocks()
    {
        IndicatorContent impossible = InventedPlan.Full.Indicators[0] with
        {
            Unit = "%",
            Values = [new("2024/25", ValueKind.Outturn, "103%", Origin.Typed) { Number = 103, Unit = "%" }],
        };
        string file = FileOf(InventedPlan.Full with { Indicators = [impossible] }, "plan.docx");

        Ran plain = await Ran.CommandAsync("check", file);
        Ran json = await Ran.CommandAsync("check", file, "--json");

        using JsonDocument faults = JsonDocument.Parse(json.Output);
        Assert.Equal((1, 1), (plain.Code, json.Code));
        Assert.Contains("103%", plain.Output, StringComparison.Ordinal);
        Assert.Contains("blocking", faults.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task Check_passes_a_plan_that_nothing_blocks()
    {
        PlanContent plan = new() { Title = "Northmere Plan", Responsibilities = [new("Hate crime", Origin.Typed)] };

        Ran ran = await Ran.CommandAsync("check", FileOf(plan, "plan.docx"));

        Assert.Equal(0, ran.Code);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public async Task A_file_that_is_not_there_is_refused_without_a_word_on_standard_output(string command)
    {
        string file = Path.Combine(_folder, "nothing.docx");

        Ran ran = await Ran.CommandAsync(command, file, "--json");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("nothing.docx", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_plan_at_all_is_refused_with_its_name()
    {
        string file = Path.Combine(_folder, "plan.docx");
        await File.WriteAllTextAsync(file, "not a Word file", TestContext.Current.CancellationToken);

        Ran ran = await Ran.CommandAsync("check", file);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("plan.docx", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export", "plan", "A plan", "--to", "pdf", "--out", "x")]
    public async Task A_command_that_is_misspelt_does_not_look_like_a_blocking_fault(params string[] arguments)
    {
        Ran ran = await Ran.CommandAsync(arguments);

        Assert.Equal(2, ran.Code);
    }

    [Fact]
    public async Task An_imported_plan_is_kept_once_and_exported_as_it_was()
    {
        await AddPartnershipAsync("Northmere");
        string file = FileOf(InventedPlan.Full, "the plan.docx");
        string copy = Path.Combine(_folder, "copy of the plan.docx");

        Ran first = await RunAsync("import", "plan", file, "--partnership", "northmere");
        Ran again = await RunAsync("import", "plan", file, "--partnership", "Northmere");
        Ran exported = await RunAsync("export", "plan", "northmere safer communities plan 2025-26", "--to", "docx", "--out", copy);

        Assert.Equal((0, 0, 0), (first.Code, again.Code, exported.Code));
        Assert.StartsWith("Kept “Northmere Safer Communities Plan 2025-26” as plan ", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing to change", again.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_reading_that_somebody_left_open_is_not_thrown_away_by_a_command()
    {
        await AddPartnershipAsync("Northmere");
        string file = FileOf(InventedPlan.Full, "plan.docx");
        await RunAsync("import", "plan", file, "--partnership", "Northmere");
        Guid left = await ReadAsSomebodyAsync(file);

        Ran ran = await RunAsync("import", "plan", file, "--partnership", "Northmere");

        await using CommandScope scope = await ScopeAsync();
        await scope.WorkForAsync("Northmere", TestContext.Current.CancellationToken);
        Assert.StartsWith("Nothing to change", ran.Output, StringComparison.Ordinal);
        Assert.Equal(PlanState.BeingReviewed, (await scope.Of<AppDb>().PlanAsync(left, TestContext.Current.CancellationToken)).State);
    }

    [Fact]
    public async Task A_changed_file_changes_the_kept_plan()
    {
        await AddPartnershipAsync("Northmere");
        PlanContent changed = InventedPlan.Full with { Actions = [InventedPlan.Full.Actions[0] with { Status = "Complete" }, InventedPlan.Full.Actions[1]] };

        Ran first = await RunAsync("import", "plan", FileOf(InventedPlan.Full, "plan.docx"), "--partnership", "Northmere");
        Ran second = await RunAsync("import", "plan", FileOf(changed, "plan v2.docx"), "--partnership", "Northmere");
        Ran exported = await RunAsync("export", "plan", InventedPlan.Full.Title, "--to", "json", "--out", Path.Combine(_folder, "plan.json"));

        using JsonDocument json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "plan.json"), TestContext.Current.CancellationToken));
        Assert.Equal((0, 0, 0), (first.Code, second.Code, exported.Code));
        Assert.Contains("1 of 1 difference taken over", second.Output, StringComparison.Ordinal);
        Assert.Equal("Complete", json.RootElement.GetProperty("plan").GetProperty("actions")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_unknown_plan_is_answered_with_those_that_are_kept()
    {
        await AddPartnershipAsync("Northmere");
        await RunAsync("import", "plan", FileOf(InventedPlan.Full, "plan.docx"), "--partnership", "Northmere");

        Ran ran = await RunAsync("export", "plan", "Another plan", "--to", "docx", "--out", Path.Combine(_folder, "x.docx"));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("Northmere Safer Communities Plan 2025-26", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "x.docx")));
    }

    [Fact]
    public async Task A_title_that_two_plans_have_is_answered_with_their_ids()
    {
        await AddPartnershipAsync("Northmere");
        await AddPartnershipAsync("Southmere");
        string file = FileOf(InventedPlan.Full, "plan.docx");
        await RunAsync("import", "plan", file, "--partnership", "Northmere");
        await RunAsync("import", "plan", file, "--partnership", "Southmere");

        Ran ran = await RunAsync("export", "plan", InventedPlan.Full.Title, "--to", "docx", "--out", Path.Combine(_folder, "x.docx"));
        string id = ran.Error.Split('\n')[1].Trim().Split(' ')[0];
        Ran byId = await RunAsync("export", "plan", id, "--to", "docx", "--out", Path.Combine(_folder, "x.docx"));

        Assert.Equal((2, 0), (ran.Code, byId.Code));
    }

    [Fact]
    public async Task An_unknown_partnership_keeps_nothing()
    {
        Ran ran = await RunAsync("import", "plan", FileOf(InventedPlan.Full, "plan.docx"), "--partnership", "Nowhere");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("Nowhere", ran.Error, StringComparison.Ordinal);
    }

    private string FileOf(PlanContent plan, string name)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, Exported.Bytes(plan, Path.GetExtension(name).TrimStart('.')));
        return path;
    }

    private Task<Ran> RunAsync(params string[] arguments) => Ran.CommandAsync([.. arguments, "--data", Path.Combine(_folder, "data")]);

    private Task<CommandScope> ScopeAsync() => CommandScope.OpenAsync(DatabaseSettings.Of(Path.Combine(_folder, "data"), null), TestContext.Current.CancellationToken);

    private async Task<Guid> ReadAsSomebodyAsync(string file)
    {
        await using CommandScope scope = await ScopeAsync();
        await scope.WorkForAsync("Northmere", TestContext.Current.CancellationToken);
        await using FileStream content = File.OpenRead(file);
        return (await scope.Of<ReadPlan>().RunAsync(new(file, content), TestContext.Current.CancellationToken)).PlanId;
    }

    private async Task AddPartnershipAsync(string name)
    {
        await using CommandScope scope = await ScopeAsync();
        var partnership = new Partnership(Guid.CreateVersion7(), name);
        var user = scope.Of<Wardmote.Access.CurrentUser>();
        user.WorkAsProgram("The tests", partnership.PartnershipId, name);
        scope.Of<AppDb>().Add(partnership);
        await scope.Of<AppDb>().SaveAsync(user.Did("accounts.partnership-added", partnership.PartnershipId, TimeProvider.System), TestContext.Current.CancellationToken);
    }
}

/// <summary>What a command said, and the code with which it ended.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public static async Task<Ran> CommandAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(arguments, new() { Output = output, Error = error });
        return new(code, output.ToString(), error.ToString());
    }
}
