using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Platform.Data;

/// <summary>A change inside a column, in the words of the capability that the column belongs to.</summary>
public sealed record ToldChange(string Field, string? From, string? To);

/// <summary>Columns whose own capability says what changed in them, because the database sees only one large value.</summary>
public static class ToldColumns
{
    internal const string Mark = "Wardmote:Told";

    /// <summary>Tells the changes from one value to another; the second is none where the thing is removed.</summary>
    internal delegate IEnumerable<ToldChange> Teller(object? from, object? to);

    extension<T>(PropertyBuilder<T> property)
        where T : class
    {
        public PropertyBuilder<T> IsToldBy(Func<T, T?, IEnumerable<ToldChange>> tell)
        {
            Teller teller = (from, to) => from is T before ? tell(before, to as T) : [];
            property.HasAnnotation(Mark, teller);
            return property;
        }
    }
}
