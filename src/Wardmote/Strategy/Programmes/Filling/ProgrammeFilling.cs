using Wardmote.Strategy.Horizon;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>What of a document is still to be taken over, beside what stands here already.</summary>
/// <param name="Document">What the document says that was never taken over and does not stand here by the same name.</param>
/// <param name="Known">How many of its things were taken over before, or stand here already.</param>
public sealed record ProgrammeFilling(ProgrammeDocument Document, IReadOnlyList<FilledPart> Parts, int Known)
{
    public bool IsEmpty => Parts.All(part => part.Added.Count == 0);

    /// <summary>Holds a document against what stands here. What a person reworded or removed since it was taken over is not taken again.</summary>
    public static ProgrammeFilling Of(ProgrammeDocument document, AssessmentProgramme? programme, IReadOnlyList<Dataset> datasets, IReadOnlyList<Driver> drivers)
    {
        HashSet<string> taken = [.. programme?.Taken ?? []];
        int known = 0;
        ProgrammeHead now = programme?.Head ?? new ProgrammeHead("");
        ProgrammeHead head = document.Head with
        {
            Purpose = now.Purpose is null ? Only("head", document.Head.Purpose) : null,
            Objectives = Left("objective", document.Head.Objectives, text => text, now.Objectives),
            Sponsor = now.Sponsor is null && Only("sponsor", document.Head.Sponsor?.Name) is not null ? document.Head.Sponsor : null,
            Owner = now.Owner is null && Only("owner", document.Head.Owner?.Name) is not null ? document.Head.Owner : null,
        };
        ProgrammeDocument left = document with
        {
            Head = head,
            Members = Left("member", document.Members, one => one.Body, programme?.Members.Select(one => one.Body)),
            Workstreams = Left("workstream", document.Workstreams, one => one.Title, programme?.Workstreams.Select(one => one.Title)),
            Timeline = Left("phase", document.Timeline, one => one.Title, programme?.Timeline.Select(one => one.Title)),
            Outputs = Left("output", document.Outputs, one => one.Title, programme?.Outputs.Select(one => one.Title)),
            Measures = Left("measure", document.Measures, one => one.Text, programme?.Measures.Select(one => one.Text)),
            Activities = Left("activity", document.Activities, one => $"{one.Text} {one.Group}", programme?.Activities.Select(one => $"{one.Text} {one.Group}")),
            SignOff = Left("step", document.SignOff, one => one.Body, programme?.SignOff.Select(one => one.Body)),
            Datasets = Left("dataset", document.Datasets, one => one.Title, datasets.Select(one => one.Title)),
            Drivers = Left("driver", document.Drivers, one => $"{one.Theme} {one.Instrument}", drivers.Select(one => $"{one.Theme} {one.Instrument}")),
            Report = document.Report is { } report && Left("report", [report], one => one.Head.Title, []).Count > 0 ? report : null,
            Criteria = Left("criterion", document.Criteria, text => text, []),
            Candidates = Left("candidate", document.Candidates, text => text, []),
        };
        return new(left, PartsOf(left), known);

        string? Only(string kind, string? text) => text is null ? null : Left(kind, [text], one => one, []).Count > 0 ? text : null;

        IReadOnlyList<T> Left<T>(string kind, IReadOnlyList<T> said, Func<T, string> name, IEnumerable<string>? here)
        {
            HashSet<string> names = [.. (here ?? []).Select(Tidy)];
            T[] fresh = [.. said.Where(one => !taken.Contains(Key(kind, name(one))) && !names.Contains(Tidy(name(one))))];
            known += said.Count - fresh.Length;
            return fresh;
        }
    }

    /// <summary>By what each thing of a document is known again when the document is read once more.</summary>
    public static IEnumerable<string> KeysOf(ProgrammeDocument document) =>
    [
        .. Keys("head", [document.Head.Purpose ?? ""]), .. Keys("objective", document.Head.Objectives), .. Keys("sponsor", [document.Head.Sponsor?.Name ?? ""]), .. Keys("owner", [document.Head.Owner?.Name ?? ""]),
        .. Keys("member", document.Members.Select(one => one.Body)), .. Keys("workstream", document.Workstreams.Select(one => one.Title)), .. Keys("phase", document.Timeline.Select(one => one.Title)),
        .. Keys("output", document.Outputs.Select(one => one.Title)), .. Keys("measure", document.Measures.Select(one => one.Text)), .. Keys("activity", document.Activities.Select(one => $"{one.Text} {one.Group}")),
        .. Keys("step", document.SignOff.Select(one => one.Body)), .. Keys("dataset", document.Datasets.Select(one => one.Title)), .. Keys("driver", document.Drivers.Select(one => $"{one.Theme} {one.Instrument}")),
        .. Keys("report", document.Report is { } report ? [report.Head.Title] : []), .. Keys("criterion", document.Criteria), .. Keys("candidate", document.Candidates),
    ];

    private static IReadOnlyList<FilledPart> PartsOf(ProgrammeDocument left) =>
    [
        new("Purpose, objectives and people", [.. new[] { left.Head.Purpose }.OfType<string>(), .. left.Head.Objectives, .. new[] { left.Head.Sponsor is { } sponsor ? $"Sponsor: {sponsor.Name}" : null, left.Head.Owner is { } owner ? $"Senior responsible owner: {owner.Name}" : null }.OfType<string>()]),
        new("Programme board", [.. left.Members.Select(one => one.Body)]),
        new("Workstreams", [.. left.Workstreams.Select(one => one.Title)]),
        new("Timeline", [.. left.Timeline.Select(one => $"{new ProgrammeCalendar(null).Words(one.FirstMonth, one.LastMonth)}: {one.Title}")]),
        new("Outputs", [.. left.Outputs.Select(one => one.Title)]),
        new("Success measures", [.. left.Measures.Select(one => one.Text)]),
        new("Methods, themes and engagement", [.. left.Activities.Select(one => one.Group is null ? one.Text : $"{one.Text}: {one.Group}")]),
        new("Sign-off", [.. left.SignOff.Select(one => one.Body)]),
        new("Datasets", [.. left.Datasets.Select(one => $"{one.Category.Letter}: {one.Title}")]),
        new("Drivers", [.. left.Drivers.Select(one => $"{one.Level.Title}: {one.Theme}, {one.Instrument}")]),
        new("Criteria of the ranking", left.Criteria),
        new("Candidates for priorities", left.Candidates),
        new("Report to a committee", left.Report is { } report ? [report.Head.Title] : []),
    ];

    private static IEnumerable<string> Keys(string kind, IEnumerable<string> names) => names.Where(name => name.Length > 0).Select(name => Key(kind, name));

    private static string Key(string kind, string name) => $"{kind}:{Tidy(name)}";

    private static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}

/// <summary>One part that a document fills, with what it adds to it.</summary>
public sealed record FilledPart(string Title, IReadOnlyList<string> Added);
