using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Wardmote.Platform.Web;

/// <summary>
/// A section that one capability adds to another's page about a subject: Plans shows on an indicator's page where it is
/// used, though indicators know nothing of plans. The component is invoked with <c>subjectId</c>.
/// </summary>
/// <param name="SubjectKind">The kind of page: "indicator", "round".</param>
/// <param name="Component">The view component.</param>
public sealed record SubjectSection(string SubjectKind, Type Component);

/// <summary>Shows the sections that other capabilities add to a page.</summary>
public static class SubjectSections
{
    extension(IViewComponentHelper components)
    {
        /// <summary>All sections for a subject, in the order in which they were registered.</summary>
        public async Task<IHtmlContent> SectionsAsync(IEnumerable<SubjectSection> sections, string subjectKind, Guid subjectId)
        {
            var html = new HtmlContentBuilder();
            foreach (SubjectSection section in sections.Where(section => section.SubjectKind == subjectKind))
            {
                html.AppendHtml(await components.InvokeAsync(section.Component, new { subjectId }));
            }

            return html;
        }
    }
}
