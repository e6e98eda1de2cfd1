using System.CommandLine;
using Wardmote.Plans.Writing;

namespace Wardmote.Cli;

/// <summary>`wardmote read FILE`: what a plan says.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var command = new Command("read", "Reads a plan from a file and says what is in it; keeps nothing");
        var file = new Argument<string>("FILE") { Description = "A plan as .docx, .xlsx, .csv, .md or .txt" };
        var json = new Option<bool>("--json") { Description = "Prints everything as one JSON object (docs/formats/plan-json.md)" };
        command.Arguments.Add(file);
        command.Options.Add(json);
        _ = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            PlanFile plan = PlanFile.Read(result.GetValue(file)!, cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json)
                ? PlanJson.Write(plan.Name, plan.Content, plan.Faults)
                : PlanReport.OfPlan(plan));
            return ExitCode.Done;
        });
        return command;
    }
}
