using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Evidence;
using Wardmote.Evidence.Importing;
using Wardmote.Tests;
using static Microsoft.Playwright.Assertions;

namespace Wardmote.BrowserTests.Journeys;

/// <summary>An archive with a hole and a boundary file become wards on a map, a trend, a saved view and a figure to be cited.</summary>
public sealed class BringInPoliceData(Chromium chromium)
{
    private const int Months = 36;
    private const int Missing = 20;
    private const string Header = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly string[] Types = ["Burglary", "Anti-social behaviour", "Criminal damage and arson"];

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_archive_and_a_boundary_file_become_a_map_a_trend_and_a_figure_to_cite(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        User analyst = await app.AddPersonAsync("Noor Ashdown", Role.Analyst);
        await using Window window = await chromium.OpenAsync(app);
        IPage page = window.Page;
        await window.SignInAsync(analyst.Email, RunningApp.Password);

        await HandOverAsync(window);
        await app.Services.GetRequiredService<ImportLoop>().RunOnceAsync(TestContext.Current.CancellationToken);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("36 files were read", new() { Timeout = 60_000 });
        await window.LookAsync("police-data-brought-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "See which months exist" }).ClickAsync();
        await Expect(page.GetByText("35 of 36 months").First).ToBeVisibleAsync();
        await window.GoAsync(EvidenceLinks.Overview);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Burglary", Exact = true }).First).ToBeVisibleAsync();
        await window.LookAsync("police-data-overview");
        await FindAWardByKeyboardAsync(window);
        await SaveTheTrendAsync(window);
        await window.GoAsync(EvidenceLinks.Views);
        await page.GetByRole(AriaRole.Link, new() { Name = "Burglary in Northmere" }).ClickAsync();
        await page.GetByText("Cite a figure").First.ClickAsync();

        await Expect(page.Locator(".wm-cite").First).ToContainTextAsync("Data version");
        await Expect(page.Locator(".wm-cite").First).ToContainTextAsync("/evidence/trend");
        await window.LookAsync("police-data-cited");
    }

    private static async Task HandOverAsync(Window window)
    {
        await window.GoAsync(EvidenceLinks.Import);
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(
        [
            new FilePayload { Name = "northmere-wards.geojson", MimeType = "application/geo+json", Buffer = await File.ReadAllBytesAsync(SamplePlan.InClone("sample-data", "northmere-wards.geojson")) },
            new FilePayload { Name = "2025-12.zip", MimeType = "application/zip", Buffer = Archive() },
        ]);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bring them in" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/evidence/import/*");
    }

    /// <summary>Chooses burglary, goes from ward to ward with the arrow keys, and opens the third ward with Enter.</summary>
    private static async Task FindAWardByKeyboardAsync(Window window)
    {
        IPage page = window.Page;
        await window.GoAsync(EvidenceLinks.Map);
        await page.GetByLabel("Type", new() { Exact = true }).SelectOptionAsync("Burglary");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw the map" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**type=burglary**");
        await window.LookAsync("police-data-map");
        await page.Locator(".wm-map__table tbody a").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        string ward = await page.Locator(".wm-map__table tbody tr").Nth(2).Locator("a").InnerTextAsync();
        await Expect(page.Locator(".wm-map__readout")).ToContainTextAsync(ward);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(ward);
        await window.LookAsync("police-data-ward");
    }

    private static async Task SaveTheTrendAsync(Window window)
    {
        IPage page = window.Page;
        await window.GoAsync($"{EvidenceLinks.Trend}?type=burglary");
        await page.GetByText("Save this view").First.ClickAsync();
        await page.GetByLabel("Name of the view").FillAsync("Burglary in Northmere");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the view" }).ClickAsync();
        await Expect(page.Locator(".govuk-notification-banner")).ToContainTextAsync("is saved");
    }

    /// <summary>The archive as the publisher packs it; the twenty-first month was never supplied.</summary>
    private static byte[] Archive()
    {
        string[][] points = [.. File.ReadLines(SamplePlan.InClone("sample-data", "northmere-map-points.csv")).Skip(1).Select(line => line.Split(',')).Where(point => point[0] == "2")];
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (int number in Enumerable.Range(0, Months).Where(number => number != Missing))
            {
                string month = First.AddMonths(number).ToString("yyyy-MM", CultureInfo.InvariantCulture);
                using Stream member = archive.CreateEntry($"{month}/{month}-northmere-street.csv").Open();
                member.Write(Encoding.UTF8.GetBytes($"{Header}\n{string.Concat(Rows(number, month, points))}"));
            }
        }

        return content.ToArray();
    }

    private static IEnumerable<string> Rows(int number, string month, string[][] points)
    {
        var random = new Random(number);
        for (int row = 0; row < 90 + random.Next(20); row++)
        {
            string type = Types[row % Types.Length];
            string[] point = points[random.Next(points.Length)];
            string id = type == "Anti-social behaviour" ? "" : $"{number:x8}{row:x8}".PadLeft(64, '0');
            yield return $"{id},{month},Northmere Police,Northmere Police,{point[1]},{point[2]},{point[3]},{point[4]},{point[4]},{type},{(id.Length == 0 ? "" : "Under investigation")},\n";
        }
    }
}
