namespace Wardmote.Strategy.Horizon;

/// <summary>
/// Where a driver is on its way. A law goes from announcement to being in force, section by section; a driver that is no law (an election,
/// a budget, rising need) is under way until it has passed.
/// </summary>
public enum DriverStage
{
    Announced, Consultation, FirstReading, SecondReading, Committee, Report, OtherHouse, RoyalAssent, Commencing, Guidance, InForce, Amended, Repealed, Withdrawn, UnderWay, Passed,
}

/// <summary>Which stage may follow which, as a table: the documentation's picture is made from it.</summary>
public static class DriverStages
{
    private static readonly Dictionary<DriverStage, DriverStage[]> After = new()
    {
        [DriverStage.Announced] = [DriverStage.Consultation, DriverStage.FirstReading, DriverStage.Guidance, DriverStage.InForce, DriverStage.UnderWay, DriverStage.Withdrawn],
        [DriverStage.Consultation] = [DriverStage.Announced, DriverStage.FirstReading, DriverStage.Guidance, DriverStage.InForce, DriverStage.UnderWay, DriverStage.Withdrawn],
        [DriverStage.FirstReading] = [DriverStage.SecondReading, DriverStage.Withdrawn],
        [DriverStage.SecondReading] = [DriverStage.Committee, DriverStage.Withdrawn],
        [DriverStage.Committee] = [DriverStage.Report, DriverStage.Withdrawn],
        [DriverStage.Report] = [DriverStage.OtherHouse, DriverStage.Withdrawn],
        [DriverStage.OtherHouse] = [DriverStage.RoyalAssent, DriverStage.Withdrawn],
        [DriverStage.RoyalAssent] = [DriverStage.Commencing, DriverStage.Guidance, DriverStage.InForce, DriverStage.Repealed],
        [DriverStage.Commencing] = [DriverStage.Guidance, DriverStage.InForce, DriverStage.Amended, DriverStage.Repealed],
        [DriverStage.Guidance] = [DriverStage.Commencing, DriverStage.InForce, DriverStage.Amended, DriverStage.Withdrawn, DriverStage.Repealed],
        [DriverStage.InForce] = [DriverStage.Guidance, DriverStage.Amended, DriverStage.Repealed],
        [DriverStage.Amended] = [DriverStage.Commencing, DriverStage.Guidance, DriverStage.InForce, DriverStage.Amended, DriverStage.Repealed],
        [DriverStage.Repealed] = [],
        [DriverStage.Withdrawn] = [DriverStage.Announced],
        [DriverStage.UnderWay] = [DriverStage.Passed],
        [DriverStage.Passed] = [DriverStage.UnderWay],
    };

    /// <summary>The stages that a driver may go to next. One whose stage nobody said may be put at any.</summary>
    public static IReadOnlyList<DriverStage> Next(DriverStage? stage) => stage is { } now ? After[now] : Enum.GetValues<DriverStage>();

    extension(DriverStage stage)
    {
        public string Title => stage switch
        {
            DriverStage.FirstReading => "First reading",
            DriverStage.SecondReading => "Second reading",
            DriverStage.Committee => "Committee stage",
            DriverStage.Report => "Report stage",
            DriverStage.OtherHouse => "The other House (Lords stages)",
            DriverStage.RoyalAssent => "Royal Assent",
            DriverStage.Commencing => "Commencing, section by section",
            DriverStage.Guidance => "Statutory guidance",
            DriverStage.InForce => "In force",
            DriverStage.UnderWay => "Under way (not a law)",
            DriverStage.Passed => "Passed (not a law)",
            _ => stage.ToString(),
        };

        /// <summary>Whether nothing more is expected.</summary>
        public bool IsEnd => stage is DriverStage.Repealed or DriverStage.Withdrawn or DriverStage.Passed;
    }
}
