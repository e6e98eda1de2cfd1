namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// How far the sum of the periods to come may lie from what the last year's mean leads one to expect. Months are taken together
/// to quarters first, because neighbouring months resemble each other, and single months would understate the range.
/// </summary>
internal sealed record Pace(int PeriodsInABlock, int BlocksInAYear, double Level)
{
    private const int FewestBlocks = 4;

    /// <summary>Three years: what is older says less about today's spread.</summary>
    private const int YearsOfSpread = 3;

    public static Pace Of(int periodsInAYear, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsInAYear, 2);
        Quantiles.RequireShare(level);
        int block = periodsInAYear == 12 ? 3 : 1;
        return new Pace(block, periodsInAYear / block, level);
    }

    /// <summary>Why a range cannot be given from that many blocks; empty where it can.</summary>
    public string WhyTooFew(int blocks) => blocks >= FewestBlocks
        ? ""
        : $"A projection learns from at least {FewestBlocks} {(PeriodsInABlock == 1 ? "known periods" : "quarters of known months")}, and there are {blocks}";

    /// <summary>The latest periods in whole blocks, oldest first.</summary>
    public IEnumerable<T[]> Blocks<T>(T[] known)
    {
        int blocks = Math.Min(known.Length / PeriodsInABlock, YearsOfSpread * BlocksInAYear);
        return known.TakeLast(blocks * PeriodsInABlock).Chunk(PeriodsInABlock);
    }

    /// <summary>
    /// Half the width of the interval of the sum of so many missing periods, in the unit of the blocks. Each block is compared with the
    /// mean of the blocks of the year before it; the mean squared difference is brought to the number of blocks to come
    /// under the local level model (independent spread, and a level that drifts as fast as makes a year's mean its best guess).
    /// </summary>
    public double HalfWidth(double[] blocks, int missingPeriods, double leastVariance)
    {
        double alpha = 2.0 / (BlocksInAYear + 1);
        double drift = alpha * alpha / (1 - alpha);
        double squares = 0;
        for (int i = 1; i < blocks.Length; i++)
        {
            int window = Math.Min(BlocksInAYear, i);
            double miss = blocks[i] - blocks[(i - window)..i].Average();
            squares += miss * miss / (1 + 1.0 / window + drift);
        }

        double variance = Math.Max(squares / (blocks.Length - 1), leastVariance);
        double ahead = (double)missingPeriods / PeriodsInABlock;
        double inflation = ahead + ahead * ahead / BlocksInAYear + drift * ahead * (ahead + 1) * (2 * ahead + 1) / 6;
        return StudentT.Quantile(0.5 + Level / 2, blocks.Length - 1) * Math.Sqrt(variance * inflation);
    }
}
