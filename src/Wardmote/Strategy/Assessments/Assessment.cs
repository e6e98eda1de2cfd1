using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>How far an assessment is.</summary>
public enum AssessmentState { Draft, Agreed }

/// <summary>
/// The strategic assessment of a period: a recipe that can be run again on newer data, and the analyst's own words for each of
/// its sections. What a run yields is kept with the run.
/// </summary>
public sealed class Assessment
{
    public const int LongestTitle = 200;

    private Assessment()
    {
    }

    /// <summary>An assessment that somebody begins.</summary>
    /// <exception cref="RuleBrokenException">It has no title, or its months are none.</exception>
    public Assessment(Guid partnershipId, string title, AssessmentRecipe recipe, Guid? predecessorId = null)
    {
        PartnershipId = partnershipId;
        PredecessorId = predecessorId;
        Name(title);
        recipe.Check();
        Recipe = recipe;
    }

    public Guid PartnershipId { get; private set; }

    public Guid AssessmentId { get; private set; } = Guid.CreateVersion7();

    public string Title { get; private set; } = "";

    public AssessmentRecipe Recipe { get; private set; } = new(null, null, "", "");

    /// <summary>The assessment of the year before, whose words are taken over and whose findings are compared; none for the first.</summary>
    public Guid? PredecessorId { get; private set; }

    public AssessmentState State { get; private set; }

    /// <summary>What the analyst wrote, by the key of a section.</summary>
    public IReadOnlyDictionary<string, string> Words { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public long Version { get; private set; }

    private void Name(string title) => Title = title.Trim() switch
    {
        "" => throw new RuleBrokenException("Give the assessment a title, such as “Strategic assessment 2026”", nameof(Title)),
        { Length: > LongestTitle } => throw new RuleBrokenException($"The title must be {LongestTitle} characters or fewer", nameof(Title)),
        string tidy => tidy,
    };
}
