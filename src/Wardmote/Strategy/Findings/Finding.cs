using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>A statement that evidence supports, with the figures under it, how far they carry, and what must be known beside it.</summary>
public sealed class Finding
{
    public const int LongestStatement = 2_000;

    private Finding()
    {
    }

    /// <summary>A finding as a rule proposes it or a person writes it.</summary>
    /// <param name="key">What it is known by over the years: "change:burglary:all".</param>
    public Finding(Guid partnershipId, Guid assessmentId, string key, FindingKind kind, FindingTheme theme, string statement, string author)
    {
        PartnershipId = partnershipId;
        AssessmentId = assessmentId;
        Key = key;
        Kind = kind;
        Theme = theme;
        Proposed = statement;
        Statement = Tidy(statement);
        Author = author;
        State = kind == FindingKind.Written ? FindingState.Draft : FindingState.Proposed;
    }

    /// <summary>A finding as a rule proposes it.</summary>
    /// <param name="rank">Its place among the proposals, 1 first.</param>
    public Finding(Guid partnershipId, Guid assessmentId, ProposedFinding proposal, int rank)
        : this(partnershipId, assessmentId, proposal.Key, proposal.Kind, proposal.Theme, proposal.Statement, FindingAuthor.Rule) => Become(proposal, rank);

    public Guid PartnershipId { get; private set; }

    public Guid FindingId { get; private set; } = Guid.CreateVersion7();

    public Guid AssessmentId { get; private set; }

    public string Key { get; private set; } = "";

    public FindingKind Kind { get; private set; }

    public FindingTheme Theme { get; private set; }

    public FindingState State { get; private set; }

    /// <summary>What the finding says, in the analyst's words once there are any.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>What the rule proposed to say; it stays beside the analyst's words.</summary>
    public string Proposed { get; private set; } = "";

    public FindingStrength Strength { get; private set; }

    /// <summary>The numbers under the statement, each with its origin.</summary>
    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    /// <summary>What must be known beside it, a sentence each.</summary>
    public IReadOnlyList<string> Caveats { get; private set; } = [];

    /// <summary>The area it is about, by name.</summary>
    public string AreaName { get; private set; } = "";

    /// <summary>The type of crime it is about, as it stands in addresses; none where it is about all or none.</summary>
    public string? TypeSlug { get; private set; }

    /// <summary>Whom it touches: "women and girls", "young people".</summary>
    public IReadOnlyList<string> AffectedGroups { get; private set; } = [];

    /// <summary>What was measured; none where nothing was.</summary>
    public FindingEffect? Effect { get; private set; }

    /// <summary>Its place among the proposals of its run, 1 first; 0 where a person wrote it.</summary>
    public int Rank { get; private set; }

    /// <summary>Who wrote the words; "Wardmote" where a rule did.</summary>
    public string Author { get; private set; } = "";

    /// <summary>Why it was rejected or merged.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Why words stand that say more than the evidence does; empty as a rule.</summary>
    public string Override { get; private set; } = "";

    /// <summary>What the partnership said of the same a year before, where those words may not hold any more.</summary>
    public string EarlierWords { get; private set; } = "";

    /// <summary>What the rules would say now, where that is no longer what stands here; none where it is.</summary>
    public MovedEvidence? Moved { get; private set; }

    /// <summary>The finding into which it was merged.</summary>
    public Guid? MergedIntoId { get; private set; }

    public long Version { get; private set; }

    public bool IsReworded => Kind != FindingKind.Written && Statement != Proposed;

    /// <summary>A proposal that nobody touched becomes what the rules say now.</summary>
    public void ProposeAgain(ProposedFinding proposal, int rank)
    {
        if (Statement == Proposed)
        {
            Statement = Tidy(proposal.Statement);
        }

        (Theme, Proposed) = (proposal.Theme, proposal.Statement);
        Become(proposal, rank);
    }

    /// <summary>The words of the year before, taken over because they still hold.</summary>
    public void TakeOver(string words, string author) => (Statement, Author, EarlierWords) = (Tidy(words), author, words);

    /// <summary>The words of the year before, which may not hold: they are shown beside the proposal.</summary>
    public void Recall(string words) => EarlierWords = words;

    /// <summary>What the rules say now of something that people decided on already: it is kept beside it and changes nothing.</summary>
    /// <param name="proposal">None where no rule proposes it any more.</param>
    public void Observe(ProposedFinding? proposal) => Moved = MovedEvidence.Of(this, proposal);

    /// <summary>Takes the newer figures; the words stay.</summary>
    public void TakeEvidence()
    {
        if (Moved is not { } moved || moved.Figures.Count == 0)
        {
            throw new RuleBrokenException("There is no newer evidence to take");
        }

        (Proposed, Figures, Effect, Strength, Moved) = (moved.Statement, moved.Figures, moved.Effect, moved.Strength, null);
    }

    public void Accept() => Go(FindingMove.Accept);

    public void Agree() => Go(FindingMove.Agree);

    public void Reopen()
    {
        Go(FindingMove.Reopen);
        (Reason, MergedIntoId) = ("", null);
    }

    public void Reject(string reason)
    {
        Go(FindingMove.Reject);
        Reason = reason.Trim() is { Length: > 0 } said ? said : throw new RuleBrokenException("Say why it is rejected: next year somebody will ask", nameof(Reason));
    }

    public void MergeInto(Finding other)
    {
        if (other.FindingId == FindingId || other.State is FindingState.Merged or FindingState.Rejected)
        {
            throw new RuleBrokenException("Choose a finding that stands and that is another one");
        }

        Go(FindingMove.Merge);
        (MergedIntoId, Reason) = (other.FindingId, $"Merged into: {other.Statement}");
    }

    /// <summary>Takes the figures, caveats and groups of another finding, each once.</summary>
    public void Hold(Finding other)
    {
        Figures = [.. Figures, .. other.Figures.Except(Figures)];
        Caveats = [.. Caveats.Union(other.Caveats)];
        AffectedGroups = [.. AffectedGroups.Union(other.AffectedGroups)];
    }

    /// <summary>The words of a person.</summary>
    /// <param name="why">Why the words stand although the evidence does not support a direction that they name; empty where it does.</param>
    /// <exception cref="RuleBrokenException">They name a direction that the evidence does not support, and no reason is given.</exception>
    public void Reword(string statement, string author, string why = "")
    {
        MustBeOpen();
        string tidy = Tidy(statement);
        var check = StatementCheck.Of(tidy, Figures, Effect);
        if (check.Unsupported.Count > 0 && why.Trim().Length == 0)
        {
            throw new RuleBrokenException($"{check.UnsupportedText} Say it otherwise, or give a reason for which these words should stand", nameof(Statement));
        }

        (Statement, Author, Override) = (tidy, author, check.Unsupported.Count > 0 ? why.Trim() : "");
    }

    /// <summary>What a person who writes a finding adds to its words.</summary>
    public void Support(IReadOnlyList<Figure> figures, FindingStrength strength, IReadOnlyList<string> affectedGroups, string areaName) =>
        (Figures, Strength, AffectedGroups, AreaName) = (figures, strength, affectedGroups, areaName.Trim());

    private void Become(ProposedFinding proposal, int rank) =>
        (Figures, Strength, Caveats, AreaName, TypeSlug, AffectedGroups, Effect, Rank, Moved) = (proposal.Figures, proposal.Strength, proposal.Caveats, proposal.AreaName, proposal.TypeSlug, proposal.AffectedGroups, proposal.Effect, rank, null);

    private void Go(FindingMove move) => State = FindingMoves.To(State, move, Kind);

    private void MustBeOpen()
    {
        if (State is not (FindingState.Proposed or FindingState.Draft))
        {
            throw new RuleBrokenException($"This finding is {State.Title.ToLowerInvariant()}: reopen it before its words are changed");
        }
    }

    private static string Tidy(string statement) => statement.Trim() switch
    {
        "" => throw new RuleBrokenException("Write what the finding says", nameof(Statement)),
        { Length: > LongestStatement } => throw new RuleBrokenException($"The statement must be {LongestStatement:N0} characters or fewer", nameof(Statement)),
        string tidy => tidy,
    };
}
