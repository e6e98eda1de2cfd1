namespace Wardmote.Work;

/// <summary>A capability whose things can be found by their words; the search page asks each of them.</summary>
public interface ISearchSource
{
    /// <summary>What the current user may see that holds every one of the words, in any case; the best first.</summary>
    /// <param name="words">What was looked for, taken apart once for all sources.</param>
    /// <param name="atMost">How many of one kind are wanted: a source never reads more than it shows.</param>
    Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken);
}
