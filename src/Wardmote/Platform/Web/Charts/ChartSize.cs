namespace Wardmote.Platform.Web.Charts;

/// <summary>How large a picture is, in its own units; on a page of ordinary width one unit is one pixel.</summary>
internal sealed record ChartSize(double Width, double Height)
{
    /// <summary>The room for names at the ends of lines.</summary>
    public const double LabelWidth = 130;

    public static readonly ChartSize Ordinary = new(760, 340);
}
