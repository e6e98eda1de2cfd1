using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>Where is it going? One series with its breaks, limits, verdict and forecast.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class TrendPage(AppDb db, CurrentUser user, RememberedForecasts forecasts) : AnswerPage
{
    public TrendFindings Findings { get; private set; } = null!;

    public CourseForecast Forecast { get; private set; } = null!;

    protected override Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken) => db.ExploreAsync(Choices, user.PartnershipName, cancellationToken);

    protected override Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        Findings = TrendFindings.Of(explored.Course, explored.Breaks());
        Forecast = forecasts.Of(Findings.Course, explored.Area.IsOneArea);
        return Task.FromResult(new AnswerView(explored, TrendAnswer.Of(explored, Findings, Forecast, Choices.Address(EvidenceLinks.Trend)), EvidenceLinks.Trend));
    }
}
