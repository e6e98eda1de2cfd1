namespace Wardmote.Performance.Pages;

/// <summary>What a round asks of one person, and how far they are.</summary>
/// <param name="Key">Their key as a user, or their name where they are none here.</param>
public sealed record RoundGroup(string Key, string Name, bool IsPhantom, IReadOnlyList<ReturnLine> Lines)
{
    private const string Nobody = "nobody";

    public int In => Lines.Count(line => line.Value is not null);

    public int Missing => Lines.Count - In;

    public int Approved => Lines.Count(line => line.Value?.IsApproved == true);

    public int Doubtful => Lines.Count(line => line.Doubts.Count > 0);

    /// <summary>By the person who is asked; those of whom most is missing first.</summary>
    public static IReadOnlyList<RoundGroup> Of(IReadOnlyList<ReturnLine> lines) =>
    [
        .. lines.GroupBy(line => line.Definition.AskedPerson is { } asked ? asked.UserId?.ToString() ?? asked.Name : Nobody)
            .Select(group => new RoundGroup(group.Key, group.First().Definition.AskedPerson?.Name ?? "Nobody is named", group.First().Definition.AskedPerson?.UserId is null, [.. group]))
            .OrderByDescending(group => group.Missing).ThenBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase),
    ];
}
