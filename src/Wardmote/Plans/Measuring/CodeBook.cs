using Wardmote.Plans.Comparing;

namespace Wardmote.Plans.Measuring;

/// <summary>Finds the code of the indicator that a row means: the one that it was linked with before, its own, or a new one that no other measure has.</summary>
/// <param name="titles">The titles of the partnership's indicators by their codes.</param>
/// <param name="linked">The codes of the indicators that rows of this plan are linked with already.</param>
/// <param name="suffix">What tells this plan's codes apart from another plan's: its first year.</param>
public sealed class CodeBook(IReadOnlyDictionary<string, string> titles, IReadOnlyDictionary<MeasureUse, string> linked, string suffix)
{
    private readonly Dictionary<string, string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A book for a partnership without indicators.</summary>
    public static CodeBook Empty => new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<MeasureUse, string>(), "");

    /// <summary>The code of the indicator that a use means.</summary>
    /// <param name="own">The code that the plan gives it: the same code means the same measure in every plan.</param>
    /// <param name="made">What it is called where the plan gives none.</param>
    public string CodeOf(MeasureUse use, string? own, string made, string title)
    {
        string code = linked.TryGetValue(use, out string? before) ? before
            : own is { Length: > 0 } ? (own.Length <= Performance.Indicator.LongestCode ? own : own[..Performance.Indicator.LongestCode])
            : Candidates(Short(made)).First(candidate => IsFree(candidate, title));
        _given.TryAdd(code, title);
        return code;
    }

    private static string Short(string code) => code.Length <= Performance.Indicator.LongestCode - 12 ? code : code[..(Performance.Indicator.LongestCode - 12)].TrimEnd();

    private IEnumerable<string> Candidates(string made) =>
        [made, .. suffix.Length == 0 ? Array.Empty<string>() : [$"{made} {suffix}"], .. Enumerable.Range(2, 998).Select(number => $"{made}-{number}")];

    /// <summary>A made-up code may be taken again only for what has the same title: next year's plan with the same row.</summary>
    private bool IsFree(string code, string title) => !_given.ContainsKey(code)
        && (!titles.TryGetValue(code, out string? other) || Matching.Plain(other) == Matching.Plain(title));
}
