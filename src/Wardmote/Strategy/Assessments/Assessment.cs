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

    public const int LongestWords = 20_000;

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

    /// <summary>What the analyst wrote, by the key of a part of a section: "recommendations", "burglary.victims".</summary>
    public IReadOnlyDictionary<string, string> Words { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The keys of words that were taken over from the year before and that nobody has looked at since.</summary>
    public IReadOnlyList<string> Carried { get; private set; } = [];

    public string AgreedBy { get; private set; } = "";

    public DateTime? AgreedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Gives it another title or another recipe; what was run before stays as it is.</summary>
    public void Change(string title, AssessmentRecipe recipe)
    {
        MustBeDraft();
        recipe.Check();
        Name(title);
        Recipe = recipe;
    }

    /// <summary>Takes what was written for parts of a section; a part without words is not written.</summary>
    /// <exception cref="RuleBrokenException">The assessment is agreed, a part is unknown or its words are too long.</exception>
    public void Write(IReadOnlyDictionary<string, string> words)
    {
        MustBeDraft();
        Dictionary<string, string> written = new(Words, StringComparer.Ordinal);
        foreach ((string key, string text) in words)
        {
            SectionPart part = AssessmentSections.Part(key);
            string tidy = text.ReplaceLineEndings("\n").Trim();
            if (tidy.Length > LongestWords)
            {
                throw new RuleBrokenException(FormattableString.Invariant($"“{part.Title}” has {tidy.Length:N0} characters; {LongestWords:N0} are the most. Move some of it to an annex"), key);
            }

            written.Remove(key);
            if (tidy.Length > 0)
            {
                written.Add(key, tidy);
            }
        }

        Words = written;
        Carried = [.. Carried.Where(key => !words.ContainsKey(key))];
    }

    /// <summary>The assessment of the year after: the same recipe with its months moved on, and the words that were written, to be checked.</summary>
    /// <param name="recipe">The next year's recipe; this one's with its last month moved on by a year where none is given.</param>
    public Assessment Next(string title, AssessmentRecipe? recipe = null) => new(PartnershipId, title, recipe ?? Recipe.NextYear(), AssessmentId) { Words = Words, Carried = [.. Words.Keys.Order(StringComparer.Ordinal)] };

    /// <summary>Notes that the partnership agreed it: from now on its words stand.</summary>
    /// <exception cref="RuleBrokenException">It was agreed already, or nobody wrote a word of it.</exception>
    public void Agree(string who, DateTime at)
    {
        MustBeDraft();
        if (Words.Count == 0)
        {
            throw new RuleBrokenException("No section has any words yet. Write at least the recommendations before the partnership agrees it");
        }

        if (Carried.Count > 0)
        {
            throw new RuleBrokenException($"Words from last year were not checked: {string.Join(", ", Carried.Take(5).Select(AssessmentSections.NameOf))}{(Carried.Count > 5 ? $" and {Carried.Count - 5} more" : "")}. Open each section, and save it as it is or mended");
        }

        (State, AgreedBy, AgreedAt) = (AssessmentState.Agreed, who, at);
    }

    /// <summary>Opens it again for changes.</summary>
    public void Reopen()
    {
        if (State != AssessmentState.Agreed)
        {
            throw new RuleBrokenException("The assessment is a draft already");
        }

        (State, AgreedBy, AgreedAt) = (AssessmentState.Draft, "", null);
    }

    private void MustBeDraft()
    {
        if (State != AssessmentState.Draft)
        {
            throw new RuleBrokenException($"The assessment was agreed by {AgreedBy}. Open it again before you change it");
        }
    }

    private void Name(string title) => Title = title.Trim() switch
    {
        "" => throw new RuleBrokenException("Give the assessment a title, such as “Strategic assessment 2026”", nameof(Title)),
        { Length: > LongestTitle } => throw new RuleBrokenException($"The title must be {LongestTitle} characters or fewer", nameof(Title)),
        string tidy => tidy,
    };
}
