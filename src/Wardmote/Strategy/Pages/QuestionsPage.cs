using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Pages;

/// <summary>A page that asks the questions of one list about a thing, and keeps the answers.</summary>
/// <typeparam name="TThing">What the questions are answered in, such as the entry of a register.</typeparam>
public abstract class QuestionsPage<TThing>(AppDb db, QuestionList<TThing> questions) : PageModel, IFormPage
{
    private static readonly Dictionary<string, IReadOnlyList<Answer>> NoOffers = new(StringComparer.Ordinal);

    /// <summary>The version of the thing that the form was opened with; 0 for a new one.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public AskedForm Form { get; private set; } = null!;

    protected AppDb Db { get; } = db;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (TThing now, _) = await FindAsync(cancellationToken);
        TThing typed = questions.Read(now, AskedForm.Typed(Request.Form), await Db.NameablePeopleAsync(cancellationToken));
        return await this.SaveAsync(() => KeepAsync(typed, cancellationToken), cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Db.ChangeTracker.Clear();
        (TThing now, long version) = await FindAsync(cancellationToken);
        Form = AskedForm.Of(questions, now, version, Request, await Db.NameablePeopleAsync(cancellationToken), await OffersAsync(now, cancellationToken));
    }

    /// <summary>The thing as it stands, with its version; as a new one begins, with 0.</summary>
    protected abstract Task<(TThing Now, long Version)> FindAsync(CancellationToken cancellationToken);

    /// <summary>What may be chosen that has to be looked up, by the names of the questions.</summary>
    protected virtual Task<IReadOnlyDictionary<string, IReadOnlyList<Answer>>> OffersAsync(TThing now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Answer>>>(NoOffers);

    protected abstract Task<Saved> KeepAsync(TThing typed, CancellationToken cancellationToken);
}
