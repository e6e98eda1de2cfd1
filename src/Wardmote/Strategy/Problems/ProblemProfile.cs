using Wardmote.Platform.Common;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>How far a problem profile is.</summary>
public enum ProblemState { Draft, Agreed }

/// <summary>One problem worked through by scanning, analysis, response and assessment (SARA), each part with words and the findings it rests on.</summary>
public sealed class ProblemProfile
{
    public const int LongestTitle = 200;
    public const int LongestWords = 20_000;

    private ProblemProfile()
    {
    }

    /// <summary>A profile that somebody begins.</summary>
    /// <param name="typeSlug">The type of crime it is about; none for none in particular.</param>
    /// <param name="area">The code of an area, or the name of a district; none for the assessment's.</param>
    public ProblemProfile(Guid partnershipId, Guid assessmentId, string title, FindingTheme theme, string? typeSlug, string? area)
    {
        PartnershipId = partnershipId;
        AssessmentId = assessmentId;
        (Theme, TypeSlug, Area) = (theme, string.IsNullOrWhiteSpace(typeSlug) ? null : typeSlug, string.IsNullOrWhiteSpace(area) ? null : area.Trim());
        Title = title.Trim() switch
        {
            "" => throw new RuleBrokenException("Give the problem a name, such as “Shop theft by a few people in the centre”", nameof(Title)),
            { Length: > LongestTitle } => throw new RuleBrokenException($"The name must be {LongestTitle} characters or fewer", nameof(Title)),
            string tidy => tidy,
        };
    }

    public Guid PartnershipId { get; private set; }

    public Guid ProblemProfileId { get; private set; } = Guid.CreateVersion7();

    public Guid AssessmentId { get; private set; }

    public string Title { get; private set; } = "";

    public FindingTheme Theme { get; private set; }

    public string? TypeSlug { get; private set; }

    public string? Area { get; private set; }

    public ProblemState State { get; private set; }

    /// <summary>What was written, by the key of a part.</summary>
    public IReadOnlyDictionary<string, WrittenPart> Parts { get; private set; } = new Dictionary<string, WrittenPart>(StringComparer.Ordinal);

    /// <summary>The test of the response; none where it was not tested yet.</summary>
    public ResponseStudy? Study { get; private set; }

    public long Version { get; private set; }

    /// <summary>The findings that any of its parts rests on, each once.</summary>
    public IReadOnlyList<Guid> FindingIds => [.. Parts.Values.SelectMany(part => part.FindingIds).Distinct()];

    public WrittenPart Part(string key) => Parts.GetValueOrDefault(key) ?? WrittenPart.None;

    /// <summary>What the profile still lacks, a sentence each.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. ProblemPart.All.Where(part => part.Key != "assessment" && Part(part.Key).Words.Length == 0).Select(part => $"{part.Title}: nothing is written"),
        .. Parts.Values.All(part => part.FindingIds.Count == 0) ? (ReadOnlySpan<string>)["No finding is linked: say what the profile rests on"] : [],
        .. Part("response").Words.Length > 0 && Study is null && Part("assessment").Words.Length == 0 ? (ReadOnlySpan<string>)["The response is not assessed: plan the comparison before it begins"] : [],
    ];

    public void Write(string key, string words, IReadOnlyList<Guid> findingIds)
    {
        MustBeDraft();
        ProblemPart part = ProblemPart.Find(key) ?? throw new NotFoundException($"The part “{key}”");
        if (words.Length > LongestWords)
        {
            throw new RuleBrokenException($"{part.Title} must be {LongestWords:N0} characters or fewer", "Words");
        }

        Parts = new Dictionary<string, WrittenPart>(Parts, StringComparer.Ordinal) { [key] = new(words.Trim(), [.. findingIds.Distinct()]) };
    }

    public void Keep(ResponseStudy study)
    {
        MustBeDraft();
        Study = study;
    }

    public void Agree()
    {
        MustBeDraft();
        if (Part("problem").Words.Length == 0)
        {
            throw new RuleBrokenException("Say what the problem is before the profile is agreed");
        }

        State = ProblemState.Agreed;
    }

    public void Reopen() => State = State == ProblemState.Agreed ? ProblemState.Draft : throw new RuleBrokenException("The profile is open already");

    private void MustBeDraft()
    {
        if (State == ProblemState.Agreed)
        {
            throw new RuleBrokenException("The profile is agreed: reopen it before it is changed");
        }
    }
}
