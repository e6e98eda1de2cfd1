using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>When something is due, with the dated steps on the way.</summary>
internal sealed record Timescale(WrittenDate? Due, IReadOnlyList<MilestoneContent> Steps);

/// <summary>Reads a column that mixes dates and steps: "Reported to Cabinet October. Structure agreed January 2008 Adoption March 2008".</summary>
internal static class TimescaleReader
{
    public static Timescale Read(string text, Origin origin, FinancialYear? context)
    {
        string line = Wording.OneLine(text);
        if (line.Length == 0)
        {
            return new(null, []);
        }

        WrittenDate whole = WrittenDateReader.Read(line, context);
        NamedDays[] dates = [.. DateWords.Find(line, context).Where(IsExactEnough)];
        if (dates.Length == 0)
        {
            return whole.Precision is DatePrecision.NotADate && Wording.CountWords(line) > 3 ? new(null, [.. Wording.Lines(text).Select(step => new MilestoneContent(step, origin))]) : new(whole, []);
        }

        if ((dates.Length == 1 || whole.Last != dates[0].Last) && whole.IsDate && Wording.CountWords(line) <= dates.Sum(days => Wording.CountWords(line.Substring(days.Index, days.Length))) + 2)
        {
            return new(whole, []);
        }

        List<MilestoneContent> steps = Steps(line, dates, origin, context);
        NamedDays? last = dates.Where(days => days.Last is not null).MaxBy(days => days.Last);
        WrittenDate? due = last is null ? null : WrittenDateReader.Read(line.Substring(last.Index, last.Length), context);
        return new(due, steps);
    }

    // A date ends its step; a step may also begin with its month, as "Jan structure to Cabinet" does.
    private static List<MilestoneContent> Steps(string line, NamedDays[] dates, Origin origin, FinancialYear? context)
    {
        List<MilestoneContent> steps = [];
        int start = 0;
        for (int at = 0; at < dates.Length; at++)
        {
            int dateEnd = dates[at].Index + dates[at].Length;
            int next = at + 1 < dates.Length ? dates[at + 1].Index : line.Length;
            int end = at + 1 == dates.Length ? line.Length : EndOfStep(line, dateEnd, next);
            string step = line[start..end].Trim(' ', ',', ';');
            steps.Add(new(step, origin) { Date = WrittenDateReader.Read(line[dates[at].Index..dateEnd].TrimEnd('.', ','), context) });
            start = end;
        }

        return steps;
    }

    private static int EndOfStep(string line, int dateEnd, int next)
    {
        int stop = line.IndexOf(". ", dateEnd, next - dateEnd, StringComparison.Ordinal);
        if (stop >= 0)
        {
            return stop + 1;
        }

        int bracket = line.IndexOf(')', dateEnd, next - dateEnd);
        return bracket >= 0 && line[dateEnd..bracket].Contains('(', StringComparison.Ordinal) ? bracket + 1 : dateEnd;
    }

    private static bool IsExactEnough(NamedDays days) => days.Precision is not (DatePrecision.FinancialYear or DatePrecision.Year);
}
