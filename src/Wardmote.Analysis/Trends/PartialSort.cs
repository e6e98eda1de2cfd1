namespace Wardmote.Analysis.Trends;

/// <summary>
/// The partial sort by which STL finds its median (Chambers 1971, CACM algorithm 410). The algorithm wants the places it must get right in
/// rising order. The authors' program, and R's with it, hands them over in falling order, so that now and then the lower of the two
/// middle values is another one a few ranks below. Here the same is done, because a robust decomposition should be the one that R gives.
/// </summary>
internal static class PartialSort
{
    private const int SmallSegment = 10;

    /// <summary>The sum of the two middle values of a list, as R's stl finds them.</summary>
    public static double MiddlesAsInR(double[] values)
    {
        double[] sorted = [.. values];
        int upper = values.Length / 2;
        int lower = values.Length - 1 - upper;
        Sort(sorted, [upper, lower]);
        return sorted[upper] + sorted[lower];
    }

    /// <summary>Splits the list until what should stand at the places does; segments with no place in them are left as they are.</summary>
    internal static void Sort(double[] a, int[] places)
    {
        Stack<(int From, int To, int Low, int High)> waiting = new();
        (int from, int to, int low, int high) = (0, a.Length - 1, 0, places.Length - 1);
        bool splitAnyway = true;
        while (true)
        {
            bool hasPlaces = true;
            while (hasPlaces && (splitAnyway ? from < to : to - from > SmallSegment))
            {
                splitAnyway = false;
                (int left, int right) = Split(a, from, to);
                if (left - from <= to - right)
                {
                    (int end, int last) = (to, high);
                    to = left;
                    while (low <= high && places[high] > to)
                    {
                        high--;
                    }

                    hasPlaces = low <= high;
                    waiting.Push((right, end, hasPlaces ? high + 1 : low, last));
                }
                else
                {
                    (int start, int first) = (from, low);
                    from = right;
                    while (low <= high && places[low] < from)
                    {
                        low++;
                    }

                    hasPlaces = low <= high;
                    waiting.Push((start, left, first, hasPlaces ? low - 1 : high));
                }
            }

            splitAnyway = hasPlaces && from == 0 && from < to;
            if (splitAnyway)
            {
                continue;
            }

            if (hasPlaces)
            {
                Insert(a, from, to);
            }

            do
            {
                if (!waiting.TryPop(out (int From, int To, int Low, int High) next))
                {
                    return;
                }

                (from, to, low, high) = next;
            }
            while (low > high);
        }
    }

    /// <summary>Splits a segment by the median of its first, middle and last value: nothing up to left is above it, nothing from right on below.</summary>
    private static (int Left, int Right) Split(double[] a, int from, int to)
    {
        // The middle is counted from 1, as in the paper.
        int middle = (from + to + 2) / 2 - 1;
        if (a[from] > a[middle])
        {
            (a[from], a[middle]) = (a[middle], a[from]);
        }

        if (a[to] < a[middle])
        {
            (a[to], a[middle]) = (a[middle], a[to]);
            if (a[from] > a[middle])
            {
                (a[from], a[middle]) = (a[middle], a[from]);
            }
        }

        double pivot = a[middle];
        int left = to;
        int right = from;
        while (true)
        {
            do
            {
                left--;
            }
            while (a[left] > pivot);

            do
            {
                right++;
            }
            while (a[right] < pivot);

            if (right > left)
            {
                return (left, right);
            }

            (a[left], a[right]) = (a[right], a[left]);
        }
    }

    private static void Insert(double[] a, int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
        {
            double value = a[i];
            int k = i;
            for (; k > from && a[k - 1] > value; k--)
            {
                a[k] = a[k - 1];
            }

            a[k] = value;
        }
    }
}
