using System.Globalization;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The months of a calendar as shares of its width, so that every row's strip agrees with the heading however wide the page is.</summary>
internal sealed class Timeline(DateOnly first, DateOnly last)
{
    private readonly DateOnly _first = new(first.Year, first.Month, 1);

    private readonly DateOnly _end = new DateOnly(last.Year, last.Month, 1).AddMonths(1);

    private int Months => ((_end.Year - _first.Year) * 12) + _end.Month - _first.Month;

    /// <summary>The heading: years above, and below them as many months as have room.</summary>
    public IHtmlContent Heading()
    {
        int step = Months switch { <= 15 => 1, <= 42 => 3, <= 72 => 6, _ => 12 };
        IEnumerable<IHtmlContent> years = Starts().Where((month, i) => i == 0 || month.Month == 1).Where(month => month == _first || Share(month) < 97)
            .Where(month => month != _first || Months - (13 - month.Month) < 0 || month.Month < 11)
            .Select(month => Markup.Html($"<text class=\"wm-gantt__year\" x=\"{Percent(month)}\" y=\"16\" dx=\"3\">{month.Year}</text>"));
        IEnumerable<IHtmlContent> months = Starts().Where(month => (month.Month - 1) % step == 0 && step < 12)
            .Select(month => Markup.Html($"<text x=\"{Percent(month)}\" y=\"36\" dx=\"3\">{month.ToString("MMM", CultureInfo.InvariantCulture)}</text>"));
        return Markup.Join([Grid(), .. years, .. months]);
    }

    /// <summary>One row: the bar of the work and its milestones.</summary>
    public IHtmlContent Strip(GanttRow row, DateOnly? today) => Markup.Join([Grid(), Bar(row), .. row.Milestones.Where(Overlaps).Select(Milestone), Today(today)]);

    /// <summary>The lines at the beginning of each month, quarter or year.</summary>
    public IHtmlContent Grid()
    {
        int step = Months switch { <= 15 => 1, <= 42 => 3, _ => 12 };
        return Markup.Join(Starts().Where(month => (month.Month - 1) % step == 0)
            .Select(month => Markup.Html($"<line class=\"{(month.Month == 1 ? "wm-gantt__new-year" : "wm-gantt__grid")}\" x1=\"{Percent(month)}\" x2=\"{Percent(month)}\" y1=\"0\" y2=\"100%\"/>")));
    }

    public IHtmlContent Today(DateOnly? today) => today is { } day && day >= _first && day < _end
        ? Markup.Html($"<line class=\"wm-gantt__today\" x1=\"{Percent(day)}\" x2=\"{Percent(day)}\" y1=\"0\" y2=\"100%\"/>")
        : Markup.Nothing;

    /// <summary>What has no first or no last day goes on to the edge of the calendar, with a dashed outline.</summary>
    private IHtmlContent Bar(GanttRow row)
    {
        DateOnly from = row.First ?? _first;
        DateOnly to = row.Last ?? _end.AddDays(-1);
        if ((row.First is null && row.Last is null) || to < _first || from >= _end || to < from)
        {
            return Markup.Nothing;
        }

        string open = row.First is null || row.Last is null ? " wm-gantt__bar--open" : "";
        double left = Math.Max(0, Share(from));
        double right = Math.Min(100, Share(to.AddDays(1)));
        return Markup.Html($"<rect class=\"wm-gantt__bar wm-gantt__bar--{row.Tone.ToString().ToLowerInvariant()}{open}\" x=\"{Percent(left)}\" y=\"50%\" width=\"{Percent(Math.Max(0.4, right - left))}\" height=\"16\" rx=\"2\" transform=\"translate(0 -8)\"/>");
    }

    private Markup Milestone(GanttMilestone milestone)
    {
        double left = Math.Max(0, Share(milestone.First));
        double right = Math.Min(100, Share(milestone.Last));
        string kind = milestone.IsDone ? "wm-gantt__milestone wm-gantt__milestone--done" : "wm-gantt__milestone";
        IHtmlContent span = right - left > 1
            ? Markup.Html($"<line class=\"wm-gantt__span\" x1=\"{Percent(left)}\" x2=\"{Percent(right)}\" y1=\"50%\" y2=\"50%\"/>")
            : Markup.Nothing;
        return Markup.Html($"{span}<svg x=\"{Percent(right)}\" y=\"50%\" overflow=\"visible\"><path class=\"{kind}\" d=\"{Markers.Diamond(0, 0, 7)}\"><title>{milestone.Text}</title></path></svg>");
    }

    private bool Overlaps(GanttMilestone milestone) => milestone.Last >= _first && milestone.First < _end;

    private IEnumerable<DateOnly> Starts() => Enumerable.Range(0, Months).Select(_first.AddMonths);

    private double Share(DateOnly day) => 100.0 * (day.DayNumber - _first.DayNumber) / (_end.DayNumber - _first.DayNumber);

    private string Percent(DateOnly day) => Percent(Share(day));

    private static string Percent(double share) => Math.Round(share, 2).ToString(CultureInfo.InvariantCulture) + "%";
}
