using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>A finding as it is typed.</summary>
public sealed class WrittenFinding
{
    public FindingTheme Theme { get; set; }

    public string? Statement { get; set; }

    public FindingStrength Strength { get; set; }

    public string? AreaName { get; set; }

    public string? Groups { get; set; }

    public string? Override { get; set; }

    /// <summary>Figures of other findings.</summary>
    public List<string> Cited { get; set; } = [];

    public List<WrittenFigure> Figures { get; set; } = [];

    /// <summary>The figures that were typed; a row without a value is none.</summary>
    /// <exception cref="RuleBrokenException">A figure lacks what it counts, its period or its source.</exception>
    public IEnumerable<Figure> Typed() => Figures.Where(figure => !string.IsNullOrWhiteSpace(figure.Value)).Select((figure, at) => figure.Read(at));
}

/// <summary>A figure as it is typed.</summary>
public sealed class WrittenFigure
{
    public string? Value { get; set; }

    public string? What { get; set; }

    public string? Period { get; set; }

    public string? Source { get; set; }

    /// <summary>The page of evidence on which it can be made again; none for a figure from elsewhere.</summary>
    public string? View { get; set; }

    /// <summary>The figure, whose number is read where one stands in it.</summary>
    /// <param name="at">Its row, from 0.</param>
    public Figure Read(int at)
    {
        string Needed(string? text, string field, string words) => text?.Trim() is { Length: > 0 } said ? said : throw new RuleBrokenException($"Figure {at + 1}: say {words}", $"Input.Figures[{at}].{field}");
        string value = Value!.Trim();
        return new(value, Needed(What, nameof(What), "what it counts or measures"), Needed(Period, nameof(Period), "of which period it is"))
        {
            Number = double.TryParse(new string([.. value.TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-')]).Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out double number) ? number : null,
            Source = Needed(Source, nameof(Source), "where it comes from"),
            Href = View is { Length: > 0 } address && address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? address : null,
        };
    }
}
