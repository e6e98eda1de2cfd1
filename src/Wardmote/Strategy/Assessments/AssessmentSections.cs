using System.Text.Json;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>The sections of an assessment in their order, from "sections.words.json".</summary>
public static class AssessmentSections
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All sections in the order in which they are read.</summary>
    public static IReadOnlyList<AssessmentSection> All { get; } = Read();

    private static readonly Dictionary<string, (AssessmentSection Section, SectionPart Part)> Parts =
        All.SelectMany(section => section.Parts.Select(part => (section, part))).ToDictionary(one => one.part.Key, StringComparer.Ordinal);

    /// <summary>The section of that key.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static AssessmentSection Section(string key) => All.FirstOrDefault(section => section.Key == key) ?? throw new NotFoundException($"The section “{key}”");

    /// <summary>The part that words of that key belong to.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static SectionPart Part(string key) => Parts.TryGetValue(key, out (AssessmentSection, SectionPart Part) found) ? found.Part : throw new NotFoundException($"The part “{key}” of an assessment");

    /// <summary>A part as a person finds it: "Burglary: Victims".</summary>
    public static string NameOf(string key) => Parts.TryGetValue(key, out (AssessmentSection Section, SectionPart Part) found)
        ? found.Section.Parts.Count == 1 ? found.Section.Title : $"{found.Section.Title}: {found.Part.Title}"
        : key;

    private static AssessmentSection[] Read()
    {
        using Stream file = typeof(AssessmentSections).Assembly.GetManifestResourceStream("Wardmote.Strategy.Assessments.sections.words.json")
            ?? throw new InvalidOperationException("sections.words.json is not built into the program");
        Written written = JsonSerializer.Deserialize<Written>(file, Json)!;
        IEnumerable<AssessmentSection> problems = written.Problems.Select(problem => problem.Read(written));
        return [.. written.Sections.SelectMany(section => section.Key == written.ProblemsStand ? problems : [section.Read()])];
    }

    private sealed record Written(IReadOnlyList<WrittenSection> Sections, string ProblemsStand, string ProblemComputed, IReadOnlyList<WrittenProblem> Problems, IReadOnlyList<SectionPart> ProblemParts);

    private sealed record WrittenSection(string Key, string Title, string? Prompt, string? Computed, IReadOnlyList<SectionPart>? Parts)
    {
        public AssessmentSection Read() => new(Key, Title, Computed ?? "", Parts is null ? [new SectionPart(Key, Title, Prompt ?? "")] : [.. Parts.Select(part => part with { Key = $"{Key}.{part.Key}" })]);
    }

    private sealed record WrittenProblem(string Key, string Title, string? Type, string? Note, bool OnlyWithData = false)
    {
        public AssessmentSection Read(Written all) => new(
            Key,
            Title,
            Type is null ? "" : all.ProblemComputed,
            [.. all.ProblemParts.Select(part => new SectionPart($"{Key}.{part.Key}", part.Title, part.Prompt))])
        {
            Type = Type,
            OnlyWithData = OnlyWithData,
            IsProblem = true,
            Note = Note ?? "",
        };
    }
}
