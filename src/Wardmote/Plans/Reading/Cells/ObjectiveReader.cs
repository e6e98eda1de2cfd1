using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>What the main cell of an action says.</summary>
internal sealed record ReadObjective(IReadOnlyList<string> Themes, string Title, string? Activity, string? Code, bool IsNew, ReadMilestones Milestones);

/// <summary>Takes the main cell of an action apart: themes, activity, code and milestones.</summary>
internal static partial class ObjectiveReader
{
    /// <summary>Reads the cell.</summary>
    /// <param name="themes">The themes that other cells of the column name before their activity.</param>
    public static ReadObjective Read(string text, Origin origin, IReadOnlyList<string> themes, bool hasCode, FinancialYear? context)
    {
        int start = MilestoneReader.StartIn(text);
        ReadMilestones milestones = MilestoneReader.Read(text[start..], origin, context);
        string head = text[..start].Trim();
        Match label = ActivityLabel().Match(head);
        if (label.Success)
        {
            string activity = head[(label.Index + label.Length)..].Trim();
            string first = Wording.Lines(activity) is [var line, ..] ? line : activity;
            CodedTitle labelled = CodeReader.Read(first, hasCode);
            return new(Themes(head[..label.Index]), labelled.Title, activity, labelled.Code, labelled.IsNew, milestones);
        }

        int end = EndOfThemes(head, themes);
        CodedTitle coded = CodeReader.Read(head[end..].Trim(), hasCode);
        return new(Themes(Broken(head[..end], themes)), Wording.OneLine(coded.Title), null, coded.Code, coded.IsNew, milestones);
    }

    /// <summary>The themes that a cell names before the word "Activity:"; none where it has no such word.</summary>
    public static IReadOnlyList<string> ThemesIn(string text)
    {
        Match label = ActivityLabel().Match(text);
        return label.Success ? Themes(text[..label.Index]) : [];
    }

    private static int EndOfThemes(string head, IReadOnlyList<string> themes)
    {
        int end = 0;
        foreach (string theme in themes)
        {
            int at = head.LastIndexOf(theme, StringComparison.OrdinalIgnoreCase);
            bool isWhole = at >= 0 && (at + theme.Length == head.Length || !char.IsLetterOrDigit(head[at + theme.Length]));
            end = isWhole && at + theme.Length < head.Length && Wording.CountWords(head[..at]) <= 12 ? Math.Max(end, at + theme.Length) : end;
        }

        return end;
    }

    // "Value for money Empowering colleagues": a theme that stands alone elsewhere is told from the one before it.
    private static string Broken(string text, IReadOnlyList<string> themes)
    {
        foreach (string theme in themes)
        {
            int at = text.LastIndexOf(theme, StringComparison.OrdinalIgnoreCase);
            text = at > 0 && text[at - 1] == ' ' ? $"{text[..at].TrimEnd()}\n{text[at..]}" : text;
        }

        return text;
    }

    private static IReadOnlyList<string> Themes(string text) =>
        [.. Wording.Lines(text).SelectMany(line => ThemeEnd().Split(line)).Select(theme => theme.Trim(' ', '.', ';', ',')).Where(Wording.HasWords)];

    [GeneratedRegex(@"\b(?:activity|action|task)\s*:\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActivityLabel();

    [GeneratedRegex(@"\.\s+|;\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThemeEnd();
}
