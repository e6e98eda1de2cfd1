using FsCheck;
using FsCheck.Fluent;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Writing;

/// <summary>Plans that say anything at all, in texts that files and spreadsheets find hard to hold.</summary>
internal static class AnyPlan
{
    private static readonly string[] Awkward =
    [
        "", " ", "=1+1", "+44", "-5%", "@x", "\n", "\t", "a\nb", "a\n\nb", " edges ", "tab\there", "a\u00A0b", "no\u0007bell", "_x0041_", "␛", "␢", "␗", "ends ␗", "(blank)",
        "Entry", "Item ref", "␃", "Kind: x", "This plan holds 3", "Actions", "Yes", "No", "12", "1,234.50", "79%", "£5", "2% reduction", "TBC", "-", "n/a", "March 2026", "Q3",
        "x [day, 1 May 2020 to 1 May 2020]", "]]>", "<b>&amp;", "\"quotes\" ’", "𝒳 outside the plane", "\uE000 private", "a\r\nb", "2024/25 outturn", "1\t2", "␟3",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (5, Gen.Elements("Police", "Safer streets", "A longer sentence, with a comma.", "ComS_014", "2025-26")),
        (4, Gen.Elements(Awkward)),
        (1, Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(letters => new string(letters))));

    private static readonly Gen<string?> Optional = Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Text.Select(text => (string?)text)));
    private static readonly Gen<IReadOnlyList<string>> Texts = Some(Text);
    private static readonly Gen<decimal> Number = Gen.Elements(0m, 1m, -2m, 9.52m, 12500m, 0.10m, 1234567890123456789.123m, 79.00m);

    private static readonly Gen<WrittenDate?> Date =
        from text in Text
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        from day in Gen.Choose(0, 20000)
        from length in Gen.Elements(0, 30, 90)
        from has in Gen.Choose(0, 4)
        from reason in Optional
        let first = DateOnly.FromDayNumber(720000 + day)
        select has == 0 ? null : new WrittenDate(text, precision, has > 1 ? first : null, has > 2 ? first.AddDays(length) : null, reason);

    private static readonly Gen<ValueContent> Value =
        from period in Text
        from kind in Gen.Elements(Enum.GetValues<ValueKind>())
        from text in Text
        from measure in Optional
        from state in Gen.Elements(Enum.GetValues<ValueState>())
        from number in Number
        from has in Gen.Elements(true, false)
        from unit in Optional
        from decimals in Gen.Choose(0, 3)
        select new ValueContent(period, kind, text, Origin.Typed) { Measure = measure, State = state, Number = has ? number : null, Unit = unit, Decimals = decimals };

    private static readonly Gen<IReadOnlyDictionary<string, string>> Other =
        Some(Text).SelectMany(keys => Text.Select(text => (IReadOnlyDictionary<string, string>)keys.Distinct(StringComparer.Ordinal).ToDictionary(key => key, _ => text, StringComparer.Ordinal)));

    private static readonly Gen<MilestoneContent> Milestone =
        from text in Text
        from number in Optional
        from quarter in Optional
        from date in Date
        select new MilestoneContent(text, Origin.Typed) { Number = number, Quarter = quarter, Date = date };

    private static readonly Gen<FundingContent> Funding =
        from text in Text
        from source in Optional
        from ends in Date
        from extension in Optional
        select new FundingContent(text, Origin.Typed) { Source = source, Ends = ends, Extension = extension };

    private static readonly Gen<ActionContent> Action =
        from texts in Optional.ArrayOf(12)
        from title in Text
        from reference in Gen.Elements("", "1", "2", "A")
        from lists in Texts.ArrayOf(4)
        from dates in Date.ArrayOf(2)
        from milestones in Some(Milestone)
        from funding in Some(Funding)
        from other in Other
        from isNew in Gen.Elements(true, false)
        select new ActionContent
        {
            Ref = reference, Title = title, Code = texts[0], Activity = texts[1], Outcome = texts[2], Status = texts[3], MilestonesPending = texts[4], Dependency = texts[5],
            Budget = texts[6], Risk = texts[7], Links = texts[8], Progress = texts[9], Notes = texts[10], Period = texts[11], Priorities = lists[0], Themes = lists[1],
            Partners = lists[2], Leads = lists[3], Start = dates[0], Due = dates[1], Milestones = milestones, Funding = funding, Other = other, IsNew = isNew, Origin = Origin.Typed,
        };

    private static readonly Gen<IndicatorContent> Indicator =
        from texts in Optional.ArrayOf(9)
        from title in Text
        from reference in Gen.Elements("", "KPI 1", "KPI 2")
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from measures in Some(Text.SelectMany(_ => Optional, (name, code) => new MeasureContent(name, code)))
        from values in Some(Value)
        from other in Other
        from isNew in Gen.Elements(true, false)
        select new IndicatorContent
        {
            Ref = reference, Title = title, Code = texts[0], Parent = texts[1], Tier = texts[2], Group = texts[3], Unit = texts[4], Owner = texts[5], Comment = texts[6],
            DataSource = texts[7], Links = texts[8], Polarity = polarity, Measures = measures, Values = values, Other = other, IsNew = isNew, Origin = Origin.Typed,
        };

    private static readonly Gen<SectionContent> Section =
        from heading in Text
        from level in Gen.Choose(-1, 11)
        from number in Optional
        from paragraphs in Some(Text.SelectMany(_ => Gen.Elements(true, false), (text, isListItem) => new ParagraphContent(text, isListItem, Origin.Typed)))
        select new SectionContent(heading, level, paragraphs, Origin.Typed) { Number = number };

    private static readonly Gen<ListContent> List =
        from name in Text
        from kind in Text
        from columns in Texts
        from items in Some(Texts.SelectMany(_ => Optional, (cells, reference) => new ListItemContent(cells, Origin.Typed) { Ref = reference }))
        select new ListContent(name, Origin.Typed) { Kind = kind, Columns = columns, Items = items };

    public static Gen<PlanContent> Plans { get; } =
        from title in Text
        from kind in Gen.Elements(Enum.GetValues<PlanKind>())
        from period in Date
        from word in Text
        from statuses in Texts
        from sections in Some(Section)
        from actions in Some(Action)
        from indicators in Some(Indicator)
        from lists in Some(List)
        from rows in Rows
        select rows with
        {
            Title = title, Kind = kind, Period = period, Sections = sections, Actions = actions, Indicators = indicators, Lists = lists,
            Vocabulary = rows.Vocabulary with { ActionWord = word, Statuses = statuses },
        };

    private static Gen<PlanContent> Rows =>
        from text in Text.ArrayOf(8)
        from optional in Optional.ArrayOf(6)
        from numbers in Number.ArrayOf(2)
        from amounts in Some(Value)
        from ticked in Gen.Elements<bool?>(true, false, null)
        select new PlanContent
        {
            Title = "",
            Header = [new(text[0], text[1], Origin.Typed), new(text[1], text[0], Origin.Typed)],
            Vocabulary = new() { Limits = [new(2, text[2], text[3], Origin.Typed)] },
            Priorities = [new(text[0], text[4], Origin.Typed) { IsTicked = ticked, Period = optional[0] }],
            Budgets = [new(text[5], Origin.Typed) { Group = optional[1], ActionCode = optional[2], IsTotal = ticked ?? false, Amounts = amounts, Note = optional[3] }],
            Staff = [new(text[6], Origin.Typed) { Period = optional[4], Number = numbers[0], Unit = optional[5], Note = optional[0] }],
            Checklist = [new(text[7], Origin.Typed) { Group = optional[1], Answer = optional[2], Improvements = optional[3], Reference = optional[4] }],
            Responsibilities = [new(text[0], Origin.Typed), new(text[1], Origin.Typed)],
            Figures = [new(text[2], numbers[1], optional[5], text[3], Origin.Typed) { Subject = optional[0], Period = optional[1] }],
            Furniture = [new("Paragraph 1", Text: text[4])],
            Unplaced = [new(text[5], Origin.Typed)],
        };

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> one) => Gen.Choose(0, 3).SelectMany(count => one.ArrayOf(count)).Select(items => (IReadOnlyList<T>)items);
}
