namespace Wardmote.Platform.Common;

/// <summary>How exactly a date was written.</summary>
public enum DatePrecision { Day, Month, Quarter, Season, Year, FinancialYear, ToBeConfirmed, Ongoing, NotADate }

/// <summary>A date as it was written, at the precision that was written: a month is never turned into an invented day.</summary>
/// <param name="Text">What stood there: "March 2026", "Spring / Summer 08", "TBC".</param>
/// <param name="Precision">How exact it is.</param>
/// <param name="First">The first day that it can mean; none where it is no date.</param>
/// <param name="Last">The last day that it can mean.</param>
/// <param name="Reason">Why there is no date yet: "Awaiting legislation".</param>
public sealed record WrittenDate(string Text, DatePrecision Precision, DateOnly? First = null, DateOnly? Last = null, string? Reason = null)
{
    public bool IsDate => First is not null;

    public override string ToString() => Text;
}
