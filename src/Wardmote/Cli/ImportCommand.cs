using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Wardmote.Plans;
using Wardmote.Plans.Comparing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote import plan FILE --partnership NAME`: keeps a plan as the pages do, without looking at it first.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var plan = new Command("plan", "Reads a plan and keeps it; reading the same file again changes nothing");
        var file = new Argument<string>("FILE") { Description = "A plan as .docx, .xlsx, .csv, .md or .txt" };
        var partnership = new Option<string>("--partnership") { Description = "The partnership that the plan belongs to", HelpName = "NAME", Required = true };
        plan.Arguments.Add(file);
        plan.Options.Add(partnership);
        var shared = new SharedOptions(plan);
        plan.SetAction(async (result, cancellationToken) =>
        {
            string path = result.GetValue(file)!;
            await using Stream content = PlanFile.Open(path);
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForAsync(result.GetValue(partnership)!, cancellationToken);
            HashSet<Guid> waiting = [.. await scope.Of<AppDb>().Plans.Where(one => one.State == PlanState.BeingReviewed).Select(one => one.PlanId).ToListAsync(cancellationToken)];
            Plan reading = await scope.Of<ReadPlan>().RunAsync(new(Path.GetFileName(path), content), cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(await KeepAsync(scope, reading, waiting.Contains(reading.PlanId), cancellationToken));
            return ExitCode.Done;
        });
        return new Command("import", "Takes something from a file into the database")
        {
            plan, ImportValuesCommand.Create(), ImportIncidentsCommand.Create(),
            ImportAreasCommand.Boundaries(), ImportAreasCommand.Population(), ImportAreasCommand.Lookup(), ImportAreasCommand.Deprivation(), ImportAreasCommand.Comparison(),
        };
    }

    private static async Task<string> KeepAsync(CommandScope scope, Plan reading, bool wasWaiting, CancellationToken cancellationToken)
    {
        var db = scope.Of<AppDb>();
        if (await db.KeptPlanForAsync(reading, cancellationToken) is not { } keptId)
        {
            Plan added = await scope.Of<KeepPlan>().RunAsync(new(reading.PlanId), cancellationToken);
            return $"Kept “{added.Title}” as plan {added.PlanId}. {Faults(added)}";
        }

        Plan kept = await db.PlanAsync(keptId, cancellationToken);
        PlanComparison comparison = await db.CompareAsync(kept, reading.ToContent(), cancellationToken);
        if (comparison.Differences.Count == 0)
        {
            await DiscardAsync(scope, reading, wasWaiting, cancellationToken);
            return $"Nothing to change: “{kept.Title}” is kept already as plan {kept.PlanId} and says the same.";
        }

        return await KeepIntoAsync(scope, kept, reading, wasWaiting, comparison, cancellationToken);
    }

    private static async Task<string> KeepIntoAsync(CommandScope scope, Plan kept, Plan reading, bool wasWaiting, PlanComparison comparison, CancellationToken cancellationToken)
    {
        try
        {
            kept.MustBeOpen();
        }
        catch (RuleBrokenException)
        {
            await DiscardAsync(scope, reading, wasWaiting, cancellationToken);
            throw;
        }

        int taken = comparison.Differences.Count(difference => difference.IsTakenUnlessRefused);
        int refused = comparison.Differences.Count - taken;
        Plan changed = await scope.Of<KeepPlan>().RunAsync(new(reading.PlanId, kept.PlanId), cancellationToken);
        string left = refused == 0 ? "" : $" {refused} left as they are, because somebody changed them by hand.";
        return $"“{changed.Title}”, plan {changed.PlanId}: {taken} of {PlanReport.Count(comparison.Differences.Count, "difference", "differences")} taken over.{left} {Faults(changed)}";
    }

    /// <summary>A reading that nobody will look at must not wait on the list of plans; one that somebody left open there is theirs.</summary>
    private static async Task DiscardAsync(CommandScope scope, Plan reading, bool wasWaiting, CancellationToken cancellationToken)
    {
        if (!wasWaiting)
        {
            await scope.Of<DiscardReading>().RunAsync(new(reading.PlanId), cancellationToken);
        }
    }

    private static string Faults(Plan plan) =>
        $"It has {PlanReport.Count(plan.BlockingFaults, "blocking fault", "blocking faults")}, {PlanReport.Count(plan.Warnings, "warning", "warnings")} and {PlanReport.Count(plan.Notes, "note", "notes")}.";
}
