using Wardmote.Platform.Common;

namespace Wardmote.Evidence;

/// <summary>What is to be counted: the incidents of the areas of a set, month by month.</summary>
/// <param name="AreaSetId">The set of areas.</param>
/// <param name="From">The first month.</param>
/// <param name="To">The last month, which is counted too.</param>
public sealed record CountQuestion(Guid AreaSetId, Period From, Period To)
{
    /// <summary>Only the areas of this district, by its code or its name; all where none is named.</summary>
    public string? District { get; init; }

    /// <summary>Only the areas with these codes; all where none are named.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>All months from the first to the last.</summary>
    public IReadOnlyList<Period> Months
    {
        get
        {
            List<Period> months = [];
            for (Period month = From; month <= To; month = month.Next)
            {
                months.Add(month);
            }

            return months;
        }
    }
}
