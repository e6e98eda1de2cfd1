namespace Wardmote.Performance.Samples;

/// <summary>A clock that stands where a made-up story has got to, so that its past is entered as past.</summary>
internal sealed class StoryClock : TimeProvider
{
    public DateTime Now { get; set; }

    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);

    /// <summary>Puts the clock to ten in the morning of a day.</summary>
    public void GoTo(DateOnly day) => Now = day.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
}
