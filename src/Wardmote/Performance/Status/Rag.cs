using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Status;

/// <summary>How a value stands against its target: a colour where it can be judged, and otherwise the reason why it cannot.</summary>
public enum Rag
{
    OnTarget,
    CloseToTarget,
    OffTarget,
    NoTarget,

    /// <summary>A target is stated, but its baseline is not known yet.</summary>
    TargetNotResolved,

    /// <summary>The year establishes the baseline.</summary>
    BaselineYear,

    /// <summary>The target will be set later.</summary>
    TargetToBeSet,
    NoValue,

    /// <summary>Followed without judgement: neither higher nor lower is better.</summary>
    Tracker,

    /// <summary>Nobody has said yet whether higher or lower is better.</summary>
    PolarityNotStated,
}

/// <summary>The word, shape and colour of each RAG: never the colour alone.</summary>
public static class RagWords
{
    extension(Rag rag)
    {
        public string Title => rag switch
        {
            Rag.OnTarget => "On target",
            Rag.CloseToTarget => "Close to target",
            Rag.OffTarget => "Off target",
            Rag.NoTarget => "No target",
            Rag.TargetNotResolved => "Target not resolved yet",
            Rag.BaselineYear => "Establishing a baseline",
            Rag.TargetToBeSet => "Target to be set",
            Rag.NoValue => "No value",
            Rag.Tracker => "Tracker",
            _ => "Polarity not stated",
        };

        /// <summary>A shape of its own for each judgement, for print in black and for people who do not see colours.</summary>
        public string Shape => rag switch
        {
            Rag.OnTarget => "●",
            Rag.CloseToTarget => "▲",
            Rag.OffTarget => "■",
            Rag.NoValue => "–",
            _ => "○",
        };

        /// <summary>The colour as tags name it.</summary>
        public string Colour => rag switch
        {
            Rag.OnTarget => "green",
            Rag.CloseToTarget => "yellow",
            Rag.OffTarget => "red",
            _ => "grey",
        };

        /// <summary>How it is shaded in reports.</summary>
        public Tone Tone => rag switch { Rag.OnTarget => Tone.Good, Rag.CloseToTarget => Tone.Warning, Rag.OffTarget => Tone.Bad, _ => Tone.Neutral };

        public bool IsJudged => rag is Rag.OnTarget or Rag.CloseToTarget or Rag.OffTarget;

        /// <summary>Exceptions first: off target, close to it, what lacks a value, what waits for something, what is on target, what is not judged.</summary>
        public int Urgency => rag switch
        {
            Rag.OffTarget => 0,
            Rag.CloseToTarget => 1,
            Rag.NoValue => 2,
            Rag.TargetNotResolved or Rag.PolarityNotStated or Rag.TargetToBeSet => 3,
            Rag.OnTarget => 4,
            _ => 5,
        };
    }
}
