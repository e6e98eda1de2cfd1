using Wardmote.Performance;

namespace Wardmote.Strategy.Horizon.Samples;

/// <summary>A driver of Northmere with the step that it has reached.</summary>
/// <param name="ReachedDaysAgo">How long ago it reached its stage; none where the day is not known.</param>
/// <param name="NextInDays">When the next step is expected, counted from today; a number below nought has passed.</param>
internal sealed record SampleDriver(DriverEntry Entry, DriverStage? Stage, int? ReachedDaysAgo = null, DriverStage? Next = null, int? NextInDays = null);

/// <summary>The horizon scan of Northmere. The laws are real, with what is known of them as of November 2026; who watches them and what they mean for the town are made up.</summary>
/// <param name="Today">The day on which the demonstration is made.</param>
internal sealed record SampleDrivers(DateOnly Today, PersonName Watcher, PersonName Owner)
{
    public IReadOnlyList<SampleDriver> All =>
    [
        new(Law("Crime, policing, anti-social behaviour", "Crime and Policing Act 2026") with
        {
            Focus = "Which parts come into force when; guidance", Implications = "Respect orders, a duty to supply data on anti-social behaviour, reviews of case reviews",
            Elements = ["Respect orders for adults", "Injunctions only after a risk assessment", "A duty to supply data on anti-social behaviour", "Cuckooing becomes an offence"],
            LocalImplications = ["The case review procedure has to be rewritten", "The wardens need training before the first respect order"], Note = "Royal Assent on 29 April 2026 according to one secondary source; commencement dates were not found.",
        }, DriverStage.RoyalAssent, null, DriverStage.Commencing, -10),
        new(Law("Counter-terrorism", "Terrorism (Protection of Premises) Act 2025") with
        {
            Focus = "Premises get ready; the regulator is set up", Implications = "Venues for 200 people and more need procedures", Elements = ["Standard tier from 200 people, enhanced from 800", "The Security Industry Authority is the regulator"],
            LocalImplications = ["List the venues that are probably in scope", "Bring the matter into licensing and event planning"], Note = "Royal Assent on 3 April 2025; in force after 24 months at the earliest.",
        }, DriverStage.RoyalAssent, null, DriverStage.InForce, 160),
        new(Law("Serious violence", "Serious Violence Duty") with { Focus = "Review of the strategy", Implications = "The needs assessment must stay up to date" }, DriverStage.InForce),
        new(Law("Policing", "End of police and crime commissioners") with { Group = DriverGroup.Political, Focus = "Who takes their place", Implications = "Commissioned services and the plan’s addressee change", Note = "Announced for 2028." }, DriverStage.Announced, null, DriverStage.FirstReading, 200),
        new(Local("Elections", "Council elections in May", DriverGroup.Political) with { Focus = "New manifesto commitments", Implications = "Priorities may be weighed anew" }, DriverStage.UnderWay),
        new(Local("Finance", "Safer streets grant ends in March", DriverGroup.Economic) with { Focus = "What goes on without it", Implications = "Two of five wardens are paid from it", LocalImplications = ["Decide by January which patrols stay", "Tell the traders’ association"] }, DriverStage.UnderWay),
        new(Local("Housing", "New homes at the Quays", DriverGroup.Social) with { Focus = "First 400 households move in", Implications = "More people in one ward: rates change before crime does" }, DriverStage.UnderWay),
        new(Local("Technology", "Camera room moves to a new system", DriverGroup.Technological) with { Focus = "Change-over in summer", Implications = "Counts of incidents break" }, null),
    ];

    private DriverEntry Law(string theme, string instrument) => new(theme, instrument) { Level = DriverLevel.National, Group = DriverGroup.Legal, Owner = Watcher, ReviewOn = Today.AddDays(60), SourceTitle = "UK legislation", SourceLink = "https://www.legislation.gov.uk/" };

    private DriverEntry Local(string theme, string feature, DriverGroup group) => new(theme, feature) { Level = DriverLevel.Local, Group = group, Owner = Owner, ReviewOn = Today.AddDays(30) };
}
