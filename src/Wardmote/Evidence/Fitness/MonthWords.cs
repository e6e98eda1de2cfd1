using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Fitness;

/// <summary>Months as a person lists them: "Jul 2019, Nov 2020 to Feb 2021".</summary>
public static class MonthWords
{
    /// <summary>Names runs of months; after some runs the rest is counted.</summary>
    public static string Of(IReadOnlyList<Period> months, int mostRuns = 4)
    {
        IReadOnlyList<(Period First, Period Last, int Months)> runs = Runs(months);
        IEnumerable<string> named = runs.Take(mostRuns).Select(run => run.Months == 1 ? run.First.Name : $"{run.First} to {run.Last}");
        int others = runs.Skip(mostRuns).Sum(run => run.Months);
        return string.Join(", ", named) + (others == 0 ? "" : $" and {others} more {(others == 1 ? "month" : "months")}");
    }

    /// <summary>Months that follow one another, as one run.</summary>
    public static IReadOnlyList<(Period First, Period Last, int Months)> Runs(IReadOnlyList<Period> months)
    {
        List<(Period First, Period Last, int Months)> runs = [];
        foreach (Period month in months.Order())
        {
            if (runs.Count > 0 && runs[^1].Last.Next == month)
            {
                runs[^1] = (runs[^1].First, month, runs[^1].Months + 1);
            }
            else
            {
                runs.Add((month, month, 1));
            }
        }

        return runs;
    }
}
