using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Wardmote.Plans;
using Wardmote.Plans.Writing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote export plan REF --to docx|xlsx|json --out FILE`: a kept plan as a file.</summary>
internal static class ExportCommand
{
    private const int MostChoices = 10;

    public static Command Create()
    {
        var plan = new Command("plan", "Writes a kept plan to a file: Word, Excel or JSON. Word and Excel files can be edited and read again.");
        var reference = new Argument<string>("REF") { Description = "The plan’s id or its title" };
        var to = new Option<string>("--to") { Description = "The kind of file: docx, xlsx or json", HelpName = "KIND", Required = true };
        to.AcceptOnlyFromAmong("docx", "xlsx", "json");
        var output = new Option<string>("--out") { Description = "The file to write; one that is there already is replaced", HelpName = "FILE", Required = true };
        plan.Arguments.Add(reference);
        plan.Options.Add(to);
        plan.Options.Add(output);
        var shared = new SharedOptions(plan);
        plan.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            Plan kept = await FindAsync(scope.Of<AppDb>(), result.GetValue(reference)!, cancellationToken);
            await OutputFile.WriteAsync(result.GetValue(output)!, PlanExport.Write(kept, result.GetValue(to)!, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)), cancellationToken);
            await result.InvocationConfiguration.Error.WriteLineAsync($"“{kept.Title}” is written to {result.GetValue(output)}");
            return ExitCode.Done;
        });
        return new Command("export", "Writes something that is kept to a file") { plan };
    }

    /// <summary>The one kept plan that the person means, in whichever partnership it is.</summary>
    private static async Task<Plan> FindAsync(AppDb db, string reference, CancellationToken cancellationToken)
    {
        var kept = await db.Plans.IgnoreQueryFilters([AppDb.PartnershipFilter])
            .Where(plan => plan.State != PlanState.BeingReviewed)
            .Select(plan => new { plan.PlanId, plan.PartnershipId, plan.Title, plan.Period })
            .ToListAsync(cancellationToken);
        bool isId = Guid.TryParse(reference, out Guid id);
        var meant = kept.FindAll(plan => isId ? plan.PlanId == id : plan.Title.Trim().Equals(reference.Trim(), StringComparison.OrdinalIgnoreCase));
        if (meant.Count == 1)
        {
            db.PartnershipId = meant[0].PartnershipId;
            return await db.PlanAsync(meant[0].PlanId, cancellationToken);
        }

        var choices = meant.Count > 1 ? meant : kept;
        string list = string.Concat(choices.OrderBy(plan => plan.Title, StringComparer.CurrentCulture).Take(MostChoices).Select(plan => $"\n  {plan.PlanId}  {plan.Title} {plan.Period}".TrimEnd()));
        string more = choices.Count > MostChoices ? $"\n  and {choices.Count - MostChoices} more" : "";
        throw new RuleBrokenException(meant.Count > 1 ? $"Several plans are called “{reference}”. Name one by its id:{list}{more}"
            : kept.Count == 0 ? "No plan is kept in this database yet. Keep one with “wardmote import plan”, or look with another --data or --database"
            : $"No kept plan has the id or title “{reference}”. These are kept:{list}{more}");
    }
}
