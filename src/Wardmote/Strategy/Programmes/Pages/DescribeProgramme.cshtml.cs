using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks what a programme is for, who answers for it, and when it starts.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DescribeProgrammePage(AppDb db, DescribeProgramme describeProgramme) : QuestionsPage<ProgrammeHead>(db, ProgrammeQuestions.Head)
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    public AssessmentProgramme Programme { get; private set; } = null!;

    protected override async Task<(ProgrammeHead Now, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        Programme = await Db.ProgrammeAsync(ProgrammeId, cancellationToken);
        return (Programme.Head, Programme.Version);
    }

    protected override async Task<Saved> KeepAsync(ProgrammeHead typed, CancellationToken cancellationToken)
    {
        await describeProgramme.RunAsync(new(ProgrammeId, Seen, typed), cancellationToken);
        return new("The programme is saved", ProgrammeLinks.Of(ProgrammeId));
    }
}
