using Wardmote.Plans.Reading.Cells;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>A date that a person typed into a form: as exact as it was typed, and never more.</summary>
public static class TypedDate
{
    public static WrittenDate? Read(string text, string label, string field) => WrittenDateReader.ReadCell(text) switch
    {
        { Precision: DatePrecision.NotADate } => throw new RuleBrokenException(
            $"{label} must be a date such as 31 March 2027, March 2027, Q2 2026/27, 2026/27 or TBC, but is “{text}”", field),
        WrittenDate date => date,
        null => null,
    };
}
