using Wardmote.Platform.Common;

namespace Wardmote.Platform.Web;

/// <summary>Which status answers which refusal, and the message that the error page shows.</summary>
public static class Refusal
{
    private const string Key = "Wardmote.Refusal";

    /// <summary>The status that answers a refusal; none for an exception that is a mistake in the program.</summary>
    public static int? StatusOf(Exception exception) => exception switch
    {
        RuleBrokenException or UnreadableFileException => StatusCodes.Status422UnprocessableEntity,
        NotFoundException => StatusCodes.Status404NotFound,
        ForbiddenException => StatusCodes.Status403Forbidden,
        ChangedMeanwhileException => StatusCodes.Status409Conflict,
        _ => null,
    };

    public static void Remember(HttpContext context, Exception refusal) => context.Items[Key] = refusal.Message;

    /// <summary>What the refusal said, for the error page; none where nothing was remembered.</summary>
    public static string? MessageIn(HttpContext context) => context.Items[Key] as string;
}
