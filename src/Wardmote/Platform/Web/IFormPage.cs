namespace Wardmote.Platform.Web;

/// <summary>A page with a form that shows more than what was typed: it reads the rest, also before the form is shown again with errors.</summary>
public interface IFormPage
{
    Task FillAsync(CancellationToken cancellationToken);
}
