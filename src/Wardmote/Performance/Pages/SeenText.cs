using System.Globalization;

namespace Wardmote.Performance.Pages;

/// <summary>Which state of a value a form showed, as the form carries it.</summary>
internal static class SeenText
{
    private const string None = "none";

    public static string Of(IndicatorValue? value) => value is null ? None : string.Create(CultureInfo.InvariantCulture, $"{value.ValueId:n}.{value.Version}");

    /// <summary>What the form says; a text that no form of ours carries is a value that nobody has, and so never still as it was.</summary>
    public static SeenValue Read(string text) => text == None ? new SeenValue(null, 0)
        : text.Split('.') is [var key, var version] && Guid.TryParse(key, out Guid valueId) && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? new SeenValue(valueId, number)
        : new SeenValue(Guid.Empty, 0);
}
