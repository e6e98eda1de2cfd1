using System.CommandLine;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote analyse concentration --area NAME --by ward|lsoa|msoa|point`: at how few places how much was recorded, and at how few it would be by chance.</summary>
internal static class AnalyseConcentrationCommand
{
    private const string Point = "point";

    private static readonly double[] Shares = [0.25, 0.5, 0.8];

    public static Command Create()
    {
        var command = new Command("concentration", "Says at how few places how much was recorded, and at how few it would be by chance alone");
        var by = new Option<string?>("--by") { Description = "What a place is: ward, lsoa, msoa or point (the police’s map points); the areas counted by where none is named", HelpName = "PLACE" };
        command.Options.Add(by);
        AnalyseCommand.Act(command, new(command), async (scope, explored, result, cancellationToken) =>
        {
            string places = result.GetValue(by)?.Trim().ToLowerInvariant() ?? explored.Set.Kind.ToString().ToLowerInvariant();
            if (places == Point)
            {
                return Told(explored, "map points with anything recorded", await PointsAsync(scope.Of<AppDb>(), explored, cancellationToken), EvidenceUse.Points);
            }

            ExploredEvidence counted = await BySetAsync(scope, explored, places, cancellationToken);
            return Told(counted, counted.Set.Title, [.. counted.Area.Indexes.Select(area => (double)counted.Counts.Total(area, counted.Type.Types))], EvidenceUse.Counts);
        });
        return command;
    }

    private static async Task<ExploredEvidence> BySetAsync(CommandScope scope, ExploredEvidence explored, string places, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse(places, ignoreCase: true, out AreaKind kind) || char.IsAsciiDigit(places[0]))
        {
            throw new SettingException($"“{places}” is no kind of place: write ward, lsoa, msoa or point");
        }

        if (kind == explored.Set.Kind)
        {
            return explored;
        }

        AreaSet set = explored.Sets.Where(one => one.Kind == kind).MaxBy(one => one.Year) ?? throw new SettingException($"No borders of the kind “{places}” are here. There are: {string.Join(", ", explored.Sets.Select(one => one.Title))}");
        return (await scope.Of<AppDb>().ExploreAsync(explored.Choices with { Set = ExploredEvidence.Slug(set) }, explored.PartnershipName, cancellationToken))!;
    }

    /// <summary>Of the points that were used in the area at all: nobody publishes the points at which nothing was ever recorded.</summary>
    private static async Task<double[]> PointsAsync(AppDb db, ExploredEvidence explored, CancellationToken cancellationToken)
    {
        Shape area = await ExploredShape.OfAsync(db, explored, cancellationToken);
        IReadOnlyList<PointCount> all = await db.PointCountsAsync(explored.From, explored.To, CrimeTypeNames.All, area.Bounds, cancellationToken);
        Dictionary<string, int> asked = (await db.PointCountsAsync(explored.From, explored.To, explored.Type.Types, area.Bounds, cancellationToken)).ToDictionary(point => point.Key, point => point.Count, StringComparer.Ordinal);
        ShapeIndex index = new([area]);
        return [.. all.Where(point => index.Find(point.At.X, point.At.Y) == 0).Select(point => (double)asked.GetValueOrDefault(point.Key))];
    }

    private static Analysed Told(ExploredEvidence explored, string unit, double[] counts, EvidenceUse use)
    {
        var concentration = Concentration.Of(counts);
        PlacesForShare[] shares = [.. Shares.Select(concentration.PlacesFor)];
        IReadOnlyList<Caveat> caveats = Caveats.For(explored.Fitness, explored.Shown(use, isByArea: true));
        object told = new
        {
            method = "Lorenz curve with the generalised Gini coefficient (Bernasco and Steenbeek 2017), beside what chance alone would give (Poisson)",
            settings = AnalyseOptions.Settings(explored),
            by = unit,
            places = concentration.Places,
            placesUsed = concentration.Used,
            events = concentration.Events,
            gini = concentration.Gini,
            generalisedGini = concentration.GeneralisedGini,
            shares = shares.Select(share => new { share = share.Share, places = share.Places, ofAll = share.OfAll, ofUsed = share.OfUsed, ofAllByChance = share.OfAllByChance }),
            caveats = AnalyseOptions.Told(caveats),
        };
        return new(told,
        [
            $"{explored.Type.Name} in {explored.Area.Name}, {explored.PeriodText}: {NumberWords.Count(concentration.Events)} at {NumberWords.Count(concentration.Places)} places ({unit}), {NumberWords.Count(concentration.Used)} of them with any.",
            .. shares.Select(share => $"{NumberWords.Share(share.Share, 0)} was recorded at {NumberWords.Share(share.OfAll)} of the places; by chance alone it would have been {NumberWords.Share(share.OfAllByChance)}."),
            FormattableString.Invariant($"Gini {concentration.Gini:F3}; allowing for fewer incidents than places (generalised) {concentration.GeneralisedGini:F3}."),
            .. caveats.Select(caveat => $"Note: {caveat.Sentence}"),
            $"Source: {explored.Source}.",
        ]);
    }
}
