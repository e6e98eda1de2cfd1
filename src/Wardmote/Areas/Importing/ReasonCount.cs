using Wardmote.Batches;

namespace Wardmote.Areas.Importing;

/// <summary>Collects why rows were refused or are odd, with how many and where the first stands.</summary>
internal sealed class ReasonCount
{
    private readonly List<BatchReason> _reasons = [];

    public IReadOnlyList<BatchReason> All => _reasons;

    public void Add(string why, string place, long rows = 1, bool isRefusal = true)
    {
        int at = _reasons.FindIndex(reason => reason.Why == why && reason.IsRefusal == isRefusal);
        if (at < 0)
        {
            _reasons.Add(new BatchReason(why, rows, place, isRefusal));
        }
        else
        {
            _reasons[at] = _reasons[at] with { Rows = _reasons[at].Rows + rows };
        }
    }

    public void Add(ReasonCount other) => _reasons.AddRange(other._reasons);

    public void Note(string why, long rows, string place = "") => _reasons.Add(new BatchReason(why, rows, place, IsRefusal: false));
}
