using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for the words of the ten sections; whoever may not write reads them.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class StrategyWordsPage(AppDb db, CurrentUser user, WriteStrategyWords writeWords) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    /// <summary>What stands in each box: what was typed where the form comes back.</summary>
    public IReadOnlyDictionary<string, string> Shown { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where what was typed differs from what somebody else saved meanwhile.</summary>
    public IReadOnlyList<(string Section, string Now, string Typed)> Differing { get; private set; } = [];

    public bool MayWrite => Strategy.IsOpen && user.May(Permission.EditStrategy);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => this.SaveAsync(
        async () =>
        {
            await writeWords.RunAsync(new(StrategyId, Seen, Typed()), cancellationToken);
            return StrategiesLinks.Strategy(StrategyId);
        },
        "The words are saved",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Shown = Strategy.Words;
        if (Request.HasFormContentType)
        {
            Shown = Typed();
            Differing = Seen == Strategy.Version ? [] : [.. StrategySection.All
                .Select(section => (section.Title, Strategy.WordsOf(section), Shown.GetValueOrDefault(section.Key, ""))).Where(row => row.Item2 != row.Item3)];
        }

        Seen = Strategy.Version;
        ModelState.Remove(nameof(Seen));
    }

    private Dictionary<string, string> Typed() => StrategySection.All.Where(section => Request.Form.ContainsKey(section.Key))
        .ToDictionary(section => section.Key, section => TypedAnswer.Tidy(Request.Form[section.Key]), StringComparer.Ordinal);
}
