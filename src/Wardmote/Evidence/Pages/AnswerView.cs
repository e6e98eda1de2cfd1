using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Charts;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>An answer as a page shows it: with the choices that led to it, and as the files that can be taken from it.</summary>
/// <param name="Page">The page's address without choices.</param>
public sealed record AnswerView(ExploredEvidence Explored, Answer Answer, string Page)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The fields that the page lets a person choose by: "area", "type", "from", "to", "years".</summary>
    public IReadOnlyList<string> Fields { get; init; } = ["area", "type", "from", "to"];

    public ExploreChoices Choices => Explored.Choices;

    /// <summary>The address of this very view.</summary>
    public string Address => Choices.Address(Page);

    public IReadOnlyList<Choice> Sets => [.. Explored.Sets.Select(set => new Choice(ExploredEvidence.Slug(set), set.Title))];

    public IReadOnlyList<Choice> Areas => [.. AreaChoice.AllOf(Explored.Counts, Explored.PartnershipName).Select(area => new Choice(area.Value, area.Value.Length == 0 ? $"All of {area.Name}" : area.Name))];

    public IReadOnlyList<Choice> Types => [.. TypeChoice.All.Where(type => type.Types.Any(IsUsed) || type == Explored.Type).Select(type => new Choice(type.Slug, type.Name))];

    public IReadOnlyList<Choice> Months
    {
        get
        {
            List<Choice> months = [];
            Period first = Explored.Supplied.First < Explored.From ? Explored.Supplied.First : Explored.From;
            for (Period month = Explored.Supplied.Last > Explored.To ? Explored.Supplied.Last : Explored.To; month >= first; month = month.Previous)
            {
                months.Add(new(month.Code, month.Name));
            }

            return months;
        }
    }

    public bool HasSvg => Answer.Pictures.Any(PictureSheet.CanWrite);

    public string Download(string format) => Choices.Address(Page, ("format", format));

    /// <summary>The answer as a file of that kind; none where the page itself was asked for.</summary>
    /// <exception cref="NotFoundException">There is no such kind.</exception>
    public IActionResult? File(string? format) => format switch
    {
        null or "" => null,
        "svg" when HasSvg => new FileContentResult(PictureSheet.Write(Answer.Pictures.First(PictureSheet.CanWrite)), "image/svg+xml") { FileDownloadName = $"{Name}.svg" },
        "json" => new JsonResult(new { answer = Answer.Says, figures = Answer.Figures, caveats = Answer.Caveats.Select(caveat => caveat.Sentence), method = Answer.Workings, source = Answer.Source, address = Address }, Json),
        _ => DocumentFile.Of(Answer.Table, format, Name, Answer.Title, Answer.Source),
    };

    private string Name => string.Join('-', new string([.. Answer.Title.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private bool IsUsed(CrimeType type) => Explored.Counts.Areas.Any(area => Explored.Counts.Total(area.Index, [type]) > 0);
}
