namespace Wardmote.Strategy.Strategies;

/// <summary>What an element of a logic model is, in the order in which one leads to the next. Assumptions stand beside them.</summary>
public enum LogicKind { Input, Activity, Output, ShortOutcome, MediumOutcome, Impact, Assumption }

/// <summary>One element of a logic model.</summary>
/// <param name="ElementId">What links and actions know it by; it stays when its words are corrected.</param>
public sealed record LogicElement(Guid ElementId, LogicKind Kind, string Words)
{
    public const int LongestWords = 400;

    /// <summary>The indicators that show whether it comes about; only outputs, outcomes and the impact have some.</summary>
    public IReadOnlyList<Guid> IndicatorIds { get; init; } = [];
}

/// <summary>The words of the kinds.</summary>
public static class LogicKinds
{
    /// <summary>The columns of the picture, from left to right.</summary>
    public static IReadOnlyList<LogicKind> Columns { get; } = [LogicKind.Input, LogicKind.Activity, LogicKind.Output, LogicKind.ShortOutcome, LogicKind.MediumOutcome, LogicKind.Impact];

    extension(LogicKind kind)
    {
        public string Title => kind switch
        {
            LogicKind.Input => "Inputs",
            LogicKind.Activity => "Activities",
            LogicKind.Output => "Outputs",
            LogicKind.ShortOutcome => "Short-term outcomes",
            LogicKind.MediumOutcome => "Medium-term outcomes",
            LogicKind.Impact => "Impact",
            _ => "Assumptions",
        };

        public string One => kind switch
        {
            LogicKind.ShortOutcome => "Short-term outcome",
            LogicKind.MediumOutcome => "Medium-term outcome",
            _ => kind.ToString(),
        };

        /// <summary>What belongs there, for whoever writes it.</summary>
        public string Hint => kind switch
        {
            LogicKind.Input => "What is put in: people, money, information, powers",
            LogicKind.Activity => "What is done with it. Actions of the plans can name the activity that they serve",
            LogicKind.Output => "What can be counted when it has been done: sessions held, homes visited, people trained",
            LogicKind.ShortOutcome => "What changes for people within about a year",
            LogicKind.MediumOutcome => "What changes by the second or third year",
            LogicKind.Impact => "What is different in the end, and for whom",
            _ => "What must be true for one step to lead to the next, and could turn out not to be",
        };

        /// <summary>The letter by which the form knows elements of the kind: A1 is the first activity.</summary>
        public string Mark => kind switch
        {
            LogicKind.Input => "I",
            LogicKind.Activity => "A",
            LogicKind.Output => "O",
            LogicKind.ShortOutcome => "S",
            LogicKind.MediumOutcome => "M",
            LogicKind.Impact => "X",
            _ => "",
        };

        public bool IsOutcome => kind is LogicKind.ShortOutcome or LogicKind.MediumOutcome;

        /// <summary>Whether indicators can show that it comes about.</summary>
        public bool IsMeasured => kind is LogicKind.Output or LogicKind.ShortOutcome or LogicKind.MediumOutcome or LogicKind.Impact;
    }
}
