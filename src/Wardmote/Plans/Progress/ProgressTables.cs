using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Progress;

/// <summary>How reports on actions are stored, and how a change of progress is told in the history.</summary>
internal sealed class ProgressTables : IEntityTypeConfiguration<ActionUpdate>
{
    public void Configure(EntityTypeBuilder<ActionUpdate> update)
    {
        update.ToTable("action_updates").HasKey(u => new { u.PartnershipId, u.UpdateId });
        update.HasIndex(u => new { u.PartnershipId, u.ActionId, u.At });
        update.HasIndex(u => new { u.PartnershipId, u.PlanId, u.At });
        update.HasOne<Plan>().WithMany().HasForeignKey(u => new { u.PartnershipId, u.PlanId }).OnDelete(DeleteBehavior.Cascade);
        update.Property(u => u.MilestonesDone).HasJsonColumn();
    }

    /// <summary>What changed in an action's progress, in the words of its forms.</summary>
    internal static IEnumerable<ToldChange> Changes(ActionProgress from, ActionProgress? to)
    {
        ActionProgress now = to ?? ActionProgress.None;
        IEnumerable<ToldChange> all =
        [
            new("Reported status", from.Status?.Text, now.Status?.Text),
            new("Next step", from.NextStep, now.NextStep),
            new("Waits for", from.Wait is { EndedOn: null } was ? was.For : null, now.Wait is { EndedOn: null } wait ? wait.For : null),
            .. now.MilestonesDone.Except(from.MilestonesDone).Select(done => new ToldChange($"Done: {done.Text}", null, Told(done))),
            .. from.MilestonesDone.ExceptBy(now.MilestonesDone.Select(done => done.Text), done => done.Text).Select(done => new ToldChange($"Done: {done.Text}", Told(done), null)),
            new("Recurs", from.Recurrence?.InWords, now.Recurrence?.InWords),
            .. now.Occurrences.Except(from.Occurrences).Select(one => new ToldChange($"Due from {Day(one.Of)}", null, one.Outcome.ToString())),
            .. ProgressFields.Gates.Fields.Concat(ProgressFields.SpendBy("").Fields).Select(field => new ToldChange(field.Label, Read(field, from), Read(field, now))),
            new("Comes after", Names(from.Predecessors), Names(now.Predecessors)),
            new("Lineage", from.Lineage?.InWords, now.Lineage?.InWords),
        ];
        return all.Where(change => change.From != change.To);
    }

    private static string Told(MilestoneDone done) => done.Note is null ? done.DoneOn.Text : $"{done.DoneOn.Text}: {done.Note}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string? Read(Field<ActionProgress> field, ActionProgress progress) => FieldText.OrNone(FieldText.ForReading(FieldText.Tidy(field.Show(progress))));

    private static string? Names(IReadOnlyList<Predecessor> all) => all.Count == 0 ? null : string.Join("; ", all.Select(one => one.Milestone is null ? one.BeforeTitle : $"{one.Milestone} after {one.BeforeTitle}"));
}
