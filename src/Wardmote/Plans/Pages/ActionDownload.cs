using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Hands out the actions that a page shows as a file: the same address with as=csv, as=xlsx or as=ics.</summary>
public static class ActionDownload
{
    extension(PageModel page)
    {
        public IActionResult ActionFile(string kind, string title, IReadOnlyList<RunningAction> actions, DateTime at) => kind switch
        {
            "ics" => page.File(CalendarFile.Write(actions, one => $"{page.Request.Scheme}://{page.Request.Host}{PlanLinks.Action(one.Plan.PlanId, one.Action.ActionId)}", at), CalendarFile.MediaType, $"{Name(title)}.ics"),
            _ => page.TableFile(kind, title, ActionTable.Of("Actions", actions)),
        };

        public IActionResult TableFile(string kind, string title, TableBlock table) => DocumentFile.Of(table, kind, Name(title), title);
    }

    private static string Name(string title) => Matching.Plain(title).Replace(' ', '-') is { Length: > 0 } name ? name : "actions";
}
