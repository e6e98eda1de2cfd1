using Wardmote.Evidence.Exploring;

namespace Wardmote.Evidence.Pages;

/// <summary>Rows of a comparison of two periods, each with the page on which it is followed further.</summary>
public sealed record ChangeTable(string Caption, IReadOnlyList<ChangeRow> Rows, Func<ChangeRow, string> Href);
