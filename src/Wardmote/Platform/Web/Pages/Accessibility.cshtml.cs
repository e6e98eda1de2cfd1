using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wardmote.Platform.Web.Pages;

/// <summary>What the pages do for everybody, how that is checked, and whom to tell.</summary>
[AllowAnonymous]
public sealed class AccessibilityPage : PageModel;
