using System.Globalization;
using Wardmote.Batches;

namespace Wardmote.Evidence.Reading;

/// <summary>Why rows were refused, mended or are odd, counted by reason with the first place of each.</summary>
internal sealed class ReasonList
{
    // A file in which everything is wrong must not fill the page with a reason for each row.
    private const int MostReasons = 40;
    private const string Others = "Other reasons, of more kinds than are listed here";
    private readonly Dictionary<(string Why, bool IsRefusal), (long Rows, long FirstLine, string Example)> _reasons = [];

    public long Refused => _reasons.Where(reason => reason.Key.IsRefusal).Sum(reason => reason.Value.Rows);

    /// <summary>Counts rows for which the same holds.</summary>
    /// <param name="line">The line of the file, from 1.</param>
    /// <param name="example">What stood in the first such row, where that helps to find it.</param>
    public void Add(string why, long line, bool isRefusal, string example = "", long rows = 1)
    {
        (string, bool) key = (_reasons.Count < MostReasons || _reasons.ContainsKey((why, isRefusal)) ? why : Others, isRefusal);
        _reasons[key] = !_reasons.TryGetValue(key, out (long Rows, long FirstLine, string Example) known) ? (rows, line, example)
            : line < known.FirstLine ? (known.Rows + rows, line, example)
            : (known.Rows + rows, known.FirstLine, known.Example);
    }

    /// <summary>Takes over the reasons of a part of the file.</summary>
    /// <param name="linesBefore">How many lines stand before that part.</param>
    public void Add(ReasonList part, long linesBefore)
    {
        foreach (((string why, bool isRefusal), (long rows, long firstLine, string example)) in part._reasons)
        {
            Add(why, firstLine + linesBefore, isRefusal, example, rows);
        }
    }

    public IReadOnlyList<BatchReason> ToReasons() =>
    [
        .. _reasons.OrderByDescending(reason => reason.Key.IsRefusal).ThenByDescending(reason => reason.Value.Rows).ThenBy(reason => reason.Key.Why, StringComparer.Ordinal)
            .Select(reason => new BatchReason(
                reason.Value.Example.Length == 0 ? reason.Key.Why : $"{reason.Key.Why}; the first is “{reason.Value.Example}”",
                reason.Value.Rows,
                string.Create(CultureInfo.InvariantCulture, $"line {reason.Value.FirstLine}"),
                reason.Key.IsRefusal)),
    ];
}
