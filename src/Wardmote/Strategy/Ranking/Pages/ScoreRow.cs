using System.Globalization;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One box of a sheet as it stands on the form.</summary>
public sealed class ScoreRow
{
    /// <summary>What is sent where somebody has no view.</summary>
    public const string NoView = "no-view";

    public Guid Candidate { get; set; }

    public Guid Criterion { get; set; }

    /// <summary>A point of the scale, "no-view", or empty while it is not scored.</summary>
    public string? Value { get; set; }

    public Confidence? Confidence { get; set; }

    public string? Note { get; set; }

    public static ScoreRow Of(Guid candidate, Guid criterion, Score? score) => new()
    {
        Candidate = candidate,
        Criterion = criterion,
        Value = score is null ? "" : score.Value is { } value ? Show(value) : NoView,
        Confidence = score?.Confidence,
        Note = score?.Note,
    };

    /// <summary>The score; none while the box is empty.</summary>
    public Score? Read() => string.IsNullOrWhiteSpace(Value) ? null
        : new Score(Candidate, Criterion, Value == NoView ? null : double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN)
        {
            Confidence = Confidence,
            Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
        };

    public static string Show(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
