using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>All of a report but its recommendations, as one form asks for it.</summary>
public sealed record WrittenReport(ReportHead Head, IReadOnlyList<string> Sections, EqualityStatement Equality);

/// <summary>What is asked about a report to a committee.</summary>
public static class ReportQuestions
{
    private const string Yes = "yes";
    private const string No = "no";

    public static QuestionList<WrittenReport> Report { get; } = new(
    [
        Ask<WrittenReport>.Line(nameof(ReportHead.Title), "Title", report => report.Head.Title, (report, text) => report with { Head = report.Head with { Title = text ?? "" } }),
        Ask<WrittenReport>.Line(nameof(ReportHead.Committee), "Committee or board", report => report.Head.Committee, (report, text) => report with { Head = report.Head with { Committee = text } }),
        Ask<WrittenReport>.Day(nameof(ReportHead.MeetsOn), "Meets on", report => report.Head.MeetsOn, (report, day) => report with { Head = report.Head with { MeetsOn = day } }),
        Ask<WrittenReport>.Line(nameof(ReportHead.AuthorisedBy), "Report authorised by", report => report.Head.AuthorisedBy, (report, text) => report with { Head = report.Head with { AuthorisedBy = text } }),
        Ask<WrittenReport>.Lines(nameof(ReportHead.LeadOfficers), "Lead officers", report => report.Head.LeadOfficers, (report, lines) => report with { Head = report.Head with { LeadOfficers = lines } }),
        new Question<WrittenReport>(nameof(ReportHead.Wards), "Wards affected", QuestionKind.Several, report => string.Join('\n', report.Head.Wards), (report, answer) => report with { Head = report.Head with { Wards = answer.Lines } }) { Hint = "The partnership’s own wards" },
        Ask<WrittenReport>.Word(nameof(ReportHead.Class), "Key decision?", word => word.Title, report => report.Head.Class, (report, word) => report with { Head = report.Head with { Class = word } }),
        .. CommitteeReport.SectionNames.Select((name, at) => Ask<WrittenReport>.Paragraph($"Section{at}", name, report => at < report.Sections.Count ? report.Sections[at] : "",
            (report, text) => report with { Sections = [.. CommitteeReport.SectionNames.Select((_, other) => other == at ? text ?? "" : other < report.Sections.Count ? report.Sections[other] : "")] })),
        Ask<WrittenReport>.Paragraph(nameof(EqualityStatement.Statement), "Statement on the public sector equality duty", report => report.Equality.Statement, (report, text) => report with { Equality = report.Equality with { Statement = text } })
            with { Hint = "Equality Act 2010, section 149: how due regard was had" },
        Ask<WrittenReport>.Word(nameof(EqualityStatement.Impact), "Impact on people with protected characteristics", word => word.Title, report => report.Equality.Impact, (report, word) => report with { Equality = report.Equality with { Impact = word } }),
        new Question<WrittenReport>(nameof(EqualityStatement.AssessmentNeeded), "Is an equality impact assessment needed?", QuestionKind.Choice, report => report.Equality.AssessmentNeeded switch { true => Yes, false => No, _ => "" },
            (report, answer) => report with { Equality = report.Equality with { AssessmentNeeded = answer.Text switch { Yes => true, No => false, _ => null } } })
            { Answers = [new("", "Not said"), new(Yes, "Yes"), new(No, "No")] },
        Ask<WrittenReport>.Day(nameof(EqualityStatement.AssessmentDueOn), "By when", report => report.Equality.AssessmentDueOn, (report, day) => report with { Equality = report.Equality with { AssessmentDueOn = day } }),
    ]);

    public static QuestionList<Recommendation> Recommendation { get; } = new(
        Ask<Recommendation>.Word(nameof(Programmes.Recommendation.Kind), "What is asked", word => word.Title, row => row.Kind, (row, word) => row with { Kind = word }),
        Ask<Recommendation>.Paragraph(nameof(Programmes.Recommendation.Text), "In words", row => row.Text, (row, text) => row with { Text = text ?? "" }),
        Ask<Recommendation>.Line(nameof(Programmes.Recommendation.DelegateTo), "Delegated to", row => row.DelegateTo, (row, text) => row with { DelegateTo = text }),
        Ask<Recommendation>.Line(nameof(Programmes.Recommendation.InConsultationWith), "In consultation with", row => row.InConsultationWith, (row, text) => row with { InConsultationWith = text }),
        Ask<Recommendation>.Day(nameof(Programmes.Recommendation.DecidedOn), "Decided on", row => row.DecidedOn, (row, day) => row with { DecidedOn = day }),
        Ask<Recommendation>.Line(nameof(Programmes.Recommendation.Decision), "Decision", row => row.Decision, (row, text) => row with { Decision = text }));
}
