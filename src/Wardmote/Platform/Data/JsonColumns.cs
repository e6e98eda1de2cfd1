using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wardmote.Platform.Common;

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

    /// <summary>The same values in the words of the history: words of a list as people read them, and days with the name of their month.</summary>
    internal static readonly JsonSerializerOptions InWords = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(new SentenceNames()), new DayInWords() },
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

    private sealed class SentenceNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => Words.Sentence(name);
    }

    private sealed class DayInWords : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("The history is not read back");

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
    }
}
