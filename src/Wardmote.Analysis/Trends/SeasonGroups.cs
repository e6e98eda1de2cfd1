namespace Wardmote.Analysis.Trends;

/// <summary>The periods into which Noufaily's method cuts each earlier year: the weeks around the same week, and the rest in equal parts.</summary>
internal static class SeasonGroups
{
    /// <summary>For each index its period, from 1; 0 where it takes no part. The weeks around the same week have the last one.</summary>
    /// <exception cref="NoAnswerException">The series does not reach back so many years.</exception>
    public static int[] Of(int length, int at, int years, int window, int period, int periods)
    {
        if (at - period * years - window < 0)
        {
            throw new NoAnswerException($"The method looks back {years} years, and the series does not reach so far");
        }

        int[] groups = new int[length];
        Array.Fill(groups, periods, at - window, window + 1);
        for (int year = 1; year <= years; year++)
        {
            int same = at - period * year;
            Array.Fill(groups, periods, same - window, 2 * window + 1);
            if (periods > 1)
            {
                Share(groups, same + window + 1, period - 2 * window - 1, periods - 1);
            }
        }

        return groups;
    }

    /// <summary>The rest of a year in equal parts, the first ones a week longer where it does not divide.</summary>
    private static void Share(int[] groups, int from, int weeks, int parts)
    {
        for (int part = 1; part <= parts; part++)
        {
            int length = weeks / parts + (part <= weeks % parts ? 1 : 0);
            Array.Fill(groups, part, from, length);
            from += length;
        }
    }
}
