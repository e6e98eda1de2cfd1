using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for the head of a new programme.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginProgrammePage(AppDb db, BeginProgramme beginProgramme) : QuestionsPage<ProgrammeHead>(db, ProgrammeQuestions.Head)
{
    protected override Task<(ProgrammeHead Now, long Version)> FindAsync(CancellationToken cancellationToken) => Task.FromResult((new ProgrammeHead(""), 0L));

    protected override async Task<Saved> KeepAsync(ProgrammeHead typed, CancellationToken cancellationToken)
    {
        await beginProgramme.RunAsync(new(typed), cancellationToken);
        return new("The programme has begun", ProgrammeLinks.Programme);
    }
}
