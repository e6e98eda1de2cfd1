using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks who came to a meeting of the programme board.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AttendancePage(AppDb db, NoteAttendance noteAttendance) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    [BindProperty]
    public string? HeldOn { get; set; }

    [BindProperty]
    public List<string> Present { get; set; } = [];

    public AssessmentProgramme Programme { get; private set; } = null!;

    public IReadOnlyList<Choice> Members => [.. Programme.Members.Select(member => new Choice(member.MemberId.ToString(), member.Name is null ? member.Body : $"{member.Body}: {member.Name}"))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await db.ProgrammeAsync(ProgrammeId, cancellationToken);
        DateOnly day = TypedText.Day(HeldOn, nameof(HeldOn)) ?? throw new RuleBrokenException("Say on which day the board met", nameof(HeldOn));
        await noteAttendance.RunAsync(new(ProgrammeId, day, [.. Present.Select(key => Guid.TryParse(key, out Guid member) ? member : Guid.Empty)]), cancellationToken);
        TempData.SayNext("Attendance is noted");
        return LocalRedirect($"{ProgrammeLinks.Of(ProgrammeId)}#board");
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Programme = await db.ProgrammeAsync(ProgrammeId, cancellationToken);
    }
}
