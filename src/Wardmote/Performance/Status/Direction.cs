using Wardmote.Checks.Content;

namespace Wardmote.Performance.Status;

/// <summary>Which way an indicator moves, as far as its values are evidence of it.</summary>
public enum Direction
{
    /// <summary>There are too few comparable values for any word.</summary>
    TooFewToSay,

    /// <summary>The values vary no more than chance explains.</summary>
    NoClearChange,
    Improving,
    GettingWorse,

    /// <summary>It rises, and nobody says that this is better or worse.</summary>
    Rising,

    /// <summary>It falls, and nobody says that this is better or worse.</summary>
    Falling,

    /// <summary>Its values are of a kind that shows no direction: yes or no, dates, overlapping years.</summary>
    NotJudged,
}

/// <summary>The words for directions.</summary>
public static class DirectionWords
{
    extension(Direction direction)
    {
        public string Title => direction switch
        {
            Direction.TooFewToSay => "too few to say",
            Direction.NoClearChange => "no clear change",
            Direction.Improving => "improving",
            Direction.GettingWorse => "getting worse",
            Direction.Rising => "rising",
            Direction.Falling => "falling",
            _ => "no direction",
        };

        public bool IsClear => direction is Direction.Improving or Direction.GettingWorse or Direction.Rising or Direction.Falling;
    }

    extension(Polarity polarity)
    {
        /// <summary>What a clear rise or fall means where it is known which is better.</summary>
        public Direction Meaning(bool rises) => polarity switch
        {
            Polarity.HigherIsBetter => rises ? Direction.Improving : Direction.GettingWorse,
            Polarity.LowerIsBetter => rises ? Direction.GettingWorse : Direction.Improving,
            _ => rises ? Direction.Rising : Direction.Falling,
        };
    }
}
