using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Platform.Data;

public sealed class JsonColumnsTests
{
    /// <summary>What is read is compared with itself when something is saved, so that a change inside it would go unnoticed.</summary>
    [Fact]
    public async Task Nothing_that_is_kept_as_JSON_can_be_changed_inside()
    {
        await using RunningApp app = await RunningApp.StartAsync(Engine.Sqlite, isEmpty: true);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        AppDb db = scope.ServiceProvider.GetRequiredService<AppDb>();
        IProperty[] kept = [.. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.FindAnnotation(JsonColumns.Mark) is not null)];

        HashSet<Type> seen = [];
        List<string> changeable = [.. kept.SelectMany(property => Changeable(property.ClrType, seen))];

        Assert.NotEmpty(kept);
        Assert.Empty(changeable);
    }

    private static IEnumerable<string> Changeable(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return [];
        }

        if (type.IsGenericType || type.IsArray)
        {
            Type[] within = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
            bool isFixed = type.IsValueType || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal);
            return [.. isFixed ? [] : new[] { type.ToString() }, .. within.SelectMany(one => Changeable(one, seen))];
        }

        PropertyInfo[] properties = type.Namespace?.StartsWith("Wardmote", StringComparison.Ordinal) == true && !type.IsEnum ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance) : [];
        return [.. properties.Where(IsSettable).Select(property => $"{type.Name}.{property.Name}"), .. properties.SelectMany(property => Changeable(property.PropertyType, seen))];
    }

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
