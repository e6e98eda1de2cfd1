namespace Wardmote.Plans.Progress;

/// <summary>By what a board sorts actions into columns.</summary>
public enum BoardSort { Standing, Lead, Theme, Priority, Quarter }

/// <summary>One column of a board.</summary>
public sealed record BoardColumn(string Heading, IReadOnlyList<RunningAction> Actions);

/// <summary>Actions in columns: by standing, lead, theme, priority or the quarter in which the next thing falls due.</summary>
public static class ActionBoard
{
    /// <summary>The columns in their order. An action with two themes or priorities stands in both.</summary>
    public static IReadOnlyList<BoardColumn> Columns(IReadOnlyList<RunningAction> actions, BoardSort sort) => sort switch
    {
        BoardSort.Standing => [.. actions.GroupBy(one => one.Standing.Kind).OrderBy(group => group.Key).Select(group => new BoardColumn(group.Key.Title, [.. group]))],
        BoardSort.Quarter => [.. actions.GroupBy(one => one.Quarter).OrderBy(group => group.Key is null).ThenBy(group => group.Key).Select(group => new BoardColumn(group.Key?.Name ?? "No date, or nothing open", [.. group]))],
        BoardSort.Lead => ByName(actions, one => one.Lead is { } lead ? [lead] : [], "Nobody is named"),
        BoardSort.Theme => ByName(actions, one => one.Action.Content.Themes, "No theme"),
        _ => ByName(actions, one => one.Action.Content.Priorities, "No priority"),
    };

    private static IReadOnlyList<BoardColumn> ByName(IReadOnlyList<RunningAction> actions, Func<RunningAction, IReadOnlyList<string>> names, string none) =>
    [
        .. actions.SelectMany(one => (names(one) is { Count: > 0 } all ? all : [""]).Select(name => (name, one)))
            .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => new BoardColumn(group.Key.Length == 0 ? none : group.Key, [.. group.Select(pair => pair.one)])),
    ];
}
