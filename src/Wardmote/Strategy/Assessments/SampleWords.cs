using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments;

/// <summary>What Northmere's analyst wrote: openly made up, and short. The parts of problems that are not named share a sentence.</summary>
internal static class SampleWords
{
    private static readonly Dictionary<string, string> Sections = new(StringComparer.Ordinal)
    {
        ["summary"] = "Northmere is a made-up town; what stands here shows how such a summary reads.\n\nTwo places, the station quarter and the market, hold much of what is recorded. Violence weighs most by harm. The board should keep its eyes on both, and on how young people fare there.",
        ["purpose"] = "This assessment serves the board’s choice of priorities for the next four years. Road safety and fire are in it only as far as partners sent tables.",
        ["method"] = "Beside the figures the analyst held two workshops with practitioners. Where a sentence rests on judgement it says so.",
        ["contributors"] = "The council, the police, the fire and rescue service, the integrated care board and the probation service; two residents’ groups read the draft.",
        ["area"] = "Northmere has a market, a railway station and a harbour. Work is seasonal, and the population of the station quarter changes from year to year.",
        ["last-priorities"] = "- Safer streets at night: lighting was mended in two of three streets.\n- Violence against women and girls: advocates were found for most who asked; the target was missed in spring.",
        ["overview"] = "Recorded crime as a whole tells little about Northmere: most of what matters to the board lies in single types and single wards, and is told there.",
        ["harm"] = "Ranked by harm, violence and burglary come first; shoplifting, which is frequent, hardly weighs. The board should not take frequency for weight.",
        ["places"] = "The station forecourt has one exit, poor light and two premises that close at three. Northmere’s wardens know both.",
        ["victims"] = "Open data say nothing of victims. The hospital’s table shows young men in assault attendances, as everywhere.",
        ["offenders"] = "The probation service sees the same small group again and again; housing comes before everything else in their needs.",
        ["disproportionality"] = "The difference in searches is discussed with the community panel twice a year. It is a difference and not its cause.",
        ["perception"] = "In the residents’ survey every third names the station quarter as a place to avoid after dark. The survey was open to all, and is no random sample.",
        ["horizon"] = "New duties on data about anti-social behaviour and the reform of police governance will change how this partnership works.",
        ["forecasts"] = "The partnership plans for the level to stay. A new ferry line could change the harbour.",
        ["prioritisation"] = "The candidates came from findings and from the workshops; six people scored.",
        ["recommendations"] = "- Make the station quarter safer after dark: one lead, one plan, measured by the calls that it takes.\n- Find an advocate within two days for everybody who asks.\n- Agree with schools who sees a child first when violence begins.",
        ["implementation"] = "The plan follows within two months; progress is told each quarter. This assessment is reviewed in a year, and the analyst sees to it.",
        ["glossary"] = "- Station quarter: the streets between station and market.",
        ["data"] = "All data of Northmere are made up by the program and end two months ago.",
    };

    /// <summary>Words for every part of every section.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = AssessmentSections.All.Where(section => !section.OnlyWithData).SelectMany(section => section.Parts.Select(part => (section, part)))
        .ToDictionary(one => one.part.Key, one => Sections.GetValueOrDefault(one.part.Key) ?? Problem(one.section, one.part), StringComparer.Ordinal);

    private static string Problem(AssessmentSection section, SectionPart part)
    {
        string what = section.Title.LowerFirst;
        return part.Key[(part.Key.IndexOf('.', StringComparison.Ordinal) + 1)..] switch
        {
            "picture" => $"What Northmere knows of {what} is what the police recorded and what practitioners told in the workshop.",
            "victims" => "Nothing is known of victims beyond the hospital’s table; repeat victims are looked for next year.",
            "offenders" => "The same small group is named by several partners. No numbers are given, so that nobody can be made out.",
            "locations" => "The station quarter and the market, as the tables show; elsewhere single addresses.",
            "times" => "Practitioners say Friday and Saturday nights; open data do not tell hours.",
            "drivers" => "Drink, a lack of supervision in two places, and money; this is judgement.",
            "response" => "Wardens and a police team share a rota. Nobody studied yet whether it works.",
            "gaps" => "Nobody has looked at what happens in the holidays.",
            "future" => "The ferry line may bring more people in the evenings.",
            _ => "Keep the rota, and study it by the method of before and after with a place to compare.",
        };
    }
}
