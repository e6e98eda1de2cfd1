using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>One action while its cells are put into their fields.</summary>
internal sealed partial class ActionRow(ActionContent action, TableRow row, PlanDraft draft, IReadOnlyList<string> themes)
{
    private readonly Dictionary<string, Origin> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _other = new(StringComparer.Ordinal);
    private ActionContent _action = action;

    /// <summary>The action as it stands once every cell is put; what it waits for may be said in passing.</summary>
    public ActionContent Finish()
    {
        (string? Text, string Field)[] places = [(_action.MilestonesPending, nameof(ActionContent.Milestones)), (_action.Status, nameof(ActionContent.Status)), (_action.Notes, nameof(ActionContent.Notes))];
        foreach ((string? text, string field) in places)
        {
            if (_action.Dependency is null && DependencyReader.Read(text ?? "") is { } dependency)
            {
                Origin origin = _sources.GetValueOrDefault(field, row.Origin);
                _sources[nameof(ActionContent.Dependency)] = origin with { Certainty = origin.Certainty * 0.8 };
                _action = _action with { Dependency = dependency };
            }
        }

        return _action with { Sources = _sources, Other = _other };
    }

    public void Put(Column column, string text, bool isTitle, bool isAim)
    {
        Origin origin = row.OriginOf(column.Index) with { Text = text };
        if (!Wording.HasWords(text) && column.Main is not (Meaning.Start or Meaning.Due))
        {
            NoteBlank(column, isTitle, origin);
            return;
        }

        if (isTitle)
        {
            PutTitle(text, origin, column.NamesCode);
        }
        else if (isAim)
        {
            _action = _action with { Priorities = [.. _action.Priorities, Wording.OneLine(text)] };
            Note(nameof(ActionContent.Priorities), origin);
        }
        else if (!PutMeaning(column, text, origin))
        {
            _other[Unused(column.Name)] = text;
        }
    }

    private bool PutMeaning(Column column, string text, Origin origin) => column switch
    {
        _ when column.Means(Meaning.Lead, Meaning.Due) || column.Means(Meaning.Lead, Meaning.Timescale) => PutLeadsAndDue(text, origin),
        _ when column.Means(Meaning.Start, Meaning.Due) => PutSpan(text, origin),
        _ => column.Main switch
        {
            Meaning.Ref when _action.Ref.Length == 0 => Set(nameof(ActionContent.Ref), origin, _action with { Ref = Wording.OneLine(text).TrimEnd('.', ')', ':') }),
            Meaning.Code when _action.Code is null => Set(nameof(ActionContent.Code), origin, _action with { Code = Wording.OneLine(text) }),
            Meaning.Outcome when _action.Outcome is null => Set(nameof(ActionContent.Outcome), origin, _action with { Outcome = text }),
            Meaning.Priority when _action.Priorities.Count == 0 => Set(nameof(ActionContent.Priorities), origin, _action with { Priorities = Priorities(text) }),
            Meaning.Theme when _action.Themes.Count == 0 => Set(nameof(ActionContent.Themes), origin, _action with { Themes = Wording.Lines(text) }),
            Meaning.Partner when _action.Partners.Count == 0 => Set(nameof(ActionContent.Partners), origin, _action with { Partners = Partners(text) }),
            Meaning.Lead when _action.Leads.Count == 0 => Set(nameof(ActionContent.Leads), origin, _action with { Leads = LeadReader.Read(text, draft.Roles) }),
            Meaning.Start when _action.Start is null => PutStart(text, origin),
            Meaning.Due when _action.Due is null => PutDue(text, origin),
            Meaning.Timescale => PutTimescale(text, origin),
            Meaning.Milestones => PutMilestones(text, origin),
            Meaning.Status when _action.Status is null => Set(nameof(ActionContent.Status), origin, _action with { Status = Wording.OneLine(text) }),
            Meaning.Progress when _action.Progress is null => Set(nameof(ActionContent.Progress), origin, _action with { Progress = text }),
            Meaning.Notes when _action.Notes is null => Set(nameof(ActionContent.Notes), origin, _action with { Notes = text }),
            Meaning.Budget when _action.Budget is null => Set(nameof(ActionContent.Budget), origin, _action with { Budget = text }),
            Meaning.Funding => Set(nameof(ActionContent.Funding), origin, _action with { Funding = [.. _action.Funding, FundingReader.ReadCell(text, origin)] }),
            Meaning.Dependency when _action.Dependency is null => Set(nameof(ActionContent.Dependency), origin, _action with { Dependency = text }),
            Meaning.Risk when _action.Risk is null => PutRisk(text, origin),
            Meaning.Links when _action.Links is null => Set(nameof(ActionContent.Links), origin, _action with { Links = text }),
            _ => false,
        },
    };

    private void PutTitle(string text, Origin origin, bool namesCode)
    {
        ReadObjective read = ObjectiveReader.Read(text, origin, themes, namesCode, draft.Year);
        _action = _action with
        {
            Title = read.Title,
            Activity = read.Activity,
            Code = _action.Code ?? read.Code,
            IsNew = read.IsNew,
            Themes = [.. _action.Themes, .. read.Themes],
            Milestones = [.. _action.Milestones, .. read.Milestones.Milestones],
            MilestonesPending = read.Milestones.Pending,
        };
        foreach (string field in new[] { nameof(ActionContent.Title), nameof(ActionContent.Milestones), nameof(ActionContent.Themes), nameof(ActionContent.Activity) })
        {
            Note(field, origin);
        }

        if (read.Code is not null)
        {
            Note(nameof(ActionContent.Code), origin);
        }
    }

    private bool PutLeadsAndDue(string text, Origin origin)
    {
        LeadsAndDate read = LeadReader.ReadWithDate(text, draft.Roles, draft.Year);
        Note(nameof(ActionContent.Due), origin with { Certainty = origin.Certainty * 0.9 });
        return Set(nameof(ActionContent.Leads), origin with { Certainty = origin.Certainty * 0.9 }, _action with { Leads = read.Leads, Due = _action.Due ?? read.Date });
    }

    private bool PutSpan(string text, Origin origin)
    {
        IReadOnlyList<NamedDays> days = DateWords.Find(text, draft.Year);
        if (days.Count != 2)
        {
            return PutDue(text, origin);
        }

        Note(nameof(ActionContent.Start), origin);
        WrittenDate start = WrittenDateReader.Read(text.Substring(days[0].Index, days[0].Length), draft.Year);
        return Set(nameof(ActionContent.Due), origin, _action with { Start = start, Due = WrittenDateReader.Read(text.Substring(days[1].Index, days[1].Length), draft.Year) });
    }

    private bool PutStart(string text, Origin origin)
    {
        WrittenDate? start = WrittenDateReader.ReadCell(text, draft.Year);
        return Set(nameof(ActionContent.Start), Doubted(origin, start), _action with { Start = start });
    }

    private bool PutDue(string text, Origin origin)
    {
        WrittenDate? due = WrittenDateReader.ReadCell(text, draft.Year);
        return Set(nameof(ActionContent.Due), Doubted(origin, due), _action with { Due = due });
    }

    private bool PutTimescale(string text, Origin origin)
    {
        Timescale read = TimescaleReader.Read(text, origin, draft.Year);
        Note(nameof(ActionContent.Milestones), origin with { Certainty = origin.Certainty * 0.8 });
        return Set(nameof(ActionContent.Due), origin with { Certainty = origin.Certainty * 0.8 }, _action with { Due = _action.Due ?? read.Due, Milestones = [.. _action.Milestones, .. read.Steps] });
    }

    private bool PutMilestones(string text, Origin origin)
    {
        ReadMilestones read = MilestoneReader.ReadLines(text, origin, draft.Year);
        return Set(nameof(ActionContent.Milestones), origin, _action with
        {
            Milestones = [.. _action.Milestones, .. read.Milestones],
            MilestonesPending = _action.MilestonesPending ?? read.Pending,
        });
    }

    private bool PutRisk(string text, Origin origin)
    {
        (string? rating, string? note) = RiskReader.Read(text);
        return Set(nameof(ActionContent.Risk), origin, _action with { Risk = rating, Notes = note is null ? _action.Notes : _action.Notes is null ? note : $"{_action.Notes}\n{note}" });
    }

    private bool Set(string field, Origin origin, ActionContent action)
    {
        _action = action;
        Note(field, origin);
        return true;
    }

    // A blank cell has a place too: a message about it can say where to write.
    private void NoteBlank(Column column, bool isTitle, Origin origin)
    {
        foreach (Meaning meaning in isTitle ? [Meaning.Title] : column.Meanings)
        {
            Note(meaning switch
            {
                Meaning.Lead => nameof(ActionContent.Leads),
                Meaning.Priority => nameof(ActionContent.Priorities),
                Meaning.Partner => nameof(ActionContent.Partners),
                Meaning.Theme => nameof(ActionContent.Themes),
                Meaning.Timescale => nameof(ActionContent.Due),
                _ => meaning.ToString(),
            }, origin);
        }
    }

    private void Note(string field, Origin origin) => _sources.TryAdd(field, origin);

    private string Unused(string name)
    {
        string free = name;
        for (int at = 2; _other.ContainsKey(free); at++)
        {
            free = $"{name} ({at})";
        }

        return free;
    }

    private static Origin Doubted(Origin origin, WrittenDate? date) => date is { Precision: DatePrecision.NotADate } ? origin with { Certainty = 0.5 } : origin;

    // "6, 8" names two priorities; "Reducing violence, burglary and robbery" names one.
    private static IReadOnlyList<string> Priorities(string text)
    {
        string[] parts = [.. PrioritySigns().Split(text).Select(part => part.Trim()).Where(Wording.HasWords)];
        return parts.All(part => part.Length <= 8) ? parts : Wording.Lines(text);
    }

    private static IReadOnlyList<string> Partners(string text) =>
        [.. PartnerSigns().Split(text).Select(part => part.Trim(' ', '.', ',')).Where(Wording.HasWords)];

    [GeneratedRegex(@"\s*(?:,|;|&|\n|\band\b|/(?!a\b))\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrioritySigns();

    [GeneratedRegex(@"\s*(?:,|;|\n|\s/\s|(?<=\p{L}{3})/(?=\p{L}{3}))\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartnerSigns();
}
