using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>
/// Whether a table's codes can be those of its names. A column that somebody filled down in a spreadsheet counts on by one, across every
/// border between districts and into the other country: names and numbers are right, and each stands beside another area's code.
/// </summary>
internal sealed class CodeCheck(string fileName)
{
    // Codes were once given out by district, so that some go on from one district to the next; that all do is no accident.
    private const int EnoughDistricts = 20;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private string _code = "";
    private string _within = "";
    private int _changes;
    private int _goingOn;
    private int _abroad;
    private string _firstAbroad = "";
    private string _firstGoingOn = "";

    /// <summary>Looks at a row.</summary>
    /// <param name="within">The code of the district that the row says the area lies in.</param>
    public void Look(int line, string code, string name, string within)
    {
        if (code.Length > 0)
        {
            _names.TryAdd(code, name);
        }

        if (code.Length > 0 && within.Length > 0)
        {
            LookWithin(line, code, name, within);
        }
    }

    /// <summary>Refuses the table where its codes cannot be right.</summary>
    /// <param name="known">The names of areas by their codes, as boundaries or lookups of the same year have them.</param>
    /// <exception cref="UnreadableFileException">The codes are not those of the areas that are named.</exception>
    public void Finish(IReadOnlyDictionary<string, string> known)
    {
        if (_abroad > 0)
        {
            throw Refused($"{_abroad:N0} codes of one country stand for areas in the other, first on {_firstAbroad}");
        }

        if (_changes >= EnoughDistricts && _goingOn == _changes)
        {
            throw Refused($"its codes count on by one from each district to the next, all {_changes:N0} times, as a column does that was filled down in a spreadsheet: first on {_firstGoingOn}");
        }

        (string Code, string Said, string Known)[] compared = [.. _names.Where(pair => pair.Value.Length > 0 && known.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value, known[pair.Key]))];
        (string Code, string Said, string Known)[] other = [.. compared.Where(pair => !IsSame(pair.Said, pair.Known))];
        if (other.Length >= 5 && other.Length * 2 > compared.Length)
        {
            throw Refused($"{other.Length:N0} of {compared.Length:N0} codes that are known stand beside another name: {other[0].Code} is {other[0].Known}, not {other[0].Said}");
        }
    }

    private void LookWithin(int line, string code, string name, string within)
    {
        if (code[0] != within[0])
        {
            _abroad++;
            _firstAbroad = _firstAbroad.Length > 0 ? _firstAbroad : $"line {line}, where {code} stands for {name} in {within}";
        }

        if (_code.Length > 0 && within != _within)
        {
            _changes++;
            bool goesOn = code[0] == _code[0] && Number(code) == Number(_code) + 1;
            _goingOn += goesOn ? 1 : 0;
            _firstGoingOn = _firstGoingOn.Length > 0 || !goesOn ? _firstGoingOn : $"line {line}, where {code} stands for {name} in {within}";
        }

        (_code, _within) = (code, within);
    }

    private UnreadableFileException Refused(string why) => new($"The codes in “{fileName}” are not those of the areas that it names: {why}. Nothing was taken. Ask the supplier for a table with the right codes");

    private static bool IsSame(string one, string other) => CodedTable.Plain(one.Replace("&", "and", StringComparison.Ordinal)) == CodedTable.Plain(other.Replace("&", "and", StringComparison.Ordinal));

    private static int Number(string code) => int.Parse(code.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
