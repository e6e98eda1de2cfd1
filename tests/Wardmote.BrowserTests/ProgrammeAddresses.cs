using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Plans;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;

namespace Wardmote.BrowserTests;

/// <summary>Addresses for the pages of the programme, its datasets and reports, of drivers and duties, with the things made first.</summary>
internal static class ProgrammeAddresses
{
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(IServiceProvider services)
    {
        AppDb db = services.GetRequiredService<AppDb>();
        await services.GetRequiredService<KeepSampleProgramme>().RunAsync();
        await services.GetRequiredService<KeepSampleHorizon>().RunAsync();
        Guid programme = (await db.ProgrammeAsync())!.ProgrammeId;
        Guid report = (await db.CommitteeReports.FirstAsync()).CommitteeReportId;
        Guid dataset = (await db.Datasets.OrderBy(one => one.Title).FirstAsync()).DatasetId;
        Guid driver = (await db.Drivers.OrderBy(one => one.Instrument).FirstAsync()).DriverId;
        Guid duty = (await db.DutyEvidence.FirstAsync()).DutyId;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/priorities/programme/{programmeId:guid}"] = ProgrammeLinks.Of(programme),
            ["/priorities/programme/{programmeId:guid}/describe"] = ProgrammeLinks.Describe(programme),
            ["/priorities/programme/{programmeId:guid}/parts/{part}"] = ProgrammeLinks.Part(programme, "board"),
            ["/priorities/programme/{programmeId:guid}/attendance"] = ProgrammeLinks.Attendance(programme),
            ["/priorities/programme/{programmeId:guid}/close"] = ProgrammeLinks.Close(programme),
            ["/priorities/programme/{programmeId:guid}/report"] = ProgrammeLinks.BeginReport(programme),
            ["/priorities/programme/reports/{committeeReportId:guid}"] = ProgrammeLinks.Report(report),
            ["/priorities/programme/reports/{committeeReportId:guid}/write"] = ProgrammeLinks.WriteReport(report),
            ["/priorities/programme/reports/{committeeReportId:guid}/recommendations"] = ProgrammeLinks.Recommendations(report),
            ["/priorities/datasets/{datasetId:guid}"] = ProgrammeLinks.Dataset(dataset),
            ["/priorities/datasets/{datasetId:guid}/correct"] = ProgrammeLinks.CorrectDataset(dataset),
            ["/priorities/horizon/{driverId:guid}"] = HorizonLinks.Driver(driver),
            ["/priorities/horizon/{driverId:guid}/actions"] = PlanLinks.ActionsAnswering(driver),
            ["/priorities/horizon/{driverId:guid}/correct"] = HorizonLinks.CorrectDriver(driver),
            ["/priorities/horizon/{driverId:guid}/stage"] = HorizonLinks.Stage(driver),
            ["/priorities/horizon/{driverId:guid}/commencement"] = HorizonLinks.Commencements(driver),
            ["/priorities/duties/{dutyId:guid}"] = HorizonLinks.Duty(duty),
            ["/priorities/duties/{dutyId:guid}/correct"] = HorizonLinks.CorrectDuty(duty),
        };
    }
}
