using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Reads a date at the precision at which it was written; it makes up no day, no month and no year.</summary>
internal static partial class WrittenDateReader
{
    /// <summary>Reads the text of a cell in which a date is expected; none where the cell is blank.</summary>
    /// <param name="context">The year that a bare quarter belongs to: that of the plan, where it has one.</param>
    public static WrittenDate? ReadCell(string text, FinancialYear? context = null) =>
        Wording.HasWords(text) ? Read(Wording.OneLine(text), context) : null;

    /// <summary>Reads a text as a date: "March 2026", "by the end of Q2", "Spring / Summer 08", "TBC. Awaiting guidance".</summary>
    public static WrittenDate Read(string text, FinancialYear? context = null)
    {
        IReadOnlyList<NamedDays> found = [.. DateWords.Find(text, context).Where(days => !IsAWordOfItsOwn(text, days))];
        if (found.Count == 0)
        {
            return Dateless(text);
        }

        bool isRange = found.Count == 2 && RangeSign().IsMatch(text[(found[0].Index + found[0].Length)..found[1].Index]);
        NamedDays first = found[0];
        NamedDays last = isRange ? found[1] : first;
        return first.First is null && Words.Mentions(text, Words.Known.ToBeConfirmed)
            ? Dateless(text)
            : new(text, isRange && last.Precision > first.Precision ? last.Precision : first.Precision, first.First, last.Last);
    }

    // "may" and "march" in running text are verbs; without a year or a capital they name no month.
    private static bool IsAWordOfItsOwn(string text, NamedDays days) =>
        days is { Precision: DatePrecision.Month, First: null } && char.IsLower(text[days.Index]);

    private static WrittenDate Dateless(string text)
    {
        if (Words.Mentions(text, Words.Known.ToBeConfirmed))
        {
            string reason = ToBeConfirmedSign().Replace(text, "").Trim(' ', '.', '–', '-', ':', ',');
            return new(text, DatePrecision.ToBeConfirmed, Reason: reason.Length > 0 ? reason : null);
        }

        return new(text, Words.Mentions(text, Words.Known.Ongoing) && Wording.CountWords(text) <= 8 ? DatePrecision.Ongoing : DatePrecision.NotADate);
    }

    [GeneratedRegex(@"^\s*(?:–|—|-|to|until|till|through to|and)\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeSign();

    [GeneratedRegex(@"^.*?\b(?:TBC|TBA|TBD|to be confirmed|to be agreed)\b|^.*?(?=\bsubject to\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToBeConfirmedSign();
}
