namespace Wardmote.Plans.Progress;

/// <summary>How an action stands, by rule.</summary>
public enum Standing
{
    Overdue,
    AtRisk,
    Waiting,
    NotReported,
    NotStarted,
    OnTrack,
    BusinessAsUsual,
    Done,
    NoLongerRequired,
}

/// <summary>How standings are called.</summary>
public static class Standings
{
    extension(Standing standing)
    {
        /// <summary>The standing as a person reads it.</summary>
        public string Title => standing switch
        {
            Standing.AtRisk => "At risk",
            Standing.Waiting => "Waiting for something outside",
            Standing.NotReported => "Nothing reported",
            Standing.NotStarted => "Not started",
            Standing.OnTrack => "On track",
            Standing.BusinessAsUsual => "Business as usual",
            Standing.NoLongerRequired => "No longer required",
            _ => standing.ToString(),
        };

        /// <summary>Whether nothing more is expected of it.</summary>
        public bool IsClosed => standing is Standing.Done or Standing.NoLongerRequired;
    }
}
