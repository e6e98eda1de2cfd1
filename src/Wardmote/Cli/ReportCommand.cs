using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Publishing;

namespace Wardmote.Cli;

/// <summary>`wardmote report quarterly|scorecard|plan|extract|work-plan --partnership NAME ... --to docx|html|xlsx --out FILE`.</summary>
internal static class ReportCommand
{
    public static Command Create() => new("report", "Writes a report to a file")
    {
        One("quarterly", "The performance report of a period: exceptions first, then by priority", ReportKind.Quarterly),
        One("scorecard", "Every indicator on one page", ReportKind.Scorecard),
        One("plan", "A plan laid out for readers", ReportKind.Plan),
        One("extract", "What a committee needs of a plan", ReportKind.CommitteeExtract),
        One("work-plan", "What one lead officer has to do, by date", ReportKind.WorkPlan),
    };

    private static Command One(string name, string description, ReportKind kind)
    {
        var command = new Command(name, description);
        var partnership = new Option<string>("--partnership") { Description = "The partnership", HelpName = "NAME", Required = true };
        var to = new Option<string>("--to") { Description = "The kind of file: docx, html or xlsx", HelpName = "KIND", Required = true };
        to.AcceptOnlyFromAmong("docx", "html", "xlsx");
        var output = new Option<string>("--out") { Description = "The file to write; one that is there already is replaced", HelpName = "FILE", Required = true };
        var json = new Option<bool>("--json") { Description = "Answers with one JSON object" };
        var period = new Option<string?>("--period") { Description = "The period: 2025-Q2 is the second quarter of 2025/26", HelpName = "PERIOD", Required = kind is ReportKind.Quarterly or ReportKind.Scorecard };
        var plan = new Option<string?>("--plan") { Description = "The plan’s id or title", HelpName = "PLAN", Required = kind is ReportKind.Plan or ReportKind.CommitteeExtract };
        var layout = new Option<PlanLayoutKind?>("--layout") { Description = "The layout; the one that suits the plan where none is named", HelpName = "LAYOUT" };
        var lead = new Option<string?>("--lead") { Description = "Whose work plan", HelpName = "NAME", Required = kind == ReportKind.WorkPlan };
        foreach (Option option in new Option[] { partnership, to, output, json }.Concat(kind switch
        {
            ReportKind.Quarterly => [period, plan],
            ReportKind.Scorecard => [period],
            ReportKind.WorkPlan => [lead],
            _ => [plan, layout],
        }))
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForAsync(result.GetValue(partnership)!, cancellationToken);
            string? periodText = kind is ReportKind.Quarterly or ReportKind.Scorecard ? result.GetValue(period) : null;
            var report = new ReportRequest(
                kind,
                periodText is null ? null : PeriodReader.Read(periodText) ?? throw new RuleBrokenException($"“{periodText}” is no period. Write a quarter as 2025-Q2, a month as 2025-06, a year as 2025/26"),
                kind is ReportKind.Scorecard or ReportKind.WorkPlan || result.GetValue(plan) is not { } reference ? null : await PlanIdAsync(scope.Of<AppDb>(), reference, cancellationToken),
                kind is ReportKind.Plan or ReportKind.CommitteeExtract ? result.GetValue(layout) : null,
                kind == ReportKind.WorkPlan ? result.GetValue(lead) : null);
            WriteReport writeReport = scope.Of<WriteReport>();
            Document document = await writeReport.DocumentAsync(report, cancellationToken);
            await OutputFile.WriteAsync(result.GetValue(output)!, await writeReport.FileAsync(document, result.GetValue(to)!, cancellationToken), cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json)
                ? JsonSerializer.Serialize(new { title = document.Title, period = document.Period, file = result.GetValue(output) }, JsonSerializerOptions.Web)
                : $"“{document.Title}” is written to {result.GetValue(output)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<Guid> PlanIdAsync(AppDb db, string reference, CancellationToken cancellationToken)
    {
        var kept = await db.Plans.Where(plan => plan.State != PlanState.BeingReviewed).Select(plan => new { plan.PlanId, plan.Title, plan.Period }).ToListAsync(cancellationToken);
        var meant = kept.FindAll(plan => Guid.TryParse(reference, out Guid id) ? plan.PlanId == id : plan.Title.Trim().Equals(reference.Trim(), StringComparison.OrdinalIgnoreCase));
        return meant.Count == 1 ? meant[0].PlanId : throw new RuleBrokenException(
            $"{(meant.Count > 1 ? "Several plans have" : "No kept plan has")} the id or title “{reference}”. These are kept:{string.Concat(kept.Select(plan => $"\n  {plan.PlanId}  {plan.Title} {plan.Period}".TrimEnd()))}");
    }
}
