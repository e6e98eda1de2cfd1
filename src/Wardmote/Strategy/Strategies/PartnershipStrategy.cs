using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>The strategy of several years that a partnership answers for: its words, its theory of change, its reviews, and how far it is.</summary>
public sealed class PartnershipStrategy
{
    public const int LongestWords = 20_000;

    private PartnershipStrategy()
    {
    }

    public PartnershipStrategy(Guid partnershipId, StrategyHead head)
    {
        PartnershipId = partnershipId;
        Describe(head);
        Reviews = StrategyReview.Usual(Head.FirstDay, Head.Years);
    }

    public Guid PartnershipId { get; private set; }

    public Guid StrategyId { get; private set; } = Guid.CreateVersion7();

    public StrategyHead Head { get; private set; } = new("", default, StrategyHead.UsualYears);

    /// <summary>Copied out of the head, as is the next, so that lists can be sorted by them.</summary>
    public string Title { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    /// <summary>What somebody wrote, by the key of a <see cref="StrategySection"/>.</summary>
    public IReadOnlyDictionary<string, string> Words { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public TheoryOfChange Theory { get; private set; } = TheoryOfChange.None;

    public IReadOnlyList<StrategyReview> Reviews { get; private set; } = [];

    public StrategyState State { get; private set; }

    public DateOnly? AgreedOn { get; private set; }

    /// <summary>Who agreed it: the board or the meeting.</summary>
    public string? AgreedBy { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Why it was published though something was missing; none where nothing was.</summary>
    public string? PublishedThough { get; private set; }

    public long Version { get; private set; }

    public bool IsOpen => State == StrategyState.Draft;

    public string WordsOf(StrategySection section) => Words.GetValueOrDefault(section.Key, "");

    public void Describe(StrategyHead head)
    {
        MustBeOpen();
        Head = head.Held();
        (Title, FirstDay) = (Head.Title, Head.FirstDay);
    }

    /// <summary>Takes the words of some sections; the others stay.</summary>
    public void Write(IReadOnlyDictionary<string, string> words)
    {
        MustBeOpen();
        foreach ((string key, string text) in words)
        {
            if (StrategySection.All.FirstOrDefault(section => section.Key == key) is not { } section)
            {
                throw new RuleBrokenException($"A strategy has no section “{key}”", key);
            }

            if (text.Length > LongestWords)
            {
                throw new RuleBrokenException($"“{section.Title}” is longer than {LongestWords} characters: put the rest into a document of its own", key);
            }
        }

        Words = Words.Where(one => !words.ContainsKey(one.Key)).Concat(words.Where(one => one.Value.Length > 0)).ToDictionary(StringComparer.Ordinal);
    }

    public void Think(TheoryOfChange theory)
    {
        MustBeOpen();
        Theory = theory.Held(Head.Years);
    }

    /// <summary>Sets when it is reviewed and what came of reviews. A published strategy is reviewed too.</summary>
    public void Review(IReadOnlyList<StrategyReview> reviews, DateOnly today)
    {
        foreach ((StrategyReview one, int at) in reviews.Select((one, at) => (one, at)))
        {
            if (one.HeldOn > today)
            {
                throw new RuleBrokenException($"{one.HeldOn:d MMMM yyyy} is still to come: say what came of a review when it was held", $"Rows[{at}].HeldOn");
            }

            if (one.HeldOn is null && one.Outcome is not null)
            {
                throw new RuleBrokenException("Say on which day the review was held", $"Rows[{at}].HeldOn");
            }
        }

        Reviews = [.. reviews.OrderBy(one => one.DueOn)];
    }

    /// <summary>The board agrees it.</summary>
    public void Agree(string by, DateOnly on, DateOnly today)
    {
        StrategyState next = State.After(StrategyMove.Agree);
        if (string.IsNullOrWhiteSpace(by))
        {
            throw new RuleBrokenException("Say who agreed it: the board or the meeting", nameof(AgreedBy));
        }

        (State, AgreedBy, AgreedOn) = (next, by.Trim(), Past(on, today, nameof(AgreedOn)));
    }

    /// <summary>Publishes it.</summary>
    /// <param name="gaps">What the completeness gate found missing.</param>
    /// <param name="though">Why it is published all the same; needed only where something is missing.</param>
    public void Publish(DateOnly on, int gaps, string? though)
    {
        StrategyState next = State.After(StrategyMove.Publish);
        if (gaps > 0 && string.IsNullOrWhiteSpace(though))
        {
            throw new RuleBrokenException($"{(gaps == 1 ? "One thing is" : $"{gaps} things are")} missing. Mend that first, or say why the strategy is published all the same", nameof(PublishedThough));
        }

        (State, PublishedOn, PublishedThough) = (next, on, gaps > 0 ? though!.Trim() : null);
    }

    /// <summary>Opens it again, to be changed and agreed anew.</summary>
    public void Reopen() => (State, AgreedOn, AgreedBy, PublishedOn, PublishedThough) = (State.After(StrategyMove.Reopen), null, null, null, null);

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new RuleBrokenException($"The strategy is {State.ToString().ToLowerInvariant()}: open it again before you change it");
        }
    }

    private static DateOnly Past(DateOnly on, DateOnly today, string field) => on <= today ? on : throw new RuleBrokenException($"{on:d MMMM yyyy} is still to come", field);
}
