using Wardmote.Platform.Common;

namespace Wardmote.Performance.Importing;

/// <summary>A first definition of an indicator from what a file says of it. What it measures and in which direction good lies is left to a person.</summary>
public static class DefinitionGuess
{
    public static IndicatorDefinition From(IReadOnlyList<FileValue> rows)
    {
        FileValue first = rows[0];
        string[] written = [.. rows.Select(row => row.Written).Where(text => text.Length > 0)];
        PeriodKind frequency = rows.Select(row => PeriodReader.Read(row.Period)?.Kind).OfType<PeriodKind>().GroupBy(kind => kind).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault(PeriodKind.Quarter);
        bool hasParts = rows.Any(row => row is { Numerator.Length: > 0, Denominator.Length: > 0 });
        DataType type = hasParts || written.Any(text => text.EndsWith('%')) ? DataType.Percentage : written.Any(text => text.Contains('£', StringComparison.Ordinal)) ? DataType.Money : DataType.Number;
        string code = first.Code.Length > 0 ? first.Code : string.Concat(first.Title.Where(char.IsLetterOrDigit).Take(Indicator.LongestCode));
        return new IndicatorDefinition
        {
            Code = code,
            Title = first.Title.Length > 0 ? first.Title : code,
            Type = type,
            Frequency = frequency,
            Decimals = written.Select(text => text.Split('.') is [_, var after] ? after.TakeWhile(char.IsDigit).Count() : 0).DefaultIfEmpty(0).Max() is var most ? Math.Min(most, 2) : 0,
            Owner = first.Owner is { Length: > 0 } owner ? new PersonName(owner) : null,
            NumeratorName = hasParts ? "numerator" : null,
            DenominatorName = hasParts ? "denominator" : null,
        };
    }
}
