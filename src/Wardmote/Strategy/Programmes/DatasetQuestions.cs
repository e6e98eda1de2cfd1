using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>What is asked about a dataset.</summary>
public static class DatasetQuestions
{
    public static QuestionList<DatasetEntry> All { get; } = new(
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.Title), "Dataset", entry => entry.Title, (entry, text) => entry with { Title = text ?? "" }) with { Hint = "For example: Recorded crime by ward, five years" },
        Ask<DatasetEntry>.Word(nameof(DatasetEntry.Category), "Category", word => word.Title, entry => entry.Category, (entry, word) => entry with { Category = word }),
        Ask<DatasetEntry>.Paragraph(nameof(DatasetEntry.Purpose), "What it is needed for", entry => entry.Purpose, (entry, text) => entry with { Purpose = text }),
        Ask<DatasetEntry>.Person(nameof(DatasetEntry.Owner), "Who chases it here", entry => entry.Owner, (entry, person) => entry with { Owner = person }) with { Hint = "Somebody who signs in here is reminded when it is late" },
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.Agency), "Agency that holds it", entry => entry.Agency, (entry, text) => entry with { Agency = text }),
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.SharingBasis), "Sharing basis", entry => entry.SharingBasis, (entry, text) => entry with { SharingBasis = text }) with { Hint = "The law, agreement or licence, for example: Open Government Licence; Crime and Disorder Act 1998 s.17A" },
        Ask<DatasetEntry>.Day(nameof(DatasetEntry.RequestedOn), "Requested on", entry => entry.RequestedOn, (entry, day) => entry with { RequestedOn = day }),
        Ask<DatasetEntry>.Day(nameof(DatasetEntry.ExpectedOn), "Promised by", entry => entry.ExpectedOn, (entry, day) => entry with { ExpectedOn = day }) with { Hint = "Left empty, 28 days after the request" },
        Ask<DatasetEntry>.Day(nameof(DatasetEntry.ReceivedOn), "Received on", entry => entry.ReceivedOn, (entry, day) => entry with { ReceivedOn = day }) with { Hint = "The day of the latest edition" },
        Ask<DatasetEntry>.Day(nameof(DatasetEntry.RefusedOn), "Refused on", entry => entry.RefusedOn, (entry, day) => entry with { RefusedOn = day }),
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.Refusal), "Why it was refused", entry => entry.Refusal, (entry, text) => entry with { Refusal = text }),
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.PeriodCovered), "Period covered", entry => entry.PeriodCovered, (entry, text) => entry with { PeriodCovered = text }),
        Ask<DatasetEntry>.Line(nameof(DatasetEntry.Geography), "Geography", entry => entry.Geography, (entry, text) => entry with { Geography = text }) with { Hint = "For example: wards of 2019; borough only" },
        Ask<DatasetEntry>.Paragraph(nameof(DatasetEntry.Quality), "Quality", entry => entry.Quality, (entry, text) => entry with { Quality = text }) with { Hint = "Gaps, changes in recording, small numbers" },
        Ask<DatasetEntry>.Word(nameof(DatasetEntry.Refresh), "A new edition is wanted", word => word.Title, entry => entry.Refresh, (entry, word) => entry with { Refresh = word }),
        Ask<DatasetEntry>.Word(nameof(DatasetEntry.HeldAs), "Held in Wardmote as", word => word.Title, entry => entry.HeldAs, (entry, word) => entry with { HeldAs = word }) with { Hint = "The register then shows what was really brought in" },
        Ask<DatasetEntry>.Paragraph(nameof(DatasetEntry.Escalation), "Escalation", entry => entry.Escalation, (entry, text) => entry with { Escalation = text }) with { Hint = "Whom you told that it does not come, when, and what they said" });
}
