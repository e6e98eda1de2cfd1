using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a board for the partnership's strategy on which a responsible authority is missing.</summary>
public sealed partial class MembershipGap : IRule
{
    private const int FewestMembers = 4;

    private static readonly AuthorityWords Words = RuleWords.Read<AuthorityWords>("authorities.words.json");

    public string Id => "membership-gap";

    public Severity Severity => Severity.Warning;

    public string Description => "A responsible authority is missing from a board";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        if (!Strategy().IsMatch(plan.Content.Title) && !plan.Content.Sections.Any(section => Strategy().IsMatch(section.Heading)))
        {
            yield break;
        }

        foreach ((string name, IReadOnlyList<string> members, Origin where) in Boards(plan.Content).DistinctBy(board => string.Join('|', board.Members)))
        {
            List<string> missing = [.. Words.Authorities.Where(authority => !members.Any(member => Pattern.Of(authority.Pattern).IsMatch(member.Trim()))).Select(authority => authority.Name)];

            // A list on which most of them are missing is not a list of the responsible authorities.
            if (members.Count >= FewestMembers && missing.Count is 1 or 2)
            {
                yield return this.Found(name, where, string.Join(", ", members.Select(member => member.Trim())), string.Join(" and ", missing),
                    $"The {Lower(name)} has no member from {string.Join(" or ", missing)}, which the Crime and Disorder Act 1998 makes a responsible authority; add one or say how it takes part.");
            }
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Members, Origin Where)> Boards(PlanContent plan)
    {
        foreach (ListContent list in plan.Lists.Where(list => IsBoard(list.Name) || list.Kind == "board members"))
        {
            yield return (list.Name, [.. list.Items.Select(item => string.Join(' ', item.Cells))], list.Origin);
        }

        foreach (SectionContent section in plan.Sections)
        {
            for (int index = 0; index < section.Paragraphs.Count; index++)
            {
                ParagraphContent lead = section.Paragraphs[index];
                if (lead.Text.Length < 200 && LeadIn().Match(lead.Text) is { Success: true } match && IsBoard(match.Groups["name"].Value))
                {
                    yield return (match.Groups["name"].Value, [.. section.Paragraphs.Skip(index + 1).TakeWhile(paragraph => paragraph.IsListItem && (paragraph.Text.Length >= 200 || !LeadIn().IsMatch(paragraph.Text))).Select(paragraph => paragraph.Text)], lead.Origin);
                }
            }
        }
    }

    private static bool IsBoard(string name) => Pattern.Of(Words.Boards).IsMatch(name) && !Pattern.Of(Words.OtherBoards).IsMatch(name);

    private static string Lower(string name) => name.Trim().TrimEnd(':');

    [GeneratedRegex(@"\b(community safety|CSP|crime and disorder|strategic (needs )?assessment)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strategy();

    [GeneratedRegex(@"^\W*(?<name>[\p{L} &-]{3,80}?)( members(hip)?)?\W*:\W*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadIn();

    private sealed record AuthorityWords(string About, string Boards, string OtherBoards, IReadOnlyList<Authority> Authorities);

    private sealed record Authority(string Name, string Pattern);
}
