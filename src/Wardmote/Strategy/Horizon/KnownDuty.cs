using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Horizon;

/// <summary>A duty that the program knows, from "duties.json": dated data with its source, in our own words.</summary>
/// <param name="Key">Its name, which stays the same when the words change.</param>
public sealed record KnownDuty(string Key, DutyEntry Entry)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private static readonly Content Data = Read();

    /// <summary>The day on which the list was last gone through.</summary>
    public static DateOnly AsOf => Data.AsOf;

    public static IReadOnlyList<KnownDuty> All { get; } = [.. Data.Duties.Select(duty => new KnownDuty(duty.Key, duty.Entry))];

    private static Content Read()
    {
        using Stream stream = typeof(KnownDuty).Assembly.GetManifestResourceStream("Wardmote.Strategy.Horizon.duties.json") ?? throw new SettingException("duties.json is not built into the program: build it again");
        return JsonSerializer.Deserialize<Content>(stream, Options)!;
    }

    private sealed record Content(DateOnly AsOf, string About, IReadOnlyList<Line> Duties);

    private sealed record Line(string Key, string Title, string? Law, string? Section, string? Says, IReadOnlyList<string> Bodies, DateOnly? Since, DutyForce Force, DutyRhythm Rhythm, DutyMark Mark, string? Source, string? Changes)
    {
        public DutyEntry Entry => new(Title) { Law = Law, Section = Section, Says = Says, Bodies = Bodies, Since = Since, Force = Force, Rhythm = Rhythm, Mark = Mark, Source = Source, Changes = Changes };
    }
}
