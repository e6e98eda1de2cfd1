using System.Globalization;

namespace Wardmote.Evidence.Reading;

/// <summary>Months as whole numbers, counted from the year 0.</summary>
internal static class MonthNumber
{
    private const int Months = 12;
    private const int Width = 7;

    public static int Of(DateOnly day) => (day.Year * Months) + day.Month - 1;

    public static DateOnly Day(int month) => new(month / Months, (month % Months) + 1, 1);

    public static string Text(int month) => Day(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The month written as 2021-03; none where it is no month.</summary>
    public static int? Read(ReadOnlySpan<byte> text)
    {
        if (text.Length != Width || text[4] != '-')
        {
            return null;
        }

        int number = 0;
        foreach (int at in (ReadOnlySpan<int>)[0, 1, 2, 3, 5, 6])
        {
            if (!char.IsAsciiDigit((char)text[at]))
            {
                return null;
            }

            number = (number * 10) + (text[at] - '0');
        }

        (int year, int month) = (number / 100, number % 100);
        return year < 1 || month is < 1 or > Months ? null : (year * Months) + month - 1;
    }
}
