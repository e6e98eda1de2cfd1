namespace Wardmote.Evidence.Fitness;

/// <summary>How one month of one force's file stands.</summary>
public enum CoverageState
{
    Supplied,

    /// <summary>Supplied more than once; the newest version counts.</summary>
    SuppliedAgain,

    /// <summary>Supplied with less than half of the rows that are usual: a part may be lacking.</summary>
    FewRows,

    /// <summary>Supplied with more than twice the rows that are usual.</summary>
    ManyRows,

    /// <summary>Nobody supplied it: unknown, never zero.</summary>
    Missing,

    /// <summary>Supplied once and taken back: unknown, never zero.</summary>
    Withdrawn,
}

/// <summary>The words for the states of a month.</summary>
public static class CoverageWords
{
    extension(CoverageState state)
    {
        public string Title => state switch
        {
            CoverageState.SuppliedAgain => "Supplied again",
            CoverageState.FewRows => "Few rows",
            CoverageState.ManyRows => "Many rows",
            _ => state.ToString(),
        };

        /// <summary>The word that programs read: "supplied-again".</summary>
        public string Code => state.Title.ToLowerInvariant().Replace(' ', '-');

        /// <summary>A sign for a grid too narrow for words, each of another shape; its legend says the word.</summary>
        public string Sign => state switch
        {
            CoverageState.Supplied => "✓",
            CoverageState.SuppliedAgain => "↻",
            CoverageState.FewRows => "▼",
            CoverageState.ManyRows => "▲",
            CoverageState.Missing => "✕",
            _ => "−",
        };

        /// <summary>The colour of its tag, which never says more than the word.</summary>
        public string Colour => state switch
        {
            CoverageState.Supplied => "green",
            CoverageState.SuppliedAgain => "teal",
            CoverageState.FewRows or CoverageState.ManyRows => "yellow",
            CoverageState.Missing => "red",
            _ => "grey",
        };

        /// <summary>Whether there are rows that count.</summary>
        public bool IsPresent => state is not (CoverageState.Missing or CoverageState.Withdrawn);

        public string Means => state switch
        {
            CoverageState.Supplied => "a file was brought in and counts",
            CoverageState.SuppliedAgain => "the month came more than once; the newest version counts",
            CoverageState.FewRows => "fewer than half of the rows that are usual: a part may be lacking",
            CoverageState.ManyRows => "more than twice the rows that are usual",
            CoverageState.Missing => "no file: unknown, never zero",
            _ => "brought in and taken back: unknown, never zero",
        };
    }

    extension(SourceKind kind)
    {
        public string Title => kind switch
        {
            SourceKind.Street => "Crime and anti-social behaviour",
            SourceKind.Outcomes => "Outcomes",
            _ => "Stop and search",
        };

        /// <summary>The word in the names of the publisher's files.</summary>
        public string Code => kind switch
        {
            SourceKind.Street => "street",
            SourceKind.Outcomes => "outcomes",
            _ => "stop-and-search",
        };
    }
}
