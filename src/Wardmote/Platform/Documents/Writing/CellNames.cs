using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>What Excel calls its cells: "C5", or "$C$5" where a copy of the formula must mean the same cell.</summary>
internal static class CellNames
{
    /// <summary>The cell in a column and a row, both counted from 1.</summary>
    public static string Of(int column, int row, bool isFixed = false)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = $"{(char)('A' + ((column - 1) % 26))}{letters}";
        }

        return isFixed ? string.Create(CultureInfo.InvariantCulture, $"${letters}${row}") : string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>A sheet's name as a formula writes it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
