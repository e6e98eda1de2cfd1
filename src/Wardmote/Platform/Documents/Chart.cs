namespace Wardmote.Platform.Documents;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    Line,
    Bar,
    StackedBar,

    /// <summary>A row for each label with a dot and its interval, as for wards in order of their rates; a series of role Centre is the line they are held against.</summary>
    Dots,

    /// <summary>Two labels, "before" and "after": a line for each series from the one to the other.</summary>
    Slope,
}

/// <summary>What a series is in its chart: it decides how the line looks and how it is named.</summary>
public enum ChartRole { Actual, Target, Centre, LowerLimit, UpperLimit, Projection, Comparison }

/// <summary>A picture of numbers over periods or groups. The same chart becomes SVG on a page and a native, editable chart in Word and Excel.</summary>
/// <param name="Title">What it shows: "Antisocial behaviour reported to the council".</param>
/// <param name="Says">The sentence that says what the picture shows; it stands above the picture and is its text alternative.</param>
/// <param name="Labels">The periods or groups along the bottom.</param>
/// <param name="Series">Each with as many values as there are labels.</param>
public sealed record Chart(string Title, string Says, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series) : DocumentBlock
{
    public ChartKind Kind { get; init; } = ChartKind.Line;

    /// <summary>"%", "£" or a word; empty for plain counts.</summary>
    public string Unit { get; init; } = "";

    public int Decimals { get; init; }

    /// <summary>Ranges that a line of the chart plausibly lies in, the widest first: the fan of a forecast.</summary>
    public IReadOnlyList<ChartBand> Bands { get; init; } = [];

    /// <summary>Where the series breaks: values on both sides must not be compared, and no line joins them.</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];

    /// <summary>Labels of points that chance does not explain, by index; in a slope chart, whose lines are the groups, its series.</summary>
    public IReadOnlyList<int> Signals { get; init; } = [];

    /// <summary>What chance does not explain, by name.</summary>
    internal IEnumerable<string> Signalled => Signals.Where(at => at >= 0 && at < Signable.Count).Select(at => Signable[at]);

    /// <summary>The names of what can be a signal.</summary>
    internal IReadOnlyList<string> Signable => Kind == ChartKind.Slope ? [.. Series.Select(series => series.Name)] : Labels;

    /// <summary>One line of source, period and method below the picture.</summary>
    public string Source { get; init; } = "";
}

/// <summary>One line or set of bars. A missing value is none, never zero: it is drawn as a gap.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<double?> Values, ChartRole Role = ChartRole.Actual)
{
    /// <summary>The interval of each value, where it has one; empty where none has.</summary>
    public IReadOnlyList<(double Low, double High)?> Intervals { get; init; } = [];
}

/// <summary>A range for each label, such as that in which a forecast lies in four of five cases.</summary>
/// <param name="Name">What range it is: "80 % interval".</param>
public sealed record ChartBand(string Name, IReadOnlyList<(double Low, double High)?> Ranges);

/// <summary>A break in a series.</summary>
/// <param name="Before">The index of the first label after the break.</param>
/// <param name="Reason">Why: "Independent Living included from 2024/25".</param>
public sealed record ChartBreak(int Before, string Reason);
