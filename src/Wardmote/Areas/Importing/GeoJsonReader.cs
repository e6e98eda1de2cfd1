using System.Text.Json;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>
/// Reads a GeoJSON file feature by feature, so that memory holds one of them and not the file. Members beside the features
/// (the reference system, the name) may stand before or after them.
/// </summary>
internal sealed class GeoJsonReader(string fileName, Stream content)
{
    // One feature is one coastline at the most; what is larger than this is no feature.
    private const int LargestFeature = 256 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isWhole;
    private JsonReaderState _state = new(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

    /// <summary>One step of reading; false where the buffer ends within it.</summary>
    private delegate bool Step(ref Utf8JsonReader reader);

    /// <summary>What the file says beside its features: type, crs, name. Known once the features are read.</summary>
    public Dictionary<string, JsonElement> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The features in the order of the file; where the file is itself one feature or one shape, that.</summary>
    /// <exception cref="UnreadableFileException">It is no JSON, breaks off, or is JSON of another kind.</exception>
    public IEnumerable<JsonElement> Features()
    {
        bool hasFeatures = false;
        SkipMark();
        Open(JsonTokenType.StartObject, "it does not begin with “{”");
        while (Member() is { } member)
        {
            if (member != "features")
            {
                Members[member] = Value() ?? default;
                continue;
            }

            hasFeatures = true;
            Open(JsonTokenType.StartArray, "“features” is no list");
            while (Value() is { } feature)
            {
                yield return feature;
            }
        }

        if (!hasFeatures)
        {
            yield return Alone();
        }
    }

    private JsonElement Alone() => Members.TryGetValue("type", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString() switch
    {
        "Feature" => JsonSerializer.SerializeToElement(Members),
        "Polygon" or "MultiPolygon" => JsonSerializer.SerializeToElement(new Dictionary<string, object> { ["type"] = "Feature", ["geometry"] = Members }),
        "Topology" => throw NotGeoJson("it is TopoJSON, which has to be saved as GeoJSON first"),
        var other => throw NotGeoJson($"it is of the type “{other}”"),
    }
    : throw NotGeoJson("it has no list called “features”");

    private void Open(JsonTokenType bracket, string elseSaid) => Run((ref Utf8JsonReader reader) =>
        reader.Read() && (reader.TokenType == bracket ? true : throw NotGeoJson(elseSaid)));

    /// <summary>The name of the next member; none at the end of the file's object.</summary>
    private string? Member()
    {
        string? name = null;
        Run((ref Utf8JsonReader reader) =>
        {
            bool isRead = reader.Read();
            name = isRead && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
            return isRead;
        });
        return name;
    }

    /// <summary>The next value; none where the list ends.</summary>
    private JsonElement? Value()
    {
        JsonElement? value = null;
        Run((ref Utf8JsonReader reader) =>
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                return true;
            }

            bool isRead = JsonDocument.TryParseValue(ref reader, out JsonDocument? document);
            using (document)
            {
                value = document?.RootElement.Clone();
            }

            return isRead;
        });
        return value;
    }

    /// <summary>Takes one step; where the buffer ends within it, reads on and takes it again from the same place.</summary>
    private void Run(Step step)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isWhole, _state);
            try
            {
                if (step(ref reader))
                {
                    _start += (int)reader.BytesConsumed;
                    _state = reader.CurrentState;
                    return;
                }
            }
            catch (JsonException damage)
            {
                throw new UnreadableFileException($"“{fileName}” is not JSON that can be read: {(_isWhole ? "it breaks off or is damaged" : "it is damaged")} near line {damage.LineNumber + 1}. Download or save it again", damage);
            }

            if (_isWhole)
            {
                throw NotGeoJson("it breaks off");
            }

            Fill();
        }
    }

    private void Fill()
    {
        int left = _end - _start;
        if (left == _buffer.Length && left >= LargestFeature)
        {
            throw NotGeoJson($"one feature is larger than {LargestFeature / 1024 / 1024} MB");
        }

        byte[] larger = left > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, left).CopyTo(larger);
        (_buffer, _start, _end) = (larger, 0, left);
        int read = content.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isWhole = read == 0;
    }

    private void SkipMark()
    {
        while (_end < ByteOrderMark.Length && !_isWhole)
        {
            Fill();
        }

        _start = _buffer.AsSpan(0, _end).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
    }

    private UnreadableFileException NotGeoJson(string why) => new($"“{fileName}” is not GeoJSON: {why}. Boundaries are read from GeoJSON, such as the Open Geography portal offers");
}
