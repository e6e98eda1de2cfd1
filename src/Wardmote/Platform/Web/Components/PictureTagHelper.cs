using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Components;

/// <summary>A picture other than a chart or a map: a funnel, a Lorenz curve, small multiples, a shaded table.</summary>
[HtmlTargetElement("wm-picture", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PictureTagHelper : FigureTagHelper
{
    public required DrawnBlock Picture { get; set; }

    protected override string Word => "picture";

    protected override IHtmlContent Inside(string id) => PictureFigure.Inside(Picture, id, TitleHidden);
}
