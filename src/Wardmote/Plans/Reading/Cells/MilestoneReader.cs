using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>The milestones of a cell, and why there are none yet where it says so.</summary>
internal sealed record ReadMilestones(IReadOnlyList<MilestoneContent> Milestones, string? Pending);

/// <summary>Reads labelled milestones ("Milestone 2 – Programme board set up Q1") and the dated steps of a timescale.</summary>
internal static partial class MilestoneReader
{
    /// <summary>Where the first labelled milestone begins; the text's length where there is none.</summary>
    public static int StartIn(string text) => Label().Match(text) is { Success: true } match ? match.Index : text.Length;

    /// <summary>Reads the labelled milestones of a text.</summary>
    public static ReadMilestones Read(string text, Origin origin, FinancialYear? context)
    {
        MatchCollection labels = Label().Matches(text);
        List<MilestoneContent> milestones = [];
        string? pending = null;
        for (int at = 0; at < labels.Count; at++)
        {
            int start = labels[at].Index + labels[at].Length;
            int end = at + 1 < labels.Count ? labels[at + 1].Index : text.Length;
            string step = Wording.OneLine(text[start..end]);
            if (!labels[at].Groups["number"].Success && Words.Mentions(step, Words.Known.ToBeConfirmed))
            {
                pending = pending is null ? step : $"{pending}\n{step}";
            }
            else if (Wording.HasWords(step))
            {
                milestones.Add(One(step, labels[at].Groups["number"], origin, context));
            }
        }

        return new(milestones, pending);
    }

    /// <summary>Reads a column of milestones without labels: one a line, or numbered "1." within a line.</summary>
    public static ReadMilestones ReadLines(string text, Origin origin, FinancialYear? context)
    {
        if (StartIn(text) < text.Length)
        {
            string before = text[..StartIn(text)].Trim();
            ReadMilestones labelled = Read(text, origin, context);
            return Wording.HasWords(before) ? labelled with { Milestones = [new MilestoneContent(before, origin), .. labelled.Milestones] } : labelled;
        }

        if (Words.Mentions(text, Words.Known.ToBeConfirmed) && Wording.CountWords(text) <= 12 && DateWords.Find(text, context).Count == 0)
        {
            return new([], Wording.OneLine(text));
        }

        List<MilestoneContent> milestones = [];
        foreach (string line in Wording.Lines(text))
        {
            Match number = Numbered().Match(line);
            milestones.Add(One(number.Success ? line[number.Length..] : line, number.Groups["number"], origin, context));
        }

        return new(milestones, null);
    }

    private static MilestoneContent One(string step, Group number, Origin origin, FinancialYear? context)
    {
        string rest = step;
        Match quarter = Quarter().Match(rest);
        rest = quarter.Success ? rest[..quarter.Index].TrimEnd() : rest;
        WrittenDate? date = null;
        if (BracketedEnd().Match(rest) is { Success: true } bracket && DateWords.Find(bracket.Groups["date"].Value, context) is [var days, ..] && days.Length >= bracket.Groups["date"].Length - 4)
        {
            date = WrittenDateReader.Read(bracket.Groups["date"].Value.Trim(), context);
            rest = rest[..bracket.Index];
        }
        else if (DateWords.Find(rest, context) is [.., var last] && last.First is not null && !Wording.HasWords(rest[(last.Index + last.Length)..]) && DashBefore().Match(rest[..last.Index]) is { Success: true } dash)
        {
            date = WrittenDateReader.Read(rest[last.Index..].Trim(' ', '.', ')'), context);
            rest = rest[..dash.Index];
        }

        return new(rest.Trim(' ', '–', '-', ':', ','), origin)
        {
            Number = number.Success ? number.Value : null,
            Quarter = quarter.Success ? quarter.Groups["quarter"].Value : null,
            Date = date,
        };
    }

    [GeneratedRegex(@"\bmilestones?\s*(?<number>\d+[a-z]?)?\s*(?:[:–—-]|(?<=\d)[.)])\s*|\bmilestone\s+(?<number>\d+)\s+(?=\p{Lu})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?<number>\d{1,2}|[a-z])[.)]|[•*·-])\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    // "Q!" is what a slip of the shift key makes of "Q1": kept as it stands, for the check to see.
    [GeneratedRegex(@"[\s(,–-]+(?<quarter>Q\s?[1-4!](?:\s*[/&–-]\s*Q?[1-4!])?)\)?\.?\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\s*\(\s*(?<date>[^()]+?)\s*\)\.?\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BracketedEnd();

    [GeneratedRegex(@"\s*(?:[–—:,-]|\bby)\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashBefore();
}
