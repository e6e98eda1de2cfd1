using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One criterion as it stands on a form: all as typed.</summary>
public sealed partial class CriterionRow
{
    public Guid Id { get; set; }

    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Asks { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Step { get; set; }

    /// <summary>One a line: the point, then its words.</summary>
    public string? Anchors { get; set; }

    public CriterionDirection Direction { get; set; }

    public string? Weight { get; set; }

    public string? WeightLow { get; set; }

    public string? WeightHigh { get; set; }

    public CriterionBasis Basis { get; set; }

    public EvidenceKind Evidence { get; set; }

    public string? ComesFrom { get; set; }

    public bool IsPolitical { get; set; }

    public bool IsRemoved { get; set; }

    /// <summary>Whether it is one of the empty rows at the end of a form.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Asks) && string.IsNullOrWhiteSpace(Weight);

    public static CriterionRow Of(Criterion criterion) => new()
    {
        Id = criterion.CriterionId,
        Key = criterion.Key,
        Title = criterion.Title,
        Asks = criterion.Asks,
        From = Show(criterion.Scale?.From),
        To = Show(criterion.Scale?.To),
        Step = Show(criterion.Scale?.Step),
        Anchors = string.Join('\n', criterion.Anchors.Select(anchor => $"{Show(anchor.At)} {anchor.Words}")),
        Direction = criterion.Direction,
        Weight = Show(criterion.Weight),
        WeightLow = Show(criterion.WeightLow),
        WeightHigh = Show(criterion.WeightHigh),
        Basis = criterion.Basis,
        Evidence = criterion.Evidence,
        ComesFrom = criterion.ComesFrom,
        IsPolitical = criterion.IsPolitical,
    };

    /// <summary>The criteria that the rows of a form describe, without those that are removed or empty.</summary>
    /// <exception cref="RuleBrokenException">Something typed is no number or no scale; it names the field.</exception>
    public static IReadOnlyList<Criterion> Read(IReadOnlyList<CriterionRow> rows) =>
        [.. rows.Index().Where(row => !row.Item.IsRemoved && !row.Item.IsEmpty).Select(row => row.Item.Read($"Rows[{row.Index}]"))];

    private Criterion Read(string prefix)
    {
        double weight = Number(Weight, $"{prefix}.Weight") ?? 0;
        var criterion = new Criterion(Id == Guid.Empty ? Guid.CreateVersion7() : Id, Title?.Trim() ?? "", Asks?.Trim() ?? "")
        {
            Key = Key?.Trim() ?? "",
            Scale = ReadScale(prefix),
            Anchors = [.. Lines(Anchors).Select(line => ReadAnchor(line, $"{prefix}.Anchors"))],
            Direction = Direction,
            Weight = weight,
            WeightLow = Number(WeightLow, $"{prefix}.WeightLow") ?? weight,
            WeightHigh = Number(WeightHigh, $"{prefix}.WeightHigh") ?? weight,
            Basis = Basis,
            Evidence = Evidence,
            ComesFrom = ComesFrom?.Trim() ?? "",
            IsPolitical = IsPolitical,
        };
        try
        {
            criterion.MustBeSound();
        }
        catch (RuleBrokenException refusal)
        {
            throw new RuleBrokenException(refusal.Message, $"{prefix}.Title");
        }

        return criterion;
    }

    private Scale? ReadScale(string prefix) => (Number(From, $"{prefix}.From"), Number(To, $"{prefix}.To")) switch
    {
        (null, null) => null,
        ({ } from, { } to) => new Scale(from, to, Number(Step, $"{prefix}.Step") ?? 1),
        _ => throw new RuleBrokenException($"The scale of “{Title}” needs a lowest and a highest point; leave both empty where it has none yet", $"{prefix}.From"),
    };

    private static Anchor ReadAnchor(string line, string field) => AnchorLine().Match(line) is { Success: true } match && Parse(match.Groups["at"].Value) is { } at
        ? new(at, match.Groups["words"].Value.Trim())
        : throw new RuleBrokenException($"“{line}” is no anchor. Write the point and then its words, like “5 Death or lasting injury”", field);

    private static double? Number(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? null
        : Parse(typed.Trim().TrimEnd('%').Trim()) ?? throw new RuleBrokenException($"“{typed.Trim()}” is no number, such as 12.5", field);

    private static double? Parse(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Show(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"^(?<at>-?\d+(\.\d+)?)\s*[:=–-]?\s+(?<words>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnchorLine();
}
