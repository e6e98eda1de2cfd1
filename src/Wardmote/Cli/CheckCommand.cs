using System.CommandLine;
using Wardmote.Checks;
using Wardmote.Plans.Writing;

namespace Wardmote.Cli;

/// <summary>`wardmote check FILE`: what is wrong with a plan, for people and for scripts.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Checks a plan in a file; exit code 1 says that a fault blocks its publication, 2 that it could not be read");
        var file = new Argument<string>("FILE") { Description = "A plan as .docx, .xlsx, .csv, .md or .txt" };
        var json = new Option<bool>("--json") { Description = "Prints the plan and its faults as one JSON object (docs/formats/plan-json.md)" };
        command.Arguments.Add(file);
        command.Options.Add(json);
        _ = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            PlanFile plan = PlanFile.Read(result.GetValue(file)!, cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json)
                ? PlanJson.Write(plan.Name, plan.Content, plan.Faults)
                : PlanReport.OfFaults(plan));
            return plan.Faults.Any(fault => fault.Severity == Severity.Blocking) ? ExitCode.BlockingFaults : ExitCode.Done;
        });
        return command;
    }
}
