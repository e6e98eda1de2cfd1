using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>What is known while an exported file is read back: the plan's year, and what could not be placed so far.</summary>
internal sealed class ReadingBack
{
    private readonly List<UnplacedContent> _leftOver = [];

    /// <summary>The year that a quarter without a year belongs to.</summary>
    public FinancialYear? Year { get; set; }

    public IReadOnlyList<UnplacedContent> LeftOver => _leftOver;

    /// <summary>Keeps words that belong nowhere, so that nothing a person wrote into the file is lost.</summary>
    public void LeaveOver(string text, Origin place) => _leftOver.Add(new(text, place));

    /// <summary>Keeps what nobody has taken from a row.</summary>
    public void LeaveOver(ExportedRow row)
    {
        foreach ((string text, Origin place) in row.Untaken)
        {
            LeaveOver(text, place);
        }
    }

    /// <summary>The year of a plan's period.</summary>
    public static FinancialYear? YearOf(WrittenDate? period) => period?.First is { } first ? FinancialYear.Of(first) : null;
}
