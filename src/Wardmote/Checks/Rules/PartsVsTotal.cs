using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Parts must add up to the total that is stated with them.</summary>
public sealed partial class PartsVsTotal : IRule
{
    public string Id => "parts-vs-total";

    public Severity Severity => Severity.Blocking;

    public string Description => "Parts do not add up to the total stated: in a breakdown, a budget, a table with a total row or a statement of posts.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => [.. TextBlocks.Of(plan.Content).SelectMany(Breakdowns), .. TextBlocks.Of(plan.Content).SelectMany(InSentences), .. Budgets(plan.Content), .. plan.Content.Lists.SelectMany(Table), .. Years(plan.Content)];

    /// <summary>"arrested 172 suspects ... a breakdown: Burglary = 18, Robbery = 14 ..."</summary>
    private IEnumerable<Fault> Breakdowns(TextBlock block)
    {
        for (int at = 0; at < block.Lines.Count; at++)
        {
            List<(string Line, decimal Value)> parts = [.. block.Lines.Skip(at).Select(line => (line.Text, Part(line.Text))).TakeWhile(part => part.Item2 is not null).Select(part => (part.Text, part.Item2!.Value))];
            if (parts.Count < 2)
            {
                continue;
            }

            int intro = at;
            at += parts.Count;
            int total = parts.FindIndex(part => TotalLine().IsMatch(part.Line));
            decimal sum = parts.Where((_, index) => index != total).Sum(part => part.Value);
            string lead = string.Join(' ', block.Lines.Take(intro).TakeLast(2).Select(line => line.Text));
            if (total == parts.Count - 1 && sum != parts[total].Value)
            {
                yield return DoesNotAddUp(block, block.Lines[intro + total].Origin, parts[total].Value, sum);
            }
            else if (total < 0 && Introduces().IsMatch(lead) && !MayOverlap().IsMatch(lead))
            {
                List<StatedNumber> stated = [.. NumbersInText.Find(lead).Where(number => number.IsCount)];
                if (stated.Count > 0 && !stated.Exists(number => number.Value == sum) && (stated.Count == 1 || stated[^1].Value >= parts.Max(part => part.Value)))
                {
                    yield return DoesNotAddUp(block, block.Lines[intro - 1].Origin, stated[^1].Value, sum);
                }
            }
        }
    }

    private IEnumerable<Fault> InSentences(TextBlock block)
        => block.Lines.SelectMany(line => Sentences.Of(line.Text)
                .SelectMany(sentence => Comprising(block, sentence, line.Origin).Concat(Shares(block, sentence, line.Origin))))
            .Concat(Posts(block));

    /// <summary>"461 cases, made up of 200 from the police, 161 from health and 100 others"</summary>
    private IEnumerable<Fault> Comprising(TextBlock block, string sentence, Origin origin)
    {
        Match word = MadeUpOf().Match(sentence);
        List<StatedNumber> before = word.Success ? [.. NumbersInText.Find(sentence).Where(number => number.IsCount && number.End <= word.Index)] : [];
        List<StatedNumber> after = word.Success ? [.. NumbersInText.Find(sentence).Where(number => number.IsCount && number.Start >= word.Index)] : [];
        decimal sum = after.Sum(number => number.Value);
        if (before.Count > 0 && after.Count > 1 && !before.Exists(number => number.Value == sum) && after.TrueForAll(number => number.Value <= before[^1].Value))
        {
            yield return DoesNotAddUp(block, origin, before[^1].Value, sum);
        }
    }

    /// <summary>"15.2 FTE (1 vacant and 4.7 paid externally) ... 10.5 FTE funded here"; vacant posts may or may not be counted.</summary>
    private IEnumerable<Fault> Posts(TextBlock block)
    {
        Match match = FundedPosts().Match(block.Text);
        if (match.Success && Read(match, "all") is var all && Read(match, "outside") is var outside && Read(match, "own") is var own)
        {
            decimal vacant = match.Groups["vacant"].Success ? Read(match, "vacant") : 0;
            if (!new[] { all - outside, all - outside - vacant, all - outside + vacant }.Any(sum => Math.Abs(sum - own) < 0.06m))
            {
                yield return DoesNotAddUp(block, block.LineAt(match.Index).Origin, own, all - outside);
            }
        }
    }

    /// <summary>"90% male and 15% female"</summary>
    private IEnumerable<Fault> Shares(TextBlock block, string sentence, Origin origin)
        => Genders().Match(sentence) is { Success: true } match && Read(match, "first") + Read(match, "second") is > 101 and var sum
            ? [DoesNotAddUp(block, origin, 100, sum)] : [];

    /// <summary>A total may be that of its group or of all lines; it is wrong only if it is neither.</summary>
    private IEnumerable<Fault> Budgets(PlanContent plan)
        => from total in plan.Budgets
           where total.IsTotal
           from amount in total.Amounts
           where amount.Number is not null
           let lines = plan.Budgets.Where(line => !line.IsTotal && line.Origin.Part == total.Origin.Part).ToList()
           let all = Sum(lines, amount)
           let own = Sum([.. lines.Where(line => line.Group == total.Group)], amount)
           where (all is not null || own is not null) && all != amount.Number && own != amount.Number
           select this.Found($"{total.Title} {amount.Period}", amount.Origin, amount.Text, (own ?? all)!.Value.ToString(CultureInfo.InvariantCulture),
               string.Create(CultureInfo.InvariantCulture, $"“{total.Title}” for {amount.Period} is {amount.Text}, but its lines add up to {own ?? all}."), "Correct the total or the line that is wrong.");

    private static decimal? Sum(List<BudgetContent> lines, ValueContent total)
    {
        List<ValueContent> amounts = [.. lines.SelectMany(line => line.Amounts).Where(amount => amount.Period == total.Period)];
        return amounts.Count(amount => amount.Number is not null) > 1 && amounts.TrueForAll(amount => amount.Number is not null || amount.State is ValueState.Blank or ValueState.Dash)
            ? amounts.Sum(amount => amount.Number ?? 0) : null;
    }

    private IEnumerable<Fault> Table(ListContent list)
    {
        int at = list.Items.ToList().FindIndex(item => item.Cells is [var head, ..] && TotalLine().IsMatch(head));
        if (at < 2)
        {
            yield break;
        }

        for (int column = 1; column < list.Items[at].Cells.Count; column++)
        {
            List<decimal?> parts = [.. list.Items.Take(at).Select(item => column < item.Cells.Count ? Alone(item.Cells[column]) : null)];
            if (Alone(list.Items[at].Cells[column]) is { } total && !parts.Contains(null) && parts.Sum() != total && !YearSpan.Find(list.Items[at].Cells[column]).Any())
            {
                yield return this.Found($"{list.Name} total {column}", list.Items[at].Origin, list.Items[at].Cells[column], parts.Sum()!.Value.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"The total in “{list.Name}” is {total}, but its rows add up to {parts.Sum()}."), "Correct the total or the row that is wrong.");
            }
        }
    }

    private IEnumerable<Fault> Years(PlanContent plan)
        => QuartersOfAYear.In(plan).Where(year => !year.Agrees)
            .Select(year => this.Found($"{year.Series.Name} {year.Total.Period}".Trim(), year.Total.Origin, year.Total.Text, year.Sum.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"The year's number of {year.Series.Name} is {year.Series.Shown(year.Total)}, but its quarters add up to {year.Sum}."), "Correct the year's number or the quarter that is wrong."));

    private Fault DoesNotAddUp(TextBlock block, Origin where, decimal total, decimal sum)
        => this.Found(string.Create(CultureInfo.InvariantCulture, $"{total} in {block.About}"), where, total.ToString(CultureInfo.InvariantCulture), sum.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"The text of “{block.About}” states {total}, but the parts given with it come to {sum}."), "Correct the total or the part that is wrong.");

    private static decimal? Part(string line)
        => PartLine().Match(line) is { Success: true } match && NumbersInText.Find(" " + match.Groups["value"].Value) is [{ IsPercent: false } number] ? number.Value : null;

    private static decimal? Alone(string cell) => NumbersInText.Find(cell) is [{ IsPercent: false } number] && number.Text.Length == cell.Trim().Length ? number.Value : null;

    private static decimal Read(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[^=:]{2,120}(=|:)\s?(?<value>£?[\d,]+(\.\d+)?)\s*[;,.]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartLine();

    [GeneratedRegex(@"^\W*(grand\s)?total\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TotalLine();

    [GeneratedRegex(@"\b(breakdown|broken down|breaks down|made up of|consist(s|ed|ing) of|compris(es|ed|ing)|as follows|split|(sources?|outcomes?|referrers?|agencies|areas?|wards?|numbers|totals) (of [^.]{1,40} )?(is|are|was|were) (shown |given |set out |listed )?(below|these)|by (source|agency|ward|area|outcome)(?=\W*$))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Introduces();

    [GeneratedRegex(@"\b(more than one|several|multiple|overlap\w*|not exclusive|top (three|five|ten|\d+)|most common|for example|such as)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MayOverlap();

    [GeneratedRegex(@"\b(made up of|consisting of|comprising|broken down into|split into|split between)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MadeUpOf();

    [GeneratedRegex(@"(?<all>\d+(\.\d+)?)\sFTE\s?\(((?<vacant>\d+(\.\d+)?)\s(is\s|are\s)?vacant(\sand|,)?\s)?(?<outside>\d+(\.\d+)?)\s(is\s|are\s)?(paid|funded)\sexternally\)[\s\S]{0,80}?(?<own>\d+(\.\d+)?)\sFTE\s[^.\n]{0,40}\bfunded", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FundedPosts();

    [GeneratedRegex(@"\b(?<first>\d{1,3}(\.\d+)?)\s?%\s(fe)?males?\s(and|,)\s(?<second>\d{1,3}(\.\d+)?)\s?%\s(fe)?males?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Genders();
}
