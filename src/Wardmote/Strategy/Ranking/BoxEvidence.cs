using System.Globalization;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>The figures that stand beside a box while somebody scores: what recorded crime says of a candidate's types on a criterion.</summary>
public sealed class BoxEvidence
{
    private readonly ExploredEvidence? _explored;
    private readonly IReadOnlyList<TypeFindings> _types;
    private readonly HarmRanks? _harm;

    /// <summary>The evidence of a period and place; none where there are no police files, with the reason.</summary>
    public BoxEvidence(ExploredEvidence? explored, string whyNone)
    {
        (_explored, WhyNone) = (explored, whyNone);
        _types = explored is null ? [] : TypeFindings.Of(explored);
        _harm = explored is null ? null : HarmRanks.Of(explored);
    }

    /// <summary>Why there are no figures at all; empty where there are some.</summary>
    public string WhyNone { get; }

    /// <summary>Where the figures come from; empty where there are none.</summary>
    public string Source => _explored?.Source ?? "";

    /// <summary>The figures of a candidate on a criterion; empty where recorded crime says nothing about it.</summary>
    public IReadOnlyList<Figure> Of(Candidate candidate, Criterion criterion) =>
        _explored is not { } explored ? []
        : [.. _types.Where(type => candidate.TypeSlugs.Contains(type.Type.Slug)).Select(type => FigureOf(explored, type, criterion.Evidence)).OfType<Figure>()];

    private Figure? FigureOf(ExploredEvidence explored, TypeFindings type, EvidenceKind kind)
    {
        string address = explored.Choices.Address(Evidence.EvidenceLinks.Trend, ("type", type.Type.Slug));
        return kind switch
        {
            EvidenceKind.Volume when type.Year.Compared.Count > 0 => explored.Figure(NumberWords.Count(type.Year.Change.After), type.Type.Name, type.Year.MonthsText, address) with
            {
                Number = type.Year.Change.After,
                Method = string.Create(CultureInfo.InvariantCulture, $"incidents of {type.Year.Compared.Count} months"),
            },
            EvidenceKind.Trend => explored.Figure(type.Verdict.Words, type.Type.Name, explored.PeriodText, address),
            EvidenceKind.Harm when _harm?.Types.FirstOrDefault(rank => type.Type.Types is [var only] && rank.Type == only && rank.Rank is not null) is { } found =>
                explored.Figure(NumberWords.Share(found.Part.ShareOfHarm), $"{type.Type.Name}, share of harm", _harm.MonthsText, Evidence.EvidenceLinks.Overview) with { Number = found.Part.ShareOfHarm, Method = _harm.Table.Title },
            _ => null,
        };
    }
}
