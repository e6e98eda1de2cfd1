using System.Globalization;
using System.Text;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Plans.Writing;
using Wardmote.Platform.Common;

namespace Wardmote.Cli;

/// <summary>What was read from a file and what is wrong with it, as lines for a terminal.</summary>
internal static class PlanReport
{
    private const int FirstFew = 10;
    private const int LongestLine = 160;

    private static readonly (Severity Severity, string One, string Many)[] Severities =
    [
        (Severity.Blocking, "blocking fault", "blocking faults"), (Severity.Warning, "warning", "warnings"), (Severity.Note, "note", "notes"),
    ];

    /// <summary>The plan in short: its head, its actions and indicators, its first faults and what was left over.</summary>
    public static string OfPlan(PlanFile file)
    {
        PlanContent plan = file.Content;
        var report = new StringBuilder();
        Head(report, file);
        Part(report, "Actions", [.. plan.Actions.Select(action => Joined(action.Name, action.Due is null ? "" : $"due {action.Due}", action.Status ?? ""))]);
        Part(report, "Indicators", [.. plan.Indicators.Select(indicator => Joined(indicator.Code ?? indicator.Ref, indicator.Title))]);
        Part(report, Counts(file.Faults), [.. file.Faults.Select(fault => $"{Words.Sentence(fault.Severity.ToString())}: {fault.Message} ({fault.Where.Place})")]);
        Part(report, "Left over", [.. plan.Unplaced.Select(left => $"{left.Text} ({left.Origin.Place})")]);
        return report.ToString().TrimEnd();
    }

    /// <summary>The faults by severity, each with its place, what was seen and what was expected.</summary>
    public static string OfFaults(PlanFile file)
    {
        var report = new StringBuilder();
        Head(report, file);
        foreach ((Severity severity, string one, string many) in Severities)
        {
            Fault[] faults = [.. file.Faults.Where(fault => fault.Severity == severity)];
            if (faults.Length > 0)
            {
                report.Append('\n').Append(Count(faults.Length, one, many)).Append('\n');
                foreach (Fault fault in faults)
                {
                    Tell(report, fault);
                }
            }
        }

        report.Append('\n').Append(Counts(file.Faults)).Append('.');
        return report.ToString();
    }

    private static void Tell(StringBuilder report, Fault fault)
    {
        report.Append("  ").Append(fault.Message).Append('\n');
        report.Append("    where     ").Append(fault.Where.Place).Append(" (").Append(fault.Rule).Append(")\n");
        foreach ((string name, string? text) in new[] { ("seen", fault.Seen), ("expected", fault.Expected), ("try", fault.Suggestion) })
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                report.Append("    ").Append(name.PadRight(10)).Append(OneLine(text)).Append('\n');
            }
        }
    }

    private static void Head(StringBuilder report, PlanFile file)
    {
        PlanContent plan = file.Content;
        report.Append(plan.Title).Append('\n');
        report.Append("  ").Append(Joined(Words.Sentence(plan.Kind.ToString()), plan.Period?.Text ?? "", $"read from {file.Name}")).Append('\n');
        if (PlanTables.Summary(plan) is { Length: > 0 } summary)
        {
            report.Append("  ").Append(summary).Append('\n');
        }
    }

    private static void Part(StringBuilder report, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        report.Append('\n').Append(heading).Append('\n');
        foreach (string line in lines.Take(heading == "Actions" ? lines.Count : FirstFew))
        {
            report.Append("  ").Append(OneLine(line)).Append('\n');
        }

        if (heading != "Actions" && lines.Count > FirstFew)
        {
            report.Append(CultureInfo.InvariantCulture, $"  and {lines.Count - FirstFew} more\n");
        }
    }

    private static string Counts(IReadOnlyList<Fault> faults)
    {
        string[] counts = [.. Severities
            .Select(severity => (Number: faults.Count(fault => fault.Severity == severity.Severity), severity.One, severity.Many))
            .Where(count => count.Number > 0)
            .Select(count => Count(count.Number, count.One, count.Many))];
        return counts.Length == 0 ? "No faults found" : string.Join(", ", counts);
    }

    /// <summary>A number with its word: "1 note", "2 notes".</summary>
    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestLine ? line : $"{line[..(LongestLine - 1)]}…";
    }
}
