using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Horizon;

/// <summary>What is asked about drivers and duties.</summary>
public static class HorizonQuestions
{
    public static QuestionList<DriverEntry> Driver { get; } = new(
        Ask<DriverEntry>.Line(nameof(DriverEntry.Theme), "Theme", entry => entry.Theme, (entry, text) => entry with { Theme = text ?? "" }) with { Hint = "For example: Serious violence" },
        Ask<DriverEntry>.Line(nameof(DriverEntry.Instrument), "Instrument or local feature", entry => entry.Instrument, (entry, text) => entry with { Instrument = text ?? "" }) with { Hint = "The law, guidance or programme; for a local driver what is changing" },
        Ask<DriverEntry>.Word(nameof(DriverEntry.Level), "Level", word => word.Title, entry => entry.Level, (entry, word) => entry with { Level = word }),
        Ask<DriverEntry>.WordOrNone<DriverGroup>(nameof(DriverEntry.Group), "Kind of change", word => word.Title, entry => entry.Group, (entry, word) => entry with { Group = word }),
        Ask<DriverEntry>.Paragraph(nameof(DriverEntry.Focus), "Likely focus in the next twelve months", entry => entry.Focus, (entry, text) => entry with { Focus = text }),
        Ask<DriverEntry>.Paragraph(nameof(DriverEntry.Implications), "Headline implications for community safety", entry => entry.Implications, (entry, text) => entry with { Implications = text }),
        Ask<DriverEntry>.Lines(nameof(DriverEntry.Elements), "Key elements, or what to expect", entry => entry.Elements, (entry, lines) => entry with { Elements = lines }),
        Ask<DriverEntry>.Lines(nameof(DriverEntry.LocalImplications), "Local implications", entry => entry.LocalImplications, (entry, lines) => entry with { LocalImplications = lines }),
        Ask<DriverEntry>.Paragraph(nameof(DriverEntry.Note), "Note", entry => entry.Note, (entry, text) => entry with { Note = text }),
        Ask<DriverEntry>.Line(nameof(DriverEntry.SourceTitle), "Source", entry => entry.SourceTitle, (entry, text) => entry with { SourceTitle = text }),
        Ask<DriverEntry>.Line(nameof(DriverEntry.SourceLink), "Address of the source", entry => entry.SourceLink, (entry, text) => entry with { SourceLink = text }) with { Longest = SafeLink.Longest, Hint = "It begins with https://" },
        Ask<DriverEntry>.Person(nameof(DriverEntry.Owner), "Who watches it", entry => entry.Owner, (entry, person) => entry with { Owner = person }) with { Hint = "Somebody who signs in here is reminded when it goes stale" },
        Ask<DriverEntry>.Day(nameof(DriverEntry.ReviewOn), "Look at it again by", entry => entry.ReviewOn, (entry, day) => entry with { ReviewOn = day }),
        Ask<DriverEntry>.Things(nameof(DriverEntry.PriorityIds), "Priorities that it bears on", entry => entry.PriorityIds, (entry, keys) => entry with { PriorityIds = keys }));

    public static QuestionList<Commencement> Commencement { get; } = new(
        Ask<Commencement>.Line(nameof(Horizon.Commencement.Section), "Section or part", row => row.Section, (row, text) => row with { Section = text ?? "" }),
        Ask<Commencement>.Day(nameof(Horizon.Commencement.On), "Comes into force on", row => row.On, (row, day) => row with { On = day }),
        Ask<Commencement>.Line(nameof(Horizon.Commencement.Note), "Note", row => row.Note, (row, text) => row with { Note = text }));

    public static QuestionList<DutyEntry> Duty { get; } = new(
        Ask<DutyEntry>.Line(nameof(DutyEntry.Title), "Duty", entry => entry.Title, (entry, text) => entry with { Title = text ?? "" }),
        Ask<DutyEntry>.Line(nameof(DutyEntry.Law), "Law", entry => entry.Law, (entry, text) => entry with { Law = text }) with { Hint = "For example: Crime and Disorder Act 1998" },
        Ask<DutyEntry>.Line(nameof(DutyEntry.Section), "Section or regulation", entry => entry.Section, (entry, text) => entry with { Section = text }),
        Ask<DutyEntry>.Paragraph(nameof(DutyEntry.Says), "What it requires, in plain words", entry => entry.Says, (entry, text) => entry with { Says = text }),
        Ask<DutyEntry>.Lines(nameof(DutyEntry.Bodies), "Whom it binds", entry => entry.Bodies, (entry, lines) => entry with { Bodies = lines }) with { Hint = "Roles, one to a line, for example: the elected local policing body" },
        Ask<DutyEntry>.Day(nameof(DutyEntry.Since), "Since", entry => entry.Since, (entry, day) => entry with { Since = day }),
        Ask<DutyEntry>.Word(nameof(DutyEntry.Force), "Does it bind now?", word => word.Title, entry => entry.Force, (entry, word) => entry with { Force = word }),
        Ask<DutyEntry>.Word(nameof(DutyEntry.Rhythm), "How often has it to be met anew?", word => word.Title, entry => entry.Rhythm, (entry, word) => entry with { Rhythm = word }),
        Ask<DutyEntry>.Word(nameof(DutyEntry.Mark), "How sure is this?", word => word.Title, entry => entry.Mark, (entry, word) => entry with { Mark = word }),
        Ask<DutyEntry>.Line(nameof(DutyEntry.Source), "Taken from", entry => entry.Source, (entry, text) => entry with { Source = text }),
        Ask<DutyEntry>.Paragraph(nameof(DutyEntry.Changes), "What changed it, or will", entry => entry.Changes, (entry, text) => entry with { Changes = text }));
}
