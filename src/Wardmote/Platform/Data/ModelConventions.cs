using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Wardmote.Platform.Common;

namespace Wardmote.Platform.Data;

/// <summary>What holds for every table: names, times in UTC, versions, keys, and whose rows are seen.</summary>
internal static class ModelConventions
{
    public const string Version = "Version";

    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<DateTime>().HaveConversion<UtcTime>();
    }

    public static void Apply(ModelBuilder model, AppDb db)
    {
        foreach (IMutableEntityType entity in model.Model.GetEntityTypes().ToList())
        {
            Name(entity);
            Protect(entity);
            if (entity.FindProperty(nameof(AppDb.PartnershipId)) is not null && !entity.IsOwned())
            {
                entity.SetQueryFilter(AppDb.PartnershipFilter, OnlyThisPartnership(entity.ClrType, db));
            }
        }
    }

    private static void Name(IMutableEntityType entity)
    {
        entity.SetTableName(Words.Snake(entity.GetTableName()!));
        foreach (IMutableProperty property in entity.GetProperties())
        {
            property.SetColumnName(Words.Snake(property.Name));
        }
    }

    private static void Protect(IMutableEntityType entity)
    {
        if (entity.FindProperty(Version) is { } version && version.ClrType == typeof(long))
        {
            version.IsConcurrencyToken = true;
        }

        // Keys are made by the nouns: a new thing found in a list is then known to be new.
        foreach (IMutableProperty key in entity.FindPrimaryKey()?.Properties ?? [])
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }

    private static LambdaExpression OnlyThisPartnership(Type type, AppDb db)
    {
        ParameterExpression thing = Expression.Parameter(type, "thing");
        return Expression.Lambda(
            Expression.Equal(
                Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Guid)], thing, Expression.Constant(nameof(AppDb.PartnershipId))),
                Expression.Property(Expression.Constant(db), nameof(AppDb.PartnershipId))),
            thing);
    }

    /// <summary>Times are stored and read in UTC; a time of another kind is a mistake in the program.</summary>
    private sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
        time => time.Kind == DateTimeKind.Utc ? time : NotUtc(time),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
    {
        private static DateTime NotUtc(DateTime time) => throw new ArgumentException($"The time {time:O} is not in UTC", nameof(time));
    }
}
