using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Horizon;

/// <summary>An outside change that bears on community safety: a law on its way, an election, a budget. Somebody watches it, and it goes stale where nobody does.</summary>
public sealed class Driver
{
    /// <summary>A driver that nobody looked at for so many months is stale.</summary>
    public const int MonthsUnseen = 6;

    public const int LongestNote = 2_000;

    private Driver()
    {
    }

    /// <summary>A driver whose stage nobody said yet.</summary>
    public Driver(Guid partnershipId, DriverEntry entry, DateOnly today)
    {
        PartnershipId = partnershipId;
        Correct(entry, today);
    }

    public Guid PartnershipId { get; private set; }

    public Guid DriverId { get; private set; } = Guid.CreateVersion7();

    public DriverEntry Entry { get; private set; } = null!;

    /// <summary>Copied out of the entry, as are the next three, so that lists can be searched and sorted by them.</summary>
    public string Theme { get; private set; } = "";

    public string Instrument { get; private set; } = "";

    public DriverLevel Level { get; private set; }

    /// <summary>The user who watches it; none where nobody who signs in here does.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Where it is on its way; none where nobody said.</summary>
    public DriverStage? Stage { get; private set; }

    /// <summary>The step that is expected next, and by when; none where nothing is.</summary>
    public DriverStage? NextStage { get; private set; }

    public DateOnly? NextOn { get; private set; }

    /// <summary>The steps so far, the oldest first.</summary>
    public IReadOnlyList<StageStep> Steps { get; private set; } = [];

    /// <summary>Which sections come into force when, where that is known section by section.</summary>
    public IReadOnlyList<Commencement> Commencements { get; private set; } = [];

    /// <summary>The day on which somebody last looked at it.</summary>
    public DateOnly SeenOn { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<Guid> PriorityIds => Entry.PriorityIds;

    public void Correct(DriverEntry entry, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(entry.Theme))
        {
            throw new RuleBrokenException("Say what it is about, for example “Serious violence”", nameof(entry.Theme));
        }

        if (string.IsNullOrWhiteSpace(entry.Instrument))
        {
            throw new RuleBrokenException("Name the law, guidance, programme or local feature", nameof(entry.Instrument));
        }

        SafeLink.MustBeWeb(entry.SourceLink, nameof(entry.SourceLink));
        Entry = entry with { Theme = entry.Theme.Trim(), Instrument = entry.Instrument.Trim() };
        Theme = Entry.Theme;
        Instrument = Entry.Instrument;
        Level = entry.Level;
        OwnerId = entry.Owner?.UserId;
        SeenOn = today;
    }

    /// <summary>Notes a step that was reached, and what is expected next.</summary>
    /// <exception cref="RuleBrokenException">That stage cannot follow the present one, or its day is in the future or before the last step.</exception>
    public void Move(StageStep step, DriverStage? next, DateOnly? nextOn, DateOnly today)
    {
        if (!DriverStages.Next(Stage).Contains(step.Stage))
        {
            IReadOnlyList<DriverStage> may = DriverStages.Next(Stage);
            throw new RuleBrokenException($"After “{Stage!.Value.Title}” comes {(may.Count == 0 ? "nothing more" : string.Join(" or ", may.Select(stage => $"“{stage.Title}”")))}, not “{step.Stage.Title}”. Take back the last step where it was noted by mistake", nameof(step.Stage));
        }

        if (step.On > today)
        {
            throw new RuleBrokenException($"{step.On:d MMMM yyyy} is still to come: note it as the next step that is expected", nameof(step.On));
        }

        if (step.Note?.Length > LongestNote)
        {
            throw new RuleBrokenException($"The note may have {LongestNote} characters at most", nameof(step.Note));
        }

        if (Steps.LastOrDefault(one => one.On is not null) is { On: { } last } && step.On < last)
        {
            throw new RuleBrokenException($"The last step was on {last:d MMMM yyyy}: this one cannot lie before it", nameof(step.On));
        }

        Expect(step.Stage, next, nextOn);
        Steps = [.. Steps, step];
        Stage = step.Stage;
        SeenOn = today;
    }

    /// <summary>Takes back the last step, which was noted by mistake.</summary>
    public void TakeBack(DateOnly today)
    {
        Steps = Steps.Count > 0 ? [.. Steps.SkipLast(1)] : throw new RuleBrokenException("No step was noted yet");
        Stage = Steps.Count > 0 ? Steps[^1].Stage : null;
        NextStage = null;
        NextOn = null;
        SeenOn = today;
    }

    /// <summary>Somebody looked at it and nothing has changed.</summary>
    /// <param name="reviewOn">The day by which it is looked at again.</param>
    public void See(DateOnly? reviewOn, DateOnly today)
    {
        if (reviewOn <= today)
        {
            throw new RuleBrokenException("Choose a day after today on which it is looked at again", nameof(DriverEntry.ReviewOn));
        }

        Entry = Entry with { ReviewOn = reviewOn };
        SeenOn = today;
    }

    public void Commence(IReadOnlyList<Commencement> sections)
    {
        foreach ((Commencement one, int at) in sections.Select((one, at) => (one, at)))
        {
            if (string.IsNullOrWhiteSpace(one.Section))
            {
                throw new RuleBrokenException("Say which section or part", $"Rows[{at}].{nameof(Commencement.Section)}");
            }
        }

        Commencements = sections;
    }

    /// <summary>Why nobody should rely on what stands here without looking first; empty where it is fresh, or nothing more can come.</summary>
    public IReadOnlyList<string> StaleReasons(DateOnly today) => Stage is { IsEnd: true } ? [] :
    [
        .. NextOn is { } next && next < today ? [$"{(NextStage is { } step ? $"“{step.Title}”" : "The next step")} was expected by {Day(next)}, and no step was noted since"] : Array.Empty<string>(),
        .. Commencements.Where(one => one.On is { } on && on <= today && on > SeenOn).Select(one => $"{one.Section} was to come into force on {Day(one.On!.Value)}, after somebody last looked"),
        .. Entry.ReviewOn is { } review && review < today ? [$"It was to be looked at again by {Day(review)}"] : Array.Empty<string>(),
        .. SeenOn.AddMonths(MonthsUnseen) < today ? [$"Nobody has looked at it since {Day(SeenOn)}"] : Array.Empty<string>(),
    ];

    private void Expect(DriverStage stage, DriverStage? next, DateOnly? nextOn)
    {
        if (next is { } follows && !DriverStages.Next(stage).Contains(follows))
        {
            throw new RuleBrokenException($"“{follows.Title}” cannot come next after “{stage.Title}”", nameof(NextStage));
        }

        NextStage = next;
        NextOn = nextOn;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
