using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Work;

/// <summary>Switches a person's own reminders by e-mail on or off.</summary>
public sealed class SwitchReminders(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(bool On);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.HaveWork);
        Guid userId = current.UserId ?? throw new ForbiddenException("Only a person has reminders to switch");
        Reminders reminders = await db.RemindersAsync(userId, cancellationToken);
        reminders.Switch(request.On);
        await db.SaveAsync(current.Did(request.On ? "work.reminders-switched-on" : "work.reminders-switched-off", userId, clock), cancellationToken);
    }
}
