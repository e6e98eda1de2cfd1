using System.Globalization;

namespace Wardmote.Platform.Common;

/// <summary>Where in a document something was read, and what stood there to the letter.</summary>
/// <param name="Part">The paragraph, table or sheet: "Paragraph 12", "Table 4", "Sheet “Actions”".</param>
/// <param name="Row">The row of a table, counted from 1 with its heading row.</param>
/// <param name="Column">The column's heading, or its letter where it has none.</param>
/// <param name="Text">The original text.</param>
/// <param name="Certainty">How sure the reader was, from 0 to 1.</param>
public sealed record Origin(string Part, int? Row = null, string? Column = null, string Text = "", double Certainty = 1)
{
    public static readonly Origin Typed = new("Typed in");

    /// <summary>The place in words: "Table 4, row 2, Due Date".</summary>
    public string Place => string.Join(", ", new[] { Part, Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}") : null, Column }
        .Where(part => !string.IsNullOrEmpty(part)));
}
