namespace Wardmote.Strategy.Programmes;

/// <summary>How something that the programme makes stands.</summary>
public enum OutputState { NotStarted, InProgress, Done, NoLongerWanted }

/// <summary>Something that the programme makes: a data pack, the strategy, its launch.</summary>
/// <param name="DueMonth">The month of the programme by whose end it is due; none where nobody said.</param>
public sealed record ProgrammeOutput(string Title, int? DueMonth, OutputState State)
{
    public DateOnly? DoneOn { get; init; }

    /// <summary>Where it can be read: an address in Wardmote or on the web.</summary>
    public string? Link { get; init; }
}

/// <summary>What a success measure looks at: whether the work was done well, or whether anything changed for people.</summary>
public enum MeasureKind { Process, Outcome }

/// <summary>By what the programme will know that it succeeded.</summary>
/// <param name="IndicatorId">The indicator that measures it; none where nothing does yet.</param>
public sealed record SuccessMeasure(MeasureKind Kind, string Text, Guid? IndicatorId);

/// <summary>What an activity of the programme is.</summary>
public enum ActivityKind { Method, Theme, PublicEngagement, PartnerEngagement, LivedExperience }

/// <summary>Something that the programme plans to do or to look at.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Month">The month of the programme in which it is planned; none where nobody said.</param>
public sealed record ProgrammeActivity(ActivityKind Kind, string Text, OutputState State, int? Month)
{
    /// <summary>Who is to be reached, where it is a group of people: "Young people".</summary>
    public string? Group { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }
}

/// <summary>One body on the way to adoption, in its order: what it decided, when, and on which conditions.</summary>
public sealed record SignOffStep(string Body, DateOnly? ExpectedOn)
{
    public DateOnly? DecidedOn { get; init; }

    public string? Decision { get; init; }

    public string? Conditions { get; init; }
}

/// <summary>The words of states and kinds.</summary>
public static class ProgrammeWords
{
    extension(OutputState state)
    {
        public string Title => state switch { OutputState.NotStarted => "Not started", OutputState.InProgress => "In progress", OutputState.Done => "Done", _ => "No longer wanted" };

        public bool IsOpen => state is OutputState.NotStarted or OutputState.InProgress;
    }

    extension(MeasureKind kind)
    {
        public string Title => kind == MeasureKind.Process ? "Process: the work was done well" : "Outcome: something changed for people";
    }

    extension(ActivityKind kind)
    {
        public string Title => kind switch
        {
            ActivityKind.Method => "Method of analysis",
            ActivityKind.Theme => "Theme of the analysis",
            ActivityKind.PublicEngagement => "Engagement of the public",
            ActivityKind.PartnerEngagement => "Engagement of partners",
            _ => "Lived experience",
        };
    }
}
