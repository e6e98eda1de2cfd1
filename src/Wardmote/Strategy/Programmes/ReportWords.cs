namespace Wardmote.Strategy.Programmes;

/// <summary>The words of reports to committees, and what such a report lacks.</summary>
public static class ReportWords
{
    extension(DecisionClass kind)
    {
        public string Title => kind switch { DecisionClass.Key => "Key decision", DecisionClass.NonKey => "Non-key decision", _ => "Not said" };
    }

    extension(RecommendationKind kind)
    {
        public string Title => kind switch { RecommendationKind.Approve => "Approve", RecommendationKind.Delegate => "Delegate authority", _ => "Note" };
    }

    extension(EqualityImpact impact)
    {
        public string Title => impact switch
        {
            EqualityImpact.Adverse => "Adverse for some group",
            EqualityImpact.Neutral => "Neutral",
            EqualityImpact.Positive => "Positive",
            EqualityImpact.NeutralOrPositive => "Neutral or positive",
            _ => "Not said",
        };
    }

    extension(Recommendation one)
    {
        /// <summary>The recommendation in a sentence.</summary>
        public string Words => one.Kind != RecommendationKind.Delegate ? $"{one.Kind.Title}: {one.Text}"
            : $"{one.Kind.Title}{(one.DelegateTo is { } to ? $" to {to}" : "")}{(one.InConsultationWith is { } with ? $", in consultation with {with}" : "")}: {one.Text}";
    }

    extension(EqualityStatement equality)
    {
        /// <summary>What the report says of equality, in sentences.</summary>
        public string Words => $"{(equality.Statement is { } statement ? $"{statement} " : "")}Impact: {equality.Impact.Title.ToLowerInvariant()}. {(equality.AssessmentNeeded switch { true => $"An equality impact assessment is needed{(equality.AssessmentDueOn is { } due ? FormattableString.Invariant($" by {due:d MMMM yyyy}") : "")}.", false => "No equality impact assessment is needed.", _ => "Whether an equality impact assessment is needed is not said." })}";
    }

    extension(CommitteeReport report)
    {
        /// <summary>What the report lacks before a committee can decide on it.</summary>
        /// <param name="wards">The partnership's own wards; empty where none were brought in, and none can then be checked.</param>
        public IReadOnlyList<string> Faults(IReadOnlyCollection<string> wards)
        {
            string[] unknown = [.. report.Head.Wards.Where(ward => wards.Count > 0 && !wards.Contains(ward, StringComparer.OrdinalIgnoreCase))];
            return
            [
                .. new[]
                {
                    report.Head.LeadOfficers.Count == 0 ? "No lead officer is named" : null,
                    report.Head.AuthorisedBy is null ? "Nobody is named who authorised the report" : null,
                    report.Head.Wards.Count == 0 ? "No ward is named: list the wards that the decision affects, or all of them" : null,
                    unknown.Length > 0 ? $"{string.Join(", ", unknown.Select(ward => $"“{ward}”"))} {(unknown.Length == 1 ? "is no ward" : "are no wards")} of the partnership: choose from its list" : null,
                    report.Head.Class == DecisionClass.NotSaid ? "It is not said whether this is a key decision" : null,
                    report.Recommendations.Count == 0 ? "The committee is asked nothing: add recommendations" : null,
                    report.Equality.Statement is null ? "There is no statement on the public sector equality duty (Equality Act 2010, section 149)" : null,
                    report.Equality.AssessmentNeeded is null ? "It is not said whether an equality impact assessment is needed" : null,
                    report.Equality is { AssessmentNeeded: true, AssessmentDueOn: null } ? "An equality impact assessment is needed, and no day is set for it" : null,
                }.OfType<string>(),
                .. report.Recommendations.Where(one => one is { Kind: RecommendationKind.Delegate, DelegateTo: null }).Select(one => $"“{one.Text}” delegates authority to nobody: say to whom"),
                .. CommitteeReport.SectionNames.Where((name, at) => report.Sections[at].Length == 0 && name is not ("Appendices" or "Equality")).Select(name => $"“{name}” is empty"),
            ];
        }
    }
}
