using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Checks;

/// <summary>Small plans of the invented borough of Northmere, for showing one rule at work. Change what a test needs with <c>with</c>.</summary>
public static class Sample
{
    public static readonly DateOnly Today = new(2025, 6, 2);

    public static PlanContent Plan(IReadOnlyList<ActionContent>? actions = null, IReadOnlyList<IndicatorContent>? indicators = null, string title = "Northmere Community Safety Plan 2025-26")
        => new() { Title = title, Kind = PlanKind.ServicePlan, Period = FinancialYears(2025, 1), Actions = actions ?? [], Indicators = indicators ?? [] };

    /// <summary>A plan that says nothing but these paragraphs, under one heading.</summary>
    public static PlanContent Text(params string[] paragraphs)
        => Plan() with { Sections = [Section("Background", paragraphs)] };

    public static SectionContent Section(string heading, params string[] paragraphs)
        => new(heading, 1, [.. paragraphs.Select((text, index) => new ParagraphContent(text, false, Paragraph(index + 1, text)))], Paragraph(1, heading));

    public static ActionContent Action(string reference = "1", string title = "Review the taxi marshal scheme", WrittenDate? start = null, WrittenDate? due = null, string? status = null, params MilestoneContent[] milestones)
        => new() { Ref = reference, Title = title, Start = start, Due = due, Status = status, Milestones = milestones, Leads = ["Community Safety Manager"], Origin = Cell(2, "Objective", title) };

    public static MilestoneContent Milestone(string number, string text = "Agree the scope", string? quarter = null, WrittenDate? date = null)
        => new(text, Cell(2, "Objective", text)) { Number = number, Quarter = quarter, Date = date };

    public static IndicatorContent Indicator(string? code = "NCS_001", string title = "Number of reports of anti-social behaviour", params ValueContent[] values)
        => new() { Code = code, Title = title, Values = values, Origin = Cell(2, "Indicator", title) };

    public static ValueContent Outturn(string period, string text, string? measure = null) => Value(period, ValueKind.Outturn, text, measure);

    public static ValueContent Target(string period, string text, string? measure = null) => Value(period, ValueKind.Target, text, measure);

    public static ValueContent Projection(string period, string text, string? measure = null) => Value(period, ValueKind.Projection, text, measure);

    /// <summary>A value as the reader would give it: "79%" is a percentage, "2,185" a number, and anything else words.</summary>
    public static ValueContent Value(string period, ValueKind kind, string text, string? measure = null)
    {
        Match number = Regex.Match(text.Replace(",", "", StringComparison.Ordinal), @"^£?(?<number>-?\d+(\.(?<decimals>\d+))?)(?<percent>%?)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var value = new ValueContent(period, kind, text, Cell(2, $"{kind} {period}", text)) { Measure = measure };
        return number.Success
            ? value with
            {
                Number = decimal.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture),
                Decimals = number.Groups["decimals"].Length,
                Unit = number.Groups["percent"].Length > 0 ? "%" : null,
            }
            : value with { State = StateOf(text) };
    }

    public static FigureContent Figure(string text, decimal number, string context, string? unit = null)
        => new(text, number, unit, context, Paragraph(1, context));

    public static WrittenDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first.ToString("MMMM yyyy", CultureInfo.InvariantCulture), DatePrecision.Month, first, first.AddMonths(1).AddDays(-1));
    }

    public static WrittenDate FinancialYears(int startYear, int count)
        => new(string.Create(CultureInfo.InvariantCulture, $"{startYear}-{(startYear + count) % 100:00}"), DatePrecision.FinancialYear, new(startYear, 4, 1), new(startYear + count, 3, 31));

    public static WrittenDate NoDate(string text) => new(text, DatePrecision.NotADate);

    public static Origin Cell(int row, string column, string text, int table = 1) => new($"Table {table}", row, column, text);

    public static Origin Paragraph(int number, string text) => new($"Paragraph {number}", Text: text);

    /// <summary>What one rule finds in a plan.</summary>
    public static IReadOnlyList<Fault> FaultsOf<TRule>(PlanContent plan, DateOnly? today = null)
        where TRule : IRule, new() => [.. new TRule().Check(new CheckedPlan(plan, today ?? Today))];

    private static ValueState StateOf(string text) => text.Trim() switch
    {
        "" => ValueState.Blank,
        "-" => ValueState.Dash,
        "N/A" => ValueState.NotApplicable,
        "New indicator" => ValueState.NewIndicator,
        "TBC" or "To be set" => ValueState.ToBeSet,
        _ => ValueState.Words,
    };
}
