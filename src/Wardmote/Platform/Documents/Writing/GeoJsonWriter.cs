using System.Text.Json;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The shapes of a map with what stands in their rows, as any mapping program reads them.</summary>
public static class GeoJsonWriter
{
    private const int Decimals = 6;

    /// <summary>The file's bytes.</summary>
    /// <param name="onEarth">The longitude and latitude (WGS84) of a place on the map's plane.</param>
    public static byte[] Write(Map map, Func<MapPlace, (double Longitude, double Latitude)> onEarth)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("name", map.Title);
            json.WriteString("description", string.Join(' ', new[] { map.Says }.Concat(map.Notes).Append(map.Source).Where(words => words.Length > 0)));
            json.WriteStartArray("features");
            foreach (MapShape shape in map.Shapes)
            {
                Write(json, map, shape, onEarth);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Map map, MapShape shape, Func<MapPlace, (double Longitude, double Latitude)> onEarth)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", shape.Key);
        json.WriteStartObject("properties");
        json.WriteString(map.Columns[0].Heading, shape.Name);
        for (int i = 0; i < shape.Cells.Count; i++)
        {
            json.WriteString(map.Columns[i + 1].Heading, shape.Cells[i].Text);
        }

        json.WriteString("class", map.Key.FirstOrDefault(line => line.Tone == shape.Tone && line.Mark == MapMark.None)?.Words ?? "");
        if (shape.Mark != MapMark.None)
        {
            json.WriteString("test", shape.Mark == MapMark.MoreThanChance ? "more than chance" : "less than chance");
        }

        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (List<IReadOnlyList<MapPlace>> polygon in Polygons(shape.Rings))
        {
            json.WriteStartArray();
            for (int i = 0; i < polygon.Count; i++)
            {
                Write(json, Turned(polygon[i], isOuter: i == 0), onEarth);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<MapPlace> ring, Func<MapPlace, (double Longitude, double Latitude)> onEarth)
    {
        json.WriteStartArray();
        foreach (MapPlace place in ring.Append(ring[0]))
        {
            (double longitude, double latitude) = onEarth(place);
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(longitude, Decimals));
            json.WriteNumberValue(Math.Round(latitude, Decimals));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Each outer ring with its holes: a ring inside an odd number of others is a hole of the smallest of them.</summary>
    private static IEnumerable<List<IReadOnlyList<MapPlace>>> Polygons(IReadOnlyList<IReadOnlyList<MapPlace>> rings)
    {
        int[] depth = [.. rings.Select((ring, i) => rings.Where((other, at) => at != i && Holds(other, ring[0])).Count())];
        List<(int Ring, List<IReadOnlyList<MapPlace>> Polygon)> found = [.. rings.Index().Where(ring => depth[ring.Index] % 2 == 0).Select(ring => (ring.Index, new List<IReadOnlyList<MapPlace>> { ring.Item }))];
        foreach ((int hole, IReadOnlyList<MapPlace> ring) in rings.Index().Where(ring => depth[ring.Index] % 2 == 1))
        {
            found.First(outer => depth[outer.Ring] == depth[hole] - 1 && Holds(rings[outer.Ring], ring[0])).Polygon.Add(ring);
        }

        return found.Select(outer => outer.Polygon);
    }

    private static bool Holds(IReadOnlyList<MapPlace> ring, MapPlace at)
    {
        bool isIn = false;
        for (int i = 0, last = ring.Count - 1; i < ring.Count; last = i++)
        {
            if (ring[i].Y > at.Y != ring[last].Y > at.Y && at.X < ((ring[last].X - ring[i].X) * (at.Y - ring[i].Y) / (ring[last].Y - ring[i].Y)) + ring[i].X)
            {
                isIn = !isIn;
            }
        }

        return isIn;
    }

    /// <summary>The standard wants outer rings to the left, and holes to the right.</summary>
    private static IReadOnlyList<MapPlace> Turned(IReadOnlyList<MapPlace> ring, bool isOuter)
    {
        double twice = ring.Select((place, i) => (place, Next: ring[(i + 1) % ring.Count])).Sum(edge => (edge.place.X * edge.Next.Y) - (edge.Next.X * edge.place.Y));
        return twice > 0 == isOuter ? ring : [.. ring.Reverse()];
    }
}
