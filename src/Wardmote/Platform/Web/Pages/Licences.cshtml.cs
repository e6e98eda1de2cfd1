using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wardmote.Platform.Web.Pages;

/// <summary>Under which terms Wardmote and what it is made of may be used.</summary>
[AllowAnonymous]
public sealed class LicencesPage : PageModel;
