namespace Wardmote.Strategy.Problems;

/// <summary>The four steps of a problem profile (Eck and Spelman 1987).</summary>
public enum ProblemStep { Scanning, Analysis, Response, Assessment }

/// <summary>A part of a problem profile: what it is called, and what belongs there.</summary>
/// <param name="Key">What it is known by in addresses and in what is kept.</param>
/// <param name="Prompt">What to write, in a sentence or two.</param>
public sealed record ProblemPart(string Key, ProblemStep Step, string Title, string Prompt)
{
    public static IReadOnlyList<ProblemPart> All { get; } =
    [
        new("problem", ProblemStep.Scanning, "The problem", "What happens again and again, to whom, and why the partnership should care. Name behaviour in a place at a time, not a category of the law."),
        new("victims", ProblemStep.Analysis, "Victims", "Who is harmed, who again and again, and what they have in common. Open police data name no victims: use what services know."),
        new("offenders", ProblemStep.Analysis, "Offenders", "Who does it, how they come to be there, and what they get from it. Count people, not only offences."),
        new("locations", ProblemStep.Analysis, "Locations", "Where it happens and where it does not although it could. Say what is special about the place, and who manages it."),
        new("times", ProblemStep.Analysis, "Times", "Which months, days and hours. Open police data give months alone: hours need the police’s own records."),
        new("drivers", ProblemStep.Analysis, "Drivers", "What makes it possible or likely: alcohol, drugs, design, markets for stolen goods, school holidays. Say what each is based on."),
        new("current-response", ProblemStep.Analysis, "Current response", "Who does what about it now, since when, at what cost, and what is known of its effect."),
        new("gaps", ProblemStep.Analysis, "Gaps", "What nobody does, what is not known, and which data would tell."),
        new("what-worked", ProblemStep.Analysis, "What worked", "What has been tried here or elsewhere, how it was tested, and what came of it. Say where a test was weak."),
        new("options", ProblemStep.Response, "Options", "What could be done, with what each would cost and change. Include doing nothing."),
        new("response", ProblemStep.Response, "Chosen response and actions", "What was chosen and why, who leads, from when, and how anybody will know that it was really done."),
        new("assessment", ProblemStep.Assessment, "Assessment", "Whether it was done, whether the problem changed beside places without it, whether it moved elsewhere, and what follows."),
    ];

    public static ProblemPart? Find(string key) => All.FirstOrDefault(part => part.Key == key);
}

/// <summary>What was written for a part, and the findings it rests on.</summary>
public sealed record WrittenPart(string Words, IReadOnlyList<Guid> FindingIds)
{
    public static WrittenPart None { get; } = new("", []);
}
