using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>One line or paragraph of a block of text.</summary>
public sealed record TextLine(string Text, Origin Origin);

/// <summary>Lines that belong together, in order: a section's paragraphs, or what one action says in one field.</summary>
/// <param name="About">The heading or action that they are about.</param>
public sealed record TextBlock(string About, IReadOnlyList<TextLine> Lines)
{
    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>The line in which a place of <see cref="Text"/> lies.</summary>
    public TextLine LineAt(int position)
    {
        foreach (TextLine line in Lines)
        {
            if (position <= line.Text.Length)
            {
                return line;
            }

            position -= line.Text.Length + 1;
        }

        return Lines[^1];
    }
}

/// <summary>Gathers a plan's running text into blocks, so that a sentence can be read with those before it.</summary>
public static class TextBlocks
{
    public static IReadOnlyList<TextBlock> Of(PlanContent plan)
        => [.. plan.Sections.Select(section => new TextBlock(section.Heading, [.. section.Paragraphs.SelectMany(paragraph => Lines(paragraph.Text, paragraph.Origin))])),
            .. plan.Actions.SelectMany(action => new[]
            {
                new TextBlock(action.Name, Lines(action.Progress, action.Source(nameof(action.Progress)))),
                new TextBlock(action.Name, Lines(action.Notes, action.Source(nameof(action.Notes)))),
                new TextBlock(action.Name, Lines(action.Outcome, action.Source(nameof(action.Outcome)))),
            }),
            .. plan.Indicators.Select(indicator => new TextBlock(indicator.Name, Lines(indicator.Comment, indicator.Source(nameof(indicator.Comment))))),
            .. plan.Staff.Select(staff => new TextBlock(staff.Title, Whole(staff))),
            .. plan.Unplaced.Select(left => new TextBlock(left.Origin.Place, Lines(left.Text, left.Origin)))];

    private static List<TextLine> Lines(string? text, Origin origin)
        => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new TextLine(line, origin))];

    /// <summary>A statement of posts is read as its cell stood, because its numbers belong together.</summary>
    private static IReadOnlyList<TextLine> Whole(StaffContent staff)
        => [new(staff.Origin.Text.Length > 0 ? staff.Origin.Text : $"{staff.Title} {staff.Number} {staff.Unit} {staff.Note}", staff.Origin)];
}
