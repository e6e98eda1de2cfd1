using Wardmote.Accounts;
using Wardmote.Evidence;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

/// <summary>The pages of evidence with five years of the demonstration's police data on them, where <see cref="EveryPage"/> sees them almost empty.</summary>
public sealed class EvidenceOfNorthmere(Chromium chromium)
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("overview", EvidenceLinks.Overview), ("ward", EvidenceLinks.Area("X05000005")), ("type", EvidenceLinks.Type("burglary")),
        ("map", EvidenceLinks.Map), ("map-change", EvidenceLinks.Map + "?measure=change"), ("map-cells", EvidenceLinks.Map + "?picture=cells&type=burglary"),
        ("map-density", EvidenceLinks.Map + "?picture=density&type=burglary"), ("map-hot-spots", EvidenceLinks.Map + "?picture=hotspots&type=burglary"),
        ("hot-spots", EvidenceLinks.HotSpots), ("trend", EvidenceLinks.Trend), ("changes", EvidenceLinks.Changes), ("compare", EvidenceLinks.Compare),
        ("stop-and-search", EvidenceLinks.StopAndSearch), ("outcomes", EvidenceLinks.Outcomes), ("rows", EvidenceLinks.Rows),
        ("coverage", EvidenceLinks.Coverage), ("batches", EvidenceLinks.Batches), ("breaks", EvidenceLinks.Breaks), ("import", EvidenceLinks.Import),
    ];

    [Fact]
    public async Task Every_page_of_evidence_is_accessible_and_fits_the_narrowest_screen_with_five_years_on_it()
    {
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true);
        await using Window window = await chromium.OpenAsync(app);
        await window.SignInAsync("analyst@northmere.example", Demonstration.Password);

        List<string> faults = [];
        foreach ((string name, string address) in Pages)
        {
            await window.GoAsync(address);
            faults.AddRange(await window.FaultsAsync($"northmere-{name}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
