using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>The lists of a document by what they hold.</summary>
internal sealed partial class DocumentLists(PlanContent content)
{
    public IEnumerable<ListContent> Of(string kind) => content.Lists.Where(list => list.Kind == kind);

    /// <summary>The entries of all lists of a kind, each as one text without the full stop at its end.</summary>
    public IReadOnlyList<string> Words(string kind) => [.. Places(kind).Select(place => place.Text)];

    public IEnumerable<(string Text, Origin Origin)> Places(string kind) => Of(kind).SelectMany(list => list.Items.Select(item => (Plain(string.Join(' ', item.Cells)), item.Origin))).Where(place => place.Item1.Length > 0);

    /// <summary>The rows of a timetable whose first column is a month or a stretch of months of the programme.</summary>
    public IReadOnlyList<ProgrammePhase> Months() =>
    [
        .. from list in Of("timeline")
           from item in list.Items
           where item.Cells.Count > 1 && MonthRange().IsMatch(item.Cells[0])
           let match = MonthRange().Match(item.Cells[0])
           let first = Number(match.Groups["first"].Value)
           select new ProgrammePhase(Plain(item.Cells[1]), first, match.Groups["last"].Success ? Number(match.Groups["last"].Value) : first, "Month by month"),
    ];

    public IReadOnlyList<SuccessMeasure> Measures() =>
        [.. Of("success measures").SelectMany(list => list.Items.Select(item => new SuccessMeasure(list.Name.Contains("outcome", StringComparison.OrdinalIgnoreCase) ? MeasureKind.Outcome : MeasureKind.Process, Plain(item.Cells[0]), null)))];

    /// <summary>Datasets with the category of their list, which its heading tells by a letter or by what it is about.</summary>
    public IReadOnlyList<DatasetEntry> Datasets() =>
        [.. Of("datasets").SelectMany(list => list.Items.Select(item => new DatasetEntry(Plain(string.Join(' ', item.Cells))) { Category = CategoryOf(list.Name) }))];

    /// <summary>Methods, themes and engagement. An entry that only heads another list, "Focus groups:", gives its name to that list's groups.</summary>
    public IReadOnlyList<ProgrammeActivity> Activities()
    {
        HashSet<string> groups = [.. Of("engagement").Select(list => Plain(list.Name)).Where(name => Of("engagement").Any(other => other.Items.Any(item => Plain(string.Join(' ', item.Cells)) == name)))];
        return
        [
            .. Words("methods").Select(text => new ProgrammeActivity(ActivityKind.Method, text, OutputState.NotStarted, null)),
            .. Words("themes").Select(text => new ProgrammeActivity(ActivityKind.Theme, text, OutputState.NotStarted, null)),
            .. Of("engagement").SelectMany(list => list.Items.Select(item => Plain(string.Join(' ', item.Cells))).Where(text => !groups.Contains(text)).Select(text => Engagement(Plain(list.Name), text, groups))),
        ];
    }

    /// <summary>Words without a full stop or colon at their end.</summary>
    public static string Plain(string text) => text.Trim().TrimEnd('.', ':', ';').Trim();

    private static ProgrammeActivity Engagement(string list, string text, HashSet<string> groups)
    {
        ActivityKind kind = list.Contains("partner", StringComparison.OrdinalIgnoreCase) || list.Contains("stakeholder", StringComparison.OrdinalIgnoreCase) ? ActivityKind.PartnerEngagement : ActivityKind.PublicEngagement;
        return groups.Contains(list)
            ? new ProgrammeActivity(kind, list, OutputState.NotStarted, null) { Group = text }
            : new ProgrammeActivity(kind, text, OutputState.NotStarted, null);
    }

    private static DatasetCategory CategoryOf(string heading) => Letter().Match(heading.Trim()).Groups["letter"].Value.ToUpperInvariant() switch
    {
        "A" => DatasetCategory.CrimeAndAsb,
        "B" => DatasetCategory.Context,
        "C" => DatasetCategory.PartnerIntelligence,
        _ when heading.Contains("crime", StringComparison.OrdinalIgnoreCase) => DatasetCategory.CrimeAndAsb,
        _ when heading.Contains("partner", StringComparison.OrdinalIgnoreCase) || heading.Contains("intelligence", StringComparison.OrdinalIgnoreCase) => DatasetCategory.PartnerIntelligence,
        _ => DatasetCategory.Context,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(months?\s*)?(?<first>\d{1,2})(\s*(-|–|to)\s*(?<last>\d{1,2}))?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex MonthRange();

    [GeneratedRegex(@"^(category\s+)?(?<letter>[ABC])[.):]?\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Letter();
}
