using Wardmote.Platform.Common;

namespace Wardmote.Evidence.Exploring;

/// <summary>A figure as it is cited: the number with everything that lets a reader trust it or doubt it, in one line.</summary>
public static class CitedFigure
{
    /// <summary>"Burglary, recorded: 4,512, Oct 2020 to Sep 2021, Sheffield. Source: … Data version 1a2b3c4d. /evidence/trend?type=burglary".</summary>
    public static string Words(Figure figure) => string.Join(' ', new[]
    {
        $"{figure.What}: {figure.Text}{(figure.Interval is { } interval ? $", {interval}" : "")}; {string.Join(", ", new[] { figure.Area, figure.Period }.Where(part => !string.IsNullOrEmpty(part)))}.",
        figure.Caveat is { } caveat ? $"{caveat}." : "",
        figure.Method is { } method ? $"Method: {method}." : "",
        figure.Source is { } source ? $"Source: {source}." : "",
        figure.DataVersion is { } version ? $"Data version {version}." : "",
        figure.Href ?? "",
    }.Where(part => part.Length > 0));
}
