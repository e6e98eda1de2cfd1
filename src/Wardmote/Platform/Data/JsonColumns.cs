using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Platform.Data;

/// <summary>
/// Lists and records kept as JSON in a text column, the same on both engines. Text rather than PostgreSQL's jsonb,
/// which would reorder a document's own columns.
/// </summary>
public static class JsonColumns
{
    internal const string Mark = "Wardmote:Json";

    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    extension<T>(PropertyBuilder<T> property)
    {
        /// <summary>
        /// Keeps the property as JSON and notices that another value was put there. A value is never changed inside (a test sees to it),
        /// so that the value itself can be kept to compare with: a copy would be written and read anew for each row that is read.
        /// </summary>
        public PropertyBuilder<T> HasJsonColumn()
        {
            property.HasConversion(value => Write(value), json => Read<T>(json), new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || Write(left) == Write(right),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));
            property.HasAnnotation(Mark, true);
            return property;
        }
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
