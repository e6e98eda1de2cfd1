using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>How often a value is collected, in words.</summary>
public static class FrequencyWords
{
    extension(PeriodKind frequency)
    {
        public string Word => frequency switch
        {
            PeriodKind.Month => "Monthly",
            PeriodKind.Quarter => "Quarterly",
            PeriodKind.FinancialYear => "Yearly (April to March)",
            PeriodKind.CalendarYear => "Yearly (January to December)",
            PeriodKind.AcademicYear => "Academic year",
            _ => "Rolling 12 months",
        };
    }
}
