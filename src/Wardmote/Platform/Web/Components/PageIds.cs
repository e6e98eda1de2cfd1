using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Wardmote.Platform.Web.Components;

/// <summary>Ids that no other element of the page has.</summary>
internal static class PageIds
{
    public static string Next(ViewContext context, string start)
    {
        int number = context.HttpContext.Items.TryGetValue(typeof(PageIds), out object? last) ? (int)last! + 1 : 1;
        context.HttpContext.Items[typeof(PageIds)] = number;
        return start + number.ToString(CultureInfo.InvariantCulture);
    }
}
