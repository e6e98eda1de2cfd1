using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web.Components;

/// <summary>A map: the sentence that says what it shows, the picture with its key, and beside it the rows of its shapes.</summary>
[HtmlTargetElement("wm-map", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MapTagHelper : FigureTagHelper
{
    public required Map Map { get; set; }

    protected override string Word => "map";

    protected override string ClassName => "wm-map";

    protected override IHtmlContent Inside(string id) => MapFigure.Inside(Map, id, TitleHidden);
}
