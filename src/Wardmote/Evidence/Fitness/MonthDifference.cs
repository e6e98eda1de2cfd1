using System.Buffers.Binary;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Fitness;

/// <summary>
/// What a month that was supplied again holds otherwise than the version before it: by Crime ID where rows have one, and as
/// counts where they have none, as all anti-social behaviour.
/// </summary>
/// <param name="Same">Rows whose Crime ID both versions have, with the same outcome.</param>
/// <param name="Gone">Rows of the earlier version whose ID the later lacks.</param>
/// <param name="New">Rows of the later version whose ID the earlier lacks.</param>
/// <param name="ChangedOutcome">Rows whose ID both have, with another outcome.</param>
/// <param name="WithoutId">Rows without an ID by category, before and after.</param>
public sealed record MonthDifference(int Same, int Gone, int New, int ChangedOutcome, IReadOnlyList<CountsWithoutId> WithoutId)
{
    /// <summary>The columns that it is worked out from, by kind of file.</summary>
    public static IReadOnlyList<string> ColumnsOf(SourceKind kind) => kind switch
    {
        SourceKind.Street => [ColumnName.Id, ColumnName.Outcome, ColumnName.Type],
        SourceKind.Outcomes => [ColumnName.Id, ColumnName.Outcome],
        _ => [],
    };

    /// <summary>The difference from an earlier to a later version of a street or outcomes file.</summary>
    public static MonthDifference Of(SourceKind kind, MonthRows before, MonthRows after)
    {
        Dictionary<UInt128, Seen> seen = [];
        Take(before, seen, (one, outcome) => one with { Before = one.Before + 1, OutcomeBefore = outcome });
        Take(after, seen, (one, outcome) => one with { After = one.After + 1, OutcomeAfter = outcome });
        int gone = seen.Values.Sum(one => Math.Max(0, one.Before - one.After));
        int added = seen.Values.Sum(one => Math.Max(0, one.After - one.Before));
        int changed = seen.Values.Sum(one => one.OutcomeBefore != one.OutcomeAfter ? Math.Min(one.Before, one.After) : 0);
        int both = seen.Values.Sum(one => Math.Min(one.Before, one.After));
        return new(both - changed, gone, added, changed, kind == SourceKind.Street ? Without(before, after) : []);
    }

    private static void Take(MonthRows rows, Dictionary<UInt128, Seen> seen, Func<Seen, string, Seen> note)
    {
        for (int row = 0; row < rows.Id.Count; row++)
        {
            if (rows.Id.Has(row))
            {
                // Half of the 64 published digits tell crimes apart as well as all of them.
                UInt128 key = BinaryPrimitives.ReadUInt128BigEndian(rows.Id[row]);
                seen[key] = note(seen.GetValueOrDefault(key) ?? Seen.Nothing, rows.Outcome[row]);
            }
        }
    }

    private static CountsWithoutId[] Without(MonthRows before, MonthRows after)
    {
        Dictionary<CrimeType, int> earlier = ByType(before), later = ByType(after);
        return [.. earlier.Keys.Union(later.Keys).Order().Select(type => new CountsWithoutId(type, earlier.GetValueOrDefault(type), later.GetValueOrDefault(type)))];
    }

    private static Dictionary<CrimeType, int> ByType(MonthRows rows) =>
        Enumerable.Range(0, rows.Id.Count).Where(row => !rows.Id.Has(row)).CountBy(row => rows.Type[row]).ToDictionary();

    /// <summary>How often an ID stands in each version, and its last outcome there.</summary>
    private sealed record Seen(int Before, int After, string OutcomeBefore, string OutcomeAfter)
    {
        public static Seen Nothing { get; } = new(0, 0, "", "");
    }
}

/// <summary>Rows of a category that have no Crime ID, in an earlier and a later version.</summary>
public sealed record CountsWithoutId(CrimeType Type, int Before, int After);
