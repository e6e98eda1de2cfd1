using System.Diagnostics;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The picture of a block, of whichever kind it is.</summary>
internal static class DrawnPicture
{
    /// <summary>The picture, with the key of a map below it.</summary>
    /// <param name="id">The start of the ids in the picture, used nowhere else on the page.</param>
    public static IHtmlContent Draw(DrawnBlock drawn, string id) => drawn switch
    {
        Map map => Markup.Html($"{MapPicture.Draw(map, id)}{MapKeyList.Draw(map, id)}"),
        XyChart chart => XyPicture.Draw(chart, id),
        SmallMultiples multiples => MultiplesPicture.Draw(multiples),
        HeatTable heat => HeatPicture.Draw(heat),
        FlowPicture flow => FlowDrawing.Draw(flow, id),
        MatrixPicture matrix => MatrixDrawing.Draw(matrix, id),
        _ => throw new UnreachableException($"Nobody draws a {drawn.GetType().Name}"),
    };
}
