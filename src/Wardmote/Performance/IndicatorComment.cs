using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>What a remark about an indicator's value is for.</summary>
public enum CommentKind
{
    /// <summary>What lies behind a value: the story that reports print beside it.</summary>
    Narrative,

    /// <summary>A question to whoever entered the value; the value is not approved while it is open.</summary>
    Question,

    /// <summary>The answer to a question.</summary>
    Answer,
}

/// <summary>A remark, a question or an answer about an indicator's value of one period.</summary>
public sealed class IndicatorComment
{
    public const int Longest = 4000;

    private IndicatorComment()
    {
    }

    public IndicatorComment(Indicator indicator, Period period, CommentKind kind, string text, Guid? userId, string who, DateTime at, Guid? answerTo = null)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
        {
            throw new RuleBrokenException($"Write between 1 and {Longest} characters", nameof(Text));
        }

        PartnershipId = indicator.PartnershipId;
        IndicatorId = indicator.IndicatorId;
        PeriodKind = period.Kind;
        PeriodFirst = period.First;
        Kind = kind;
        Text = text.Trim();
        UserId = userId;
        Who = who;
        At = at;
        AnswerTo = answerTo;
    }

    public Guid PartnershipId { get; private set; }

    public Guid IndicatorId { get; private set; }

    public Guid CommentId { get; private set; } = Guid.CreateVersion7();

    public PeriodKind PeriodKind { get; private set; }

    public DateOnly PeriodFirst { get; private set; }

    public Period Period => Period.StartingOn(PeriodKind, PeriodFirst);

    public CommentKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public Guid? UserId { get; private set; }

    public string Who { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>The question that this answers.</summary>
    public Guid? AnswerTo { get; private set; }

    /// <summary>When a question was answered or withdrawn; none while it is open and for what is no question.</summary>
    public DateTime? SettledAt { get; private set; }

    public bool IsOpenQuestion => Kind == CommentKind.Question && SettledAt is null;

    public void Settle(DateTime at) => SettledAt = at;
}
