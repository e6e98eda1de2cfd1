using System.Runtime.InteropServices;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>A month's crimes by what became of them so far.</summary>
public sealed record MonthOutcomes(Period Month, IReadOnlyDictionary<OutcomeGroup, int> Counts)
{
    public int Total => Counts.Values.Sum();
}

/// <summary>What became of the crimes of an area and period: each crime's latest outcome, joined by its Crime ID across months.</summary>
/// <param name="Later">Crimes whose outcome came from an outcomes file and not from the month's own street file.</param>
public sealed record CrimeOutcomes(IReadOnlyList<MonthOutcomes> Months, IReadOnlyList<(string Name, int Count)> Published, IReadOnlyList<TypeOutcomes> ByType, int Later)
{
    public int Total => Months.Sum(month => month.Total);

    public int Of(OutcomeGroup group) => Months.Sum(month => month.Counts.GetValueOrDefault(group));
}

/// <summary>A type's crimes by what became of them.</summary>
public sealed record TypeOutcomes(CrimeType Type, IReadOnlyDictionary<OutcomeGroup, int> Counts)
{
    public int Total => Counts.Values.Sum();
}

/// <summary>Adds up outcomes while rows are read: crimes first, then what later files say of them.</summary>
public sealed class OutcomeTally
{
    private readonly Dictionary<UInt128, int> _byId = [];
    private readonly List<(Period Month, CrimeType Type, string Outcome)> _crimes = [];
    private int _later;

    public void AddCrime(Period month, CrimeType type, ReadOnlySpan<byte> id, string outcome)
    {
        if (id.ContainsAnyExcept((byte)0))
        {
            _byId[Key(id)] = _crimes.Count;
        }

        _crimes.Add((month, type, outcome));
    }

    /// <summary>Takes what an outcomes file says of a crime; files come in the order of their months, so that the last word counts.</summary>
    public void AddOutcome(ReadOnlySpan<byte> id, string outcome)
    {
        if (id.ContainsAnyExcept((byte)0) && outcome.Length > 0 && _byId.TryGetValue(Key(id), out int crime))
        {
            _later += _crimes[crime].Outcome == outcome ? 0 : 1;
            _crimes[crime] = _crimes[crime] with { Outcome = outcome };
        }
    }

    public CrimeOutcomes Finish() => new(
        [.. _crimes.GroupBy(crime => crime.Month).OrderBy(group => group.Key).Select(group => new MonthOutcomes(group.Key, Grouped(group.Select(crime => crime.Outcome))))],
        [.. _crimes.GroupBy(crime => crime.Outcome, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).Select(group => (group.Key.Length > 0 ? group.Key : "None published", group.Count()))],
        [.. _crimes.GroupBy(crime => crime.Type).OrderByDescending(group => group.Count()).Select(group => new TypeOutcomes(group.Key, Grouped(group.Select(crime => crime.Outcome))))],
        _later);

    private static Dictionary<OutcomeGroup, int> Grouped(IEnumerable<string> outcomes) => outcomes.GroupBy(OutcomeGroups.Of).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Half of the ID tells crimes apart: two of a billion would share it once in 10^20 years.</summary>
    private static UInt128 Key(ReadOnlySpan<byte> id) => MemoryMarshal.Read<UInt128>(id);
}

/// <summary>What became of crimes, as a page answers it.</summary>
public static class OutcomesAnswer
{
    public static Answer Of(ExploredEvidence explored, CrimeOutcomes outcomes, bool hasOutcomesFiles, string address)
    {
        string title = $"What became of {explored.Type.InSentence} in {explored.Area.Name}";
        return new(title, Says(explored, outcomes), TableOf(outcomes))
        {
            Pictures = outcomes.Total == 0 ? [] : [Picture(explored, outcomes)],
            Figures = [.. outcomes.Total == 0 ? [] : new[] { OutcomeGroup.NoSuspect, OutcomeGroup.Charged, OutcomeGroup.OutOfCourt }.Select(group => Figure(explored, outcomes, group, address))],
            Caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Outcomes) with { Files = hasOutcomesFiles ? [SourceKind.Street, SourceKind.Outcomes] : [SourceKind.Street] }),
            Workings =
            [
                $"Each crime’s latest outcome counts: the one that later outcomes files give for its Crime ID, else the one in its own month’s file. {(hasOutcomesFiles ? $"{NumberWords.Count(outcomes.Later)} crimes got another outcome from outcomes files." : "No outcomes files are here: the outcomes are those of the day on which each street file was published.")}",
                "Anti-social behaviour has no Crime ID and no outcome, and is left out.",
                "The groups are ours; the list of outcomes as the police write them is in the table below the picture.",
            ],
            Source = explored.Source,
            Licence = explored.Publishers.Licence,
            CannotSay = "These are no conviction rates: results of courts are not published since June 2019. The younger a month, the more of its crimes are still open, so that months are not compared by their outcomes alone. A caution or charge is an action of the police, not a measure of its quality.",
        };
    }

    private static string Says(ExploredEvidence explored, CrimeOutcomes outcomes)
    {
        if (outcomes.Total == 0)
        {
            return $"No crime with a place is recorded here, {explored.PeriodText}.";
        }

        string Share(OutcomeGroup group) => NumberWords.Share((double)outcomes.Of(group) / outcomes.Total, 0);
        return $"Of {NumberWords.Count(outcomes.Total, "crime", "crimes")} ({explored.Type.Name}, {explored.PeriodText}) {Share(OutcomeGroup.NoSuspect)} were closed without a suspect, {Share(OutcomeGroup.Charged)} led to a charge or a court, {Share(OutcomeGroup.OutOfCourt)} to a caution, warning or resolution; {Share(OutcomeGroup.NotConcluded)} are not concluded and for {Share(OutcomeGroup.NonePublished)} nothing is published.";
    }

    private static TableBlock TableOf(CrimeOutcomes outcomes)
    {
        OutcomeGroup[] groups = Enum.GetValues<OutcomeGroup>();
        return TableBlock.OfWords(
            "Outcomes",
            [new("What"), new("Of which"), new("Crimes", true), .. groups.Select(group => new DocumentColumn(group.Title, true))],
            [
                .. outcomes.Months.Select(month => (string[])["Month", month.Month.Code, TrendAnswer.Number(month.Total), .. groups.Select(group => TrendAnswer.Number(month.Counts.GetValueOrDefault(group)))]),
                .. outcomes.ByType.Select(type => (string[])["Type", type.Type.Name, TrendAnswer.Number(type.Total), .. groups.Select(group => TrendAnswer.Number(type.Counts.GetValueOrDefault(group)))]),
            ]);
    }

    private static Chart Picture(ExploredEvidence explored, CrimeOutcomes outcomes) => new(
        "Outcomes by the month in which the crime was recorded",
        $"The youngest month, {outcomes.Months[^1].Month}, has had the least time: {NumberWords.Share((double)outcomes.Months[^1].Counts.GetValueOrDefault(OutcomeGroup.NotConcluded) / Math.Max(1, outcomes.Months[^1].Total), 0)} of its crimes are not concluded.",
        [.. outcomes.Months.Select(month => month.Month.ShortName)],
        [.. Drawn.Select(part => new ChartSeries(part.Name, [.. outcomes.Months.Select(month => (double?)part.Groups.Sum(group => month.Counts.GetValueOrDefault(group)))]))])
    {
        Kind = ChartKind.StackedBar,
        Source = explored.Source,
    };

    private static readonly (string Name, OutcomeGroup[] Groups)[] Drawn =
    [
        ("Closed without a suspect", [OutcomeGroup.NoSuspect]),
        ("Charged or before a court", [OutcomeGroup.Charged]),
        ("Other outcomes", [OutcomeGroup.OutOfCourt, OutcomeGroup.CouldNotProsecute, OutcomeGroup.NotInPublicInterest, OutcomeGroup.OtherOrganisation]),
        ("Not concluded, or none published", [OutcomeGroup.NotConcluded, OutcomeGroup.NonePublished]),
    ];

    private static Figure Figure(ExploredEvidence explored, CrimeOutcomes outcomes, OutcomeGroup group, string address)
    {
        Analysis.Interval range = Analysis.Rates.Proportion.Wilson(outcomes.Of(group), outcomes.Total);
        return explored.Figure(NumberWords.Share((double)outcomes.Of(group) / outcomes.Total), $"{group.Title}, share of {explored.Type.InSentence}", explored.PeriodText, address) with
        {
            Number = 100.0 * outcomes.Of(group) / outcomes.Total,
            Interval = $"{NumberWords.Share(range.Low)} to {NumberWords.Share(range.High)} (95 % interval)",
            Low = 100 * range.Low,
            High = 100 * range.High,
            Method = $"{NumberWords.Count(outcomes.Of(group))} of {NumberWords.Count(outcomes.Total)} crimes; latest outcome by Crime ID",
            Caveat = "No conviction rate; younger months are still open",
        };
    }
}
