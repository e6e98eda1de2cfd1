using Wardmote.Plans.Fields;
using Wardmote.Plans.Progress;

namespace Wardmote.Plans.Pages;

/// <summary>A report on one action in a line: its status and what happened.</summary>
/// <param name="Was">What status and latest report were when the person began.</param>
/// <param name="Status">The status as it stands on the form.</param>
/// <param name="Text">What is typed of what happened.</param>
public sealed record OneLineReport(RunningAction Running, string Latest, (string Status, string Latest) Was, string Status, string Text)
{
    public Guid ActionId => Running.Action.ActionId;

    public string StatusNow => Running.Action.Progress.StatusNow(Running.Action.Content) ?? "";

    /// <summary>Whether the person typed anything in this line.</summary>
    public bool IsTouched => Text.Length > 0 || Status != Was.Status;

    /// <summary>Whether somebody else reported since the person began.</summary>
    public bool IsChangedMeanwhile => Was != (StatusNow, Latest);

    /// <summary>Ready to be asked for again: what was typed, beside what holds now.</summary>
    public PlanEdit Edit => new(
        new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(ActionReport.Status)] = Was.Status, [ReportFields.LatestUpdate] = Was.Latest },
        new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(ActionReport.Status)] = Status, [nameof(ActionReport.Text)] = Text });

    public static OneLineReport Fresh(RunningAction running, string latest)
    {
        string status = running.Action.Progress.StatusNow(running.Action.Content) ?? "";
        return new(running, FieldText.Tidy(latest), (status, FieldText.Tidy(latest)), status, "");
    }

    /// <summary>The line with what a form sent; a line that the form did not hold stays fresh.</summary>
    public OneLineReport Read(IFormCollection form) => form.ContainsKey(Name("Text"))
        ? this with
        {
            Was = (FieldText.Tidy(form[Name("WasStatus")]), FieldText.Tidy(form[Name("WasLatest")])),
            Status = FieldText.Tidy(form[Name("Status")]),
            Text = FieldText.Tidy(form[Name("Text")]),
        }
        : this;

    /// <summary>The name of a field of this line on the form.</summary>
    public string Name(string field) => $"{ActionId:n}.{field}";

    public IReadOnlyList<string> Choices => StatusNow.Length == 0 || StatusClaims.InCommonUse.Contains(StatusNow) ? StatusClaims.InCommonUse : [StatusNow, .. StatusClaims.InCommonUse];
}
