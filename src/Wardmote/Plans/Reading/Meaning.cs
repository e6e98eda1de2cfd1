namespace Wardmote.Plans.Reading;

/// <summary>What a column of a plan's table can hold.</summary>
internal enum Meaning
{
    Ref, Title, Code, Outcome, Priority, Theme, Partner, Lead, Start, Due, Timescale, Milestones, Status, Progress, Notes,
    Budget, Funding, Dependency, Risk, Links,
    IndicatorTitle, Tier, Group, Unit, Polarity, Owner, DataSource, Outturn, Target, Projection, Baseline, Benchmark,
}
