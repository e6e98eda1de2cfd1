using System.Text.Json;
using Wardmote.Analysis.Hotspots;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>Crime in 49 areas of Columbus, Ohio, with their neighbours, and what spdep 1.2-7 makes of them (reference-values/spatial_*).</summary>
internal static class Columbus
{
    public static double[] Crime => [.. ReferenceCase.Rows("spatial_moran_global_columbus").Select(row => row[2])];

    public static Weights Weights(string contiguity, WeightStyle style, bool includeSelf = false) =>
        Of(ReferenceCase.Rows("spatial_moran_global_columbus", $"neighbours_{contiguity}.csv"), 49, style, includeSelf);

    public static Weights Of(double[][] links, int areas, WeightStyle style, bool includeSelf = false) =>
        Analysis.Hotspots.Weights.Of([.. Enumerable.Range(1, areas).Select(i => (int[])[.. links.Where(link => (int)link[0] == i).Select(link => (int)link[1] - 1)])], style, includeSelf);

    public static JsonElement Global => ReferenceCase.Expected("spatial_moran_global_columbus");

    public static JsonElement Local => ReferenceCase.Expected("spatial_local_columbus");
}
