using System.Globalization;

namespace Wardmote.Strategy.Programmes;

/// <summary>How a dataset stands.</summary>
public enum DatasetState { Late, ToRequest, Requested, Refused, Received }

/// <summary>How a dataset stands on a day: it follows from the days that the register holds, nobody types it.</summary>
/// <param name="DueOn">The day by which it is awaited, or by which a new edition is; none where it is not.</param>
/// <param name="Why">The sentence that says so.</param>
public sealed record DatasetStanding(DatasetState State, DateOnly? DueOn, string Why)
{
    /// <summary>How long a request may stay without an answer where no day was promised.</summary>
    public const int UsualDays = 28;

    /// <summary>How many days after the end of its period a new edition may still be on its way.</summary>
    public const int Grace = 31;

    public static DatasetStanding Of(DatasetEntry entry, DateOnly today)
    {
        if (entry.RefusedOn is { } refused && (entry.ReceivedOn is not { } came || came < refused))
        {
            return new(DatasetState.Refused, null, $"Refused on {Day(refused)}: {entry.Refusal}");
        }

        if (entry.ReceivedOn is { } received)
        {
            return NextEdition(entry.Refresh, received) is { } next && next < today
                ? new(DatasetState.Late, next, $"Received on {Day(received)}; a new edition was due by {Day(next)} ({entry.Refresh.Title.ToLowerInvariant()})")
                : new(DatasetState.Received, NextEdition(entry.Refresh, received), $"Received on {Day(received)}");
        }

        if (entry.RequestedOn is not { } requested)
        {
            return new(DatasetState.ToRequest, entry.ExpectedOn, "Not requested yet");
        }

        DateOnly due = entry.ExpectedOn ?? requested.AddDays(UsualDays);
        string promise = entry.ExpectedOn is null ? $"no day was promised, and {UsualDays} days are usual" : $"promised by {Day(due)}";
        return due < today
            ? new(DatasetState.Late, due, $"Requested on {Day(requested)}, not received; {promise}")
            : new(DatasetState.Requested, due, $"Requested on {Day(requested)}; {promise}");
    }

    private static DateOnly? NextEdition(Refresh refresh, DateOnly received) => refresh switch
    {
        Refresh.Monthly => received.AddMonths(1).AddDays(Grace),
        Refresh.Quarterly => received.AddMonths(3).AddDays(Grace),
        Refresh.Yearly => received.AddYears(1).AddDays(Grace),
        _ => null,
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>The words of the register.</summary>
public static class DatasetWords
{
    extension(DatasetState state)
    {
        public string Title => state switch { DatasetState.ToRequest => "To request", DatasetState.Requested => "Requested", DatasetState.Received => "Received", DatasetState.Refused => "Refused", _ => "Late" };
    }

    extension(DatasetCategory category)
    {
        public string Letter => category switch { DatasetCategory.CrimeAndAsb => "A", DatasetCategory.Context => "B", _ => "C" };

        public string Title => category switch
        {
            DatasetCategory.CrimeAndAsb => "A. Crime and anti-social behaviour",
            DatasetCategory.Context => "B. Context: people, health, schools, housing",
            _ => "C. What partners know",
        };
    }

    extension(Refresh refresh)
    {
        public string Title => refresh switch { Refresh.Once => "Once", Refresh.Monthly => "Every month", Refresh.Quarterly => "Every quarter", _ => "Every year" };
    }

    extension(HeldData held)
    {
        public string Title => held switch
        {
            HeldData.RecordedCrime => "Recorded crime (street files)",
            HeldData.CrimeOutcomes => "Outcomes of crimes",
            HeldData.StopAndSearch => "Stop and search",
            HeldData.Population => "Population",
            HeldData.Deprivation => "Deprivation",
            _ => "Not in Wardmote",
        };
    }
}
