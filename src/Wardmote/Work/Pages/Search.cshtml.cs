using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Web;

namespace Wardmote.Work.Pages;

/// <summary>Finds anything of the partnership by its words.</summary>
[Requires(Permission.ViewPlans)]
public sealed class SearchPage(IEnumerable<ISearchSource> sources) : PageModel
{
    private const int OfAKind = 20;
    private const int LongestShown = 80;

    public sealed record Group(string Kind, IReadOnlyList<SearchHit> Hits, bool HasMore)
    {
        public string Count => string.Create(CultureInfo.InvariantCulture, $"{(HasMore ? "more than " : "")}{Hits.Count}");
    }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public SearchWords Words { get; private set; } = SearchWords.Of(null);

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public string Looked => $"“{string.Join(' ', Words.All) switch { { Length: > LongestShown } all => all[..LongestShown] + "…", var all => all }}”";

    public string Heading => Words.IsEmpty ? "Search" : $"Search for {Looked}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Words = SearchWords.Of(Q);
        List<SearchHit> hits = [];
        foreach (ISearchSource source in Words.IsEmpty ? [] : sources)
        {
            // One more than is shown, to know whether there are more.
            hits.AddRange(await source.FindAsync(Words, OfAKind + 1, cancellationToken));
        }

        Groups = [.. hits.GroupBy(hit => hit.Kind).Select(group => new Group(group.Key, [.. group.Take(OfAKind)], group.Count() > OfAKind))];
    }

    /// <summary>The text with the words that were looked for marked.</summary>
    public IHtmlContent Marked(string text) => Markup.Join(Words.Pieces(text).Select(piece => piece.IsWord ? Markup.Html($"<mark>{piece.Text}</mark>") : Markup.Html($"{piece.Text}")));
}
