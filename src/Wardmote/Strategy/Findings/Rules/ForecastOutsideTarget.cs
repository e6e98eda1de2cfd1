using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>Forecast: at its pace an indicator's year ends outside its target, with all of the range that holds the year in four years of five.</summary>
public static class ForecastOutsideTarget
{
    private const string Name = "Forecast";

    public static RuleFindings Look(IReadOnlyList<TargetProspect> prospects) => prospects.Count == 0
        ? RuleFindings.NotLooked(Name, "Indicators", "no indicator with a value has a target")
        : new(
            [.. prospects.Where(one => one.Projection is { Prospect: Prospect.LikelyToMiss, Value: not null }).Select(Of)],
            [.. prospects.Where(one => one.Projection.Prospect == Prospect.NotSaid).Select(one => new NotProposed(Name, $"{one.Indicator.Title} ({one.Indicator.Code})", one.Projection.Words.LowerFirst.TrimEnd('.')))]);

    private static ProposedFinding Of(TargetProspect one)
    {
        (IndicatorDefinition definition, YearEndProjection projection) = (one.Indicator.Definition, one.Projection);
        string value = ValueText.WithUnit(definition, projection.Value!.Value), low = ValueText.Of(definition, projection.Low!.Value), high = ValueText.Of(definition, projection.High!.Value);
        double aim = one.Target.Low ?? one.Target.High ?? 0;
        return new($"forecast:{one.Indicator.Code.ToLowerInvariant()}", FindingKind.ForecastOutsideTarget, FindingTheme.CrossCutting,
            $"“{one.Indicator.Title}” ({one.Indicator.Code}) is likely to miss its target of {projection.Year}, {one.Target.Words}: at this pace the year ends at about {value}, in four years of five between {low} and {high}.")
        {
            Figures =
            [
                new Figure(value, $"{one.Indicator.Title} ({one.Indicator.Code}), projected", projection.Year.Name)
                {
                    Number = projection.Value,
                    Interval = $"{low} to {high} (80 % range)",
                    Low = projection.Low,
                    High = projection.High,
                    Area = definition.Area,
                    Source = definition.Source,
                    Method = "Projection of the year’s end from its known periods and the years before",
                    DataVersion = one.Latest.DataVersion,
                    Href = PerformanceLinks.Indicator(one.Indicator.IndicatorId),
                },
                new Figure(one.Target.Words, $"{one.Indicator.Title} ({one.Indicator.Code}), target", projection.Year.Name) { Number = one.Target.Number, Source = one.Target.Target?.Source, Href = PerformanceLinks.Indicator(one.Indicator.IndicatorId) },
                one.Latest,
            ],
            Strength = FindingStrength.Moderate,
            Caveats = ["A projection goes on as the year went so far; what is done about it is not in it."],
            AreaName = definition.Area ?? "",
            Effect = new(projection.Value.Value, projection.Low.Value, projection.High.Value, aim),
            Reach = 0,
        };
    }
}
