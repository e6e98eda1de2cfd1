using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>One type of crime: its course, its wards, and what the category has meant over the years.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class TypePage(AppDb db, CurrentUser user, RememberedForecasts forecasts) : AnswerPage
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public TypeChoice Type { get; private set; } = TypeChoice.AllCrime;

    public IReadOnlyList<ChangeRow> Areas { get; private set; } = [];

    /// <summary>None where no crime is known in the latest twelve months.</summary>
    public HarmRanks? Harm { get; private set; }

    protected override Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken)
    {
        Type = TypeChoice.Find(Slug) ?? throw new NotFoundException($"The type “{Slug}”");
        Choices = Choices with { Type = Type.Slug };
        return db.ExploreAsync(Choices, user.PartnershipName, cancellationToken);
    }

    protected override Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        var findings = TrendFindings.Of(explored.Course, explored.Breaks());
        CourseForecast forecast = forecasts.Of(findings.Course, explored.Area.IsOneArea);
        Harm = HarmRanks.Of(explored);
        Areas = ChangesFindings.LatestByArea(explored);
        string page = EvidenceLinks.Type(Type.Slug);
        Answer answer = TrendAnswer.Of(explored, findings, forecast, Choices.Address(page));
        return Task.FromResult(new AnswerView(explored, answer with { Pictures = [.. answer.Pictures.Take(1)] }, page) { Fields = ["area", "from", "to"] });
    }

    /// <summary>What the category has meant, in sentences.</summary>
    public IEnumerable<string> History => CategorySet.All.Where(set => set.Changes(Type.Named)).Select(set => $"From {NumberWords.Month(set.From)} the police published under {set.Words}: {Type.InSentence} began, ended or came to mean something else then.");
}
