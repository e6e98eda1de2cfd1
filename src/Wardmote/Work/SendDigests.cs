using Wardmote.Access;
using Wardmote.Mail;
using Wardmote.Platform.Chores;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Work;

/// <summary>Tells each person once a working day by e-mail what is late or due within a week; nobody where nothing is.</summary>
public sealed class SendDigests(AppDb db, MailSettings settings, DigestHours hours, LastDigests last, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SendDigests> log) : IChore
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        DateOnly today = BritishTime.Day(now);
        if (!settings.IsSetUp || !hours.AreNow(now) || last.Day == today)
        {
            return;
        }

        foreach (Reminded person in await db.PeopleToRemindAsync(cancellationToken))
        {
            try
            {
                IReadOnlyList<WaitingItem> pressing = await PressingAsync(person, today, cancellationToken);
                if (pressing.Count > 0)
                {
                    await QueueAsync(person, pressing, today, cancellationToken);
                }
            }
            catch (ChangedMeanwhileException)
            {
                // Another program on the same database reminds this person.
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The digest for {UserId} of {PartnershipName} could not be written; they are not reminded today", person.UserId, person.PartnershipName);
            }
        }

        last.Day = today;
    }

    /// <summary>Looks with the person's own eyes: a message tells nobody of what they may not open.</summary>
    private async Task<IReadOnlyList<WaitingItem>> PressingAsync(Reminded person, DateOnly today, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().WorkAs(person.UserId, person.Name, person.PartnershipId, person.PartnershipName, person.Role);
        Reminders? reminders = await scope.ServiceProvider.GetRequiredService<AppDb>().FindRemindersAsync(person.UserId, cancellationToken);
        return reminders?.MayRemindOn(today) == false
            ? []
            : [.. (await scope.ServiceProvider.GetServices<IWorkSource>().AllForAsync(person.UserId, today, cancellationToken)).Where(waiting => waiting.IsPressing(today))];
    }

    /// <summary>Message and note of the day are saved together: either both are there or neither.</summary>
    private async Task QueueAsync(Reminded person, IReadOnlyList<WaitingItem> pressing, DateOnly today, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        AppDb own = scope.ServiceProvider.GetRequiredService<AppDb>();
        CurrentUser program = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        program.WorkAsProgram("Wardmote", person.PartnershipId, person.PartnershipName);
        Reminders reminders = await own.RemindersAsync(person.UserId, cancellationToken);
        if (!reminders.MayRemindOn(today))
        {
            throw new ChangedMeanwhileException("What this person was reminded of");
        }

        reminders.Remind(today);
        Digest digest = Digest.Of(person, pressing, today, settings);
        own.QueueMail(settings, person.Email, digest.Subject, digest.Text, clock.GetUtcNow().UtcDateTime);
        await own.SaveAsync(program.Did("work.digest-queued", person.UserId, clock, person.Name), cancellationToken);
    }
}

/// <summary>The day on which this program last went through everybody, so that it does not do so every minute.</summary>
public sealed class LastDigests
{
    public DateOnly? Day { get; set; }
}
