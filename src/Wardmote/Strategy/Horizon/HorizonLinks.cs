namespace Wardmote.Strategy.Horizon;

/// <summary>The addresses of drivers and duties.</summary>
public static class HorizonLinks
{
    public const string Drivers = StrategyLinks.Horizon;

    public const string AddDriver = "/priorities/horizon/add";

    public const string Duties = StrategyLinks.Duties;

    public const string AddDuty = "/priorities/duties/add";

    public static string Driver(Guid driverId) => $"{Drivers}/{driverId}";

    public static string CorrectDriver(Guid driverId) => $"{Driver(driverId)}/correct";

    /// <summary>The page on which a step of its way is noted.</summary>
    public static string Stage(Guid driverId) => $"{Driver(driverId)}/stage";

    public static string Commencements(Guid driverId) => $"{Driver(driverId)}/commencement";

    /// <summary>The horizon scan as a file: csv, xlsx or docx.</summary>
    public static string DownloadDrivers(string kind) => $"{Drivers}/download/{kind}";

    public static string Duty(Guid dutyId) => $"{Duties}/{dutyId}";

    public static string CorrectDuty(Guid dutyId) => $"{Duty(dutyId)}/correct";

    /// <summary>The map of evidence as a file: csv, xlsx or docx.</summary>
    public static string DownloadDuties(string kind) => $"{Duties}/download/{kind}";
}
