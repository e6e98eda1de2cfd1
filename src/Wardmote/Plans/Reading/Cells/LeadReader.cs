using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Leads, and the date that stood behind them in the same cell.</summary>
internal sealed record LeadsAndDate(IReadOnlyList<string> Leads, WrittenDate? Date);

/// <summary>Tells the people, roles and bodies of a cell apart, and a date that stands behind them.</summary>
internal static partial class LeadReader
{
    /// <summary>Reads a cell that holds leads and then a date: "Head of Housing Licensing Manager March 2026".</summary>
    public static LeadsAndDate ReadWithDate(string text, RoleBook roles, FinancialYear? context)
    {
        (string leads, WrittenDate? date) = SplitDate(text, context);
        return new(Read(leads, roles), date);
    }

    /// <summary>The leads of a cell, in the order in which they were written.</summary>
    public static IReadOnlyList<string> Read(string text, RoleBook roles) =>
        [.. Wording.Lines(text).SelectMany(Separated).SelectMany(part => RunTogether(part, roles))
            .Select(lead => (Name: RoleMark().Replace(lead, "").Trim(' ', '.', ',', ';', '–', '-'), IsFirst: LeadMark().IsMatch(lead)))
            .Where(lead => Wording.HasWords(lead.Name))
            .OrderByDescending(lead => lead.IsFirst)
            .Select(lead => lead.Name)];

    /// <summary>Parts the leads from the date, or from the words that say why there is none yet.</summary>
    public static (string Leads, WrittenDate? Date) SplitDate(string text, FinancialYear? context)
    {
        string line = text.Trim();
        if (DateWords.Find(line, context) is [.., var last] && !Wording.HasWords(line[(last.Index + last.Length)..]))
        {
            return (line[..last.Index].TrimEnd(' ', '\n', '-', '–', ':', ','), WrittenDateReader.Read(line[last.Index..].Trim(), context));
        }

        Match pending = Pending().Match(line);
        return pending.Success && Wording.HasWords(line[..pending.Index])
            ? (line[..pending.Index].TrimEnd(), WrittenDateReader.Read(Wording.OneLine(line[pending.Index..]), context))
            : (line, null);
    }

    /// <summary>What stands before a date in a cell of leads, so that a role that stands alone somewhere is known everywhere.</summary>
    public static void Learn(string text, RoleBook roles)
    {
        string leads = SplitDate(text, null).Leads;
        foreach (string part in Wording.Lines(leads).SelectMany(Separated))
        {
            roles.Learn(part);
        }
    }

    private static IEnumerable<string> Separated(string line)
    {
        foreach (string part in Separators().Split(line))
        {
            string[] pair = part.Split(" & ");
            bool arePair = pair.Length == 2 && pair.All(side => Wording.CountWords(side) >= 2) && !Words.Mentions(pair[0], Words.Known.OpenRoles);
            foreach (string side in arePair ? pair : [part])
            {
                foreach (string lead in Words.Mentions(side, Words.Known.OpenRoles) ? [side] : side.Split(", "))
                {
                    yield return lead;
                }
            }
        }
    }

    // "Head of A and B Licensing Manager": known roles first, then words with which only a new role begins.
    private static IEnumerable<string> RunTogether(string text, RoleBook roles)
    {
        string rest = text.Trim();
        while (roles.StartOf(rest) is { } role && NamesARole(rest[role.Length..]))
        {
            yield return role;
            rest = rest[role.Length..].TrimStart(' ', '.', ',', ';', '/');
        }

        string[] words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = 0;
        for (int at = 1; at < words.Length; at++)
        {
            if (Words.Known.RoleStarts.Contains(words[at].ToLowerInvariant()) && char.IsUpper(words[at][0]) && CanEndARole(words[at - 1]) && at - start >= 2 && at < words.Length - 1
                && (!Words.Known.DoubtfulRoleStarts.Contains(words[at].ToLowerInvariant()) || Words.Known.RoleEnds.Contains(words[at - 1].ToLowerInvariant())))
            {
                yield return string.Join(' ', words[start..at]);
                start = at;
            }
        }

        yield return string.Join(' ', words[start..]);
    }

    private static bool NamesARole(string rest) =>
        Wording.CountWords(rest) > 1 && Wording.WordsOf(rest.ToLowerInvariant()).Any(word => Words.Known.RoleEnds.Contains(word) || Words.Known.RoleStarts.Contains(word));

    private static bool CanEndARole(string word) =>
        !(Words.Known.Connecting.Contains(word.ToLowerInvariant()) || Words.Known.RoleStarts.Contains(word.ToLowerInvariant()) || word is "and" or "&" or "the" || word.EndsWith(',') || word.EndsWith('-'));

    [GeneratedRegex(@"\s*[;/|]\s*|\.\s+(?=\p{Lu})|\s+\+\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();

    // "A Person (lead), B Person" and "Support: B; Lead: A": the accountable one comes first, whatever the order.
    [GeneratedRegex(@"\(\s*(?:joint\s+)?lead\s*\)|^\s*(?:lead|accountable|responsible)\s*:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadMark();

    [GeneratedRegex(@"\(\s*(?:(?:joint\s+)?lead|support(?:ing)?)\s*\)|^\s*(?:lead|accountable|responsible|support(?:ing|ed)?(?:\s+by)?)\s*:\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoleMark();

    [GeneratedRegex(@"\b(?:completion date|target date|due date|date (?:subject to|to be|tbc)|subject to|TBC|TBA|to be (?:confirmed|agreed)|awaiting|on-?going\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pending();
}
