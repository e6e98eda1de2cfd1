using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon.Samples;
using Wardmote.Strategy.Programmes;

namespace Wardmote.Strategy.Horizon;

/// <summary>Gives Northmere a horizon scan, and a register of duties with evidence for some of them.</summary>
public sealed class KeepSampleHorizon(AppDb db, CurrentUser user, TimeProvider clock, AddDriver addDriver, MoveDriver moveDriver, TakeKnownDuties takeDuties, NameDutyEvidence nameEvidence) : IUseCase
{
    /// <summary>Does nothing where there are drivers or duties already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        if (await db.Drivers.AnyAsync(cancellationToken) || await db.Duties.AnyAsync(cancellationToken))
        {
            return;
        }

        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        foreach (SampleDriver sample in new SampleDrivers(today, Of("Priya Lindale"), Of("Imogen Farthing")).All)
        {
            Driver driver = await addDriver.RunAsync(new(sample.Entry), cancellationToken);
            if (sample.Stage is { } stage)
            {
                DateOnly? on = sample.ReachedDaysAgo is { } days ? today.AddDays(-days) : null, next = sample.NextInDays is { } ahead ? today.AddDays(ahead) : null;
                await moveDriver.RunAsync(new(driver.DriverId, driver.Version, stage, on, null, sample.Next, next), cancellationToken);
            }
        }

        await takeDuties.RunAsync(new(), cancellationToken);
        await EvidenceAsync(today, cancellationToken);

        PersonName Of(string name) => people.FirstOrDefault(person => person.Name == name) ?? new PersonName(name);
    }

    private async Task EvidenceAsync(DateOnly today, CancellationToken cancellationToken)
    {
        Dictionary<string, Guid> duties = await db.Duties.AsNoTracking().ToDictionaryAsync(duty => duty.Key!, duty => duty.DutyId, StringComparer.Ordinal, cancellationToken);
        Guid? reviews = await db.Indicators.AsNoTracking().Where(indicator => indicator.Code == "NSP_22").Select(indicator => (Guid?)indicator.IndicatorId).FirstOrDefaultAsync(cancellationToken);
        (string Key, EvidencePlace Place, string Words, string? Link, Guid? Indicator, int DaysAgo)[] all =
        [
            ("partnership", EvidencePlace.Meeting, "Partnership board, attendance of all five", null, null, 40), ("strategies", EvidencePlace.PlanSection, "Community Safety Plan 2026-27, section B", "/plans", null, 240),
            ("strategic-assessment", EvidencePlace.Document, "Programme of the strategic assessment", ProgrammeLinks.Programme, null, 150), ("partnership-plan", EvidencePlace.Document, "Community Safety Plan 2026-27", "/plans", null, 240),
            ("scrutiny", EvidencePlace.Meeting, "Overview and scrutiny committee, item 6", null, null, 420), ("serious-violence-review", EvidencePlace.Document, "Serious violence strategy: yearly review", null, null, 300),
            ("asb-case-review", EvidencePlace.Indicator, "Applications for a case review", null, reviews, 60), ("asb-case-review-figures", EvidencePlace.Document, "Figures on the council’s website", null, null, 500),
            ("equality", EvidencePlace.Document, "Equality evidence of the assessment", null, null, 60), ("community-engagement", EvidencePlace.Document, "Survey of residents: 712 answers", null, null, 120),
        ];
        foreach ((string key, EvidencePlace place, string words, string? link, Guid? indicator, int daysAgo) in all)
        {
            await nameEvidence.RunAsync(new(duties[key], place, words, link, indicator, today.AddDays(-daysAgo)), cancellationToken);
        }
    }
}
