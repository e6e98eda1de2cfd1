using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>The short marks by which a form names elements that others lead to: "O1, O2". They hold for the form that is open, and are never stored.</summary>
public static class FlowMarks
{
    /// <summary>The marks that somebody typed.</summary>
    public static IReadOnlyList<string> Read(string? typed) =>
        [.. (typed ?? "").Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(mark => mark.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];

    public static string Show(IEnumerable<string> marks) => string.Join(", ", marks);

    /// <summary>The marks that somebody typed, after rows moved. What stands for nothing stays, to be refused when the form is saved.</summary>
    /// <param name="now">The new mark by the old one; none for a row that is gone.</param>
    public static string Moved(string? typed, IReadOnlyDictionary<string, string?> now) => Show(Read(typed).Select(mark => now.TryGetValue(mark, out string? moved) ? moved : mark).OfType<string>());

    /// <summary>What the marks stand for.</summary>
    /// <exception cref="RuleBrokenException">A mark stands for nothing.</exception>
    public static IReadOnlyList<T> Meant<T>(string? typed, IReadOnlyDictionary<string, T> marks, string field, string example) =>
        [.. Read(typed).Select(mark => marks.TryGetValue(mark, out T? meant) ? meant
            : throw new RuleBrokenException($"“{mark}” stands for nothing on this form. Write the marks that stand before the rows, such as {example}", field))];
}
