using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Samples;

/// <summary>What becomes of a value in the round that is open.</summary>
internal enum InOpenRound { Missing, Entered, Approved, Asked }

/// <summary>A value of the sample.</summary>
internal sealed record SampleValue(string Code, Period Period, ValueKind Kind, EnteredNumber Entered, InOpenRound InOpenRound);

/// <summary>A step of the story that is told beside the figures: a narrative, a question, an answer, a correction.</summary>
internal sealed record StoryStep(string Kind, string Code, int QuartersAgo, string Who, string Text);

/// <summary>Reads Northmere's made-up indicators, values and story from the files in sample-data.</summary>
internal sealed class SampleFiles(SampleYears years)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public IReadOnlyList<IndicatorDefinition> Definitions { get; } = JsonSerializer.Deserialize<List<IndicatorDefinition>>(years.Fill(Text("northmere-indicators.json")), Options)!;

    public IReadOnlyList<StoryStep> Story { get; } = [.. Lines("northmere-story.csv")
        .Select(cells => new StoryStep(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4]))];

    /// <summary>The values whose periods have ended, the oldest first, and what is projected.</summary>
    public IReadOnlyList<SampleValue> Values => [.. ValuesOf("northmere-values-by-quarter.csv").Concat(ValuesOf("northmere-values-by-month.csv")).Concat(ValuesOf("northmere-values-by-year.csv"))
        .Where(value => value.Kind == ValueKind.Projection || value.Period.Last <= years.LastQuarter.Last)
        .OrderBy(value => value.Period.Last)];

    private IEnumerable<SampleValue> ValuesOf(string file)
    {
        List<string[]> lines = [.. Table(file)];
        foreach (string[] cells in lines.Skip(1))
        {
            IndicatorDefinition definition = Definitions.First(one => one.Code == cells[0]);
            InOpenRound open = Enum.TryParse(cells[1], ignoreCase: true, out InOpenRound known) ? known : InOpenRound.Missing;
            foreach ((string column, string cell) in lines[0].Skip(2).Zip(cells.Skip(2)).Where(pair => pair.Second.Length > 0))
            {
                ValueKind kind = column.EndsWith(" projected", StringComparison.Ordinal) ? ValueKind.Projection : ValueKind.Outturn;
                yield return new(definition.Code, years.Period(column.Replace(" projected", "", StringComparison.Ordinal), definition.Frequency), kind, Entered(cell, definition), open);
            }
        }
    }

    private static EnteredNumber Entered(string cell, IndicatorDefinition definition) => cell switch
    {
        "New" => EnteredNumber.Of(SpecialValue.NewIndicator),
        "N/A" => EnteredNumber.Of(SpecialValue.NotApplicable),
        _ when cell.Split('/') is [var above, var below] => EnteredNumber.Of(Number(above), Number(below), definition.Type == DataType.Percentage),
        _ => EnteredNumber.Of(Number(cell)),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Lines(string file) => Table(file).Skip(1);

    private static IEnumerable<string[]> Table(string file) => Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Cells(line));

    /// <summary>The cells of a line; only the last may stand in quotes, for it is a text with commas.</summary>
    private static string[] Cells(string line)
    {
        int quote = line.IndexOf('"', StringComparison.Ordinal);
        return quote < 0 ? line.Split(',') : [.. line[..(quote - 1)].Split(','), line[(quote + 1)..].TrimEnd('"')];
    }

    private static string Text(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sample-data/" + file)
            ?? throw new InvalidOperationException($"The program was built without the sample file {file}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
