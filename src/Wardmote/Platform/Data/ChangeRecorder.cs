using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Data;

/// <summary>Says which fields of which things went from what to what, for any table, from what the database tracks.</summary>
internal static class ChangeRecorder
{
    private static readonly string[] NameFields = ["Title", "Name", "Email", "Text", "Ref"];

    public static IReadOnlyList<FieldChange> Changes(ChangeTracker tracker) =>
        [.. tracker.Entries().Where(entry => entry.Entity is not AuditEntry && entry.Metadata.FindAnnotation(SecretColumns.UntoldMark) is null).SelectMany(ChangesOf)];

    /// <summary>The thing as a person calls it: "Plan action “Hate crime champions”".</summary>
    public static string NameOf(EntityEntry entry)
    {
        string kind = Words.Sentence(entry.Metadata.ClrType.Name);
        string? name = NameFields.Where(field => entry.Metadata.FindProperty(field) is { } property && property.ClrType == typeof(string))
            .Select(field => (entry.State == EntityState.Added ? entry.Property(field).CurrentValue : entry.Property(field).OriginalValue) as string)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return name is null ? kind : $"{kind} “{(name.Length <= 80 ? name : string.Concat(name.AsSpan(0, 79), "…"))}”";
    }

    private static IEnumerable<FieldChange> ChangesOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => [new FieldChange(KeyOf(entry), NameOf(entry), "", null, "Added")],
        EntityState.Modified => entry.Properties.Where(property => property.IsModified).SelectMany(property => ChangesOf(entry, property)),
        EntityState.Deleted => [new FieldChange(KeyOf(entry), NameOf(entry), "", "Removed", null), .. entry.Properties.SelectMany(property => ChangesOf(entry, property))],
        _ => [],
    };

    private static IEnumerable<FieldChange> ChangesOf(EntityEntry entry, PropertyEntry property)
    {
        bool isTold = !property.Metadata.IsKey() && !property.Metadata.IsForeignKey() && property.Metadata.Name is not (ModelConventions.Version or nameof(AppDb.PartnershipId))
            && property.Metadata.FindAnnotation(SecretColumns.UntoldMark) is null;
        if (!isTold)
        {
            return [];
        }

        object? to = entry.State == EntityState.Deleted ? null : property.CurrentValue;
        string field = Words.Sentence(property.Metadata.Name);
        if (property.Metadata.FindAnnotation(SecretColumns.SecretMark) is not null)
        {
            return Equals(property.OriginalValue, to) ? [] : [new(KeyOf(entry), NameOf(entry), field, "(not shown)", to is null ? null : "(not shown)")];
        }

        if (property.Metadata.FindAnnotation(ToldColumns.Mark)?.Value is ToldColumns.Teller tell)
        {
            return tell(property.OriginalValue, to).Select(change => new FieldChange(KeyOf(entry), NameOf(entry), change.Field, change.From, change.To));
        }

        IEnumerable<JsonDifference> differences = property.Metadata.FindAnnotation(JsonColumns.Mark) is null
            ? [new JsonDifference(field, Text(property.OriginalValue), Text(to))]
            : JsonDifferences.Between(field, Node(property.OriginalValue), Node(to));
        return differences.Where(difference => difference.From != difference.To)
            .Select(difference => new FieldChange(KeyOf(entry), NameOf(entry), difference.Field, difference.From, difference.To));
    }

    private static Guid KeyOf(EntityEntry entry) =>
        entry.Metadata.FindPrimaryKey()?.Properties.Select(key => entry.Property(key).CurrentValue).OfType<Guid>().LastOrDefault() ?? Guid.Empty;

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        bool yes => yes ? "Yes" : "No",
        Enum word => Words.Sentence(word.ToString()),
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("d MMMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static JsonElement? Node(object? value) => value is null ? null : JsonSerializer.SerializeToElement(value, value.GetType(), JsonColumns.InWords);
}
