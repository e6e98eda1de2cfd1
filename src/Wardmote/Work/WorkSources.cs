namespace Wardmote.Work;

/// <summary>All that waits for a person, from every capability.</summary>
public static class WorkSources
{
    extension(IEnumerable<IWorkSource> sources)
    {
        /// <summary>What waits, the most pressing first: by urgency, then by date, and what has no date last.</summary>
        public async Task<IReadOnlyList<WaitingItem>> AllForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
        {
            List<WaitingItem> all = [];
            foreach (IWorkSource source in sources)
            {
                // One after the other: they share one connection to the database.
                all.AddRange((await source.ForAsync(userId, today, cancellationToken)).Select(item => new WaitingItem(source.Heading, item)));
            }

            return [.. all.OrderBy(waiting => waiting.Item.Urgency).ThenBy(waiting => waiting.Item.DueOn ?? DateOnly.MaxValue).ThenBy(waiting => waiting.Heading, StringComparer.Ordinal)];
        }
    }
}

/// <summary>Something that waits for a person, with the heading of the source that knows of it.</summary>
public sealed record WaitingItem(string Heading, WorkItem Item)
{
    /// <summary>The days that the digest looks ahead.</summary>
    public const int DaysAhead = 7;

    /// <summary>Whether it is worth a message: late, or due within a week.</summary>
    public bool IsPressing(DateOnly today) => Item.Urgency == Urgency.Late || (Item.DueOn is { } due ? due <= today.AddDays(DaysAhead) : Item.Urgency == Urgency.DueSoon);
}
