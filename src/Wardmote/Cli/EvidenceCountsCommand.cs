using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Cli;

/// <summary>`wardmote evidence counts --area Sheffield --by ward --from 2018-01 --to 2021-09`: incidents by area with their rates, over the months that exist.</summary>
internal static class EvidenceCountsCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly string[] Headings = ["code", "name", "months present", "count", "population", "rate", "rate low", "rate high"];

    public static Command Create()
    {
        var command = new Command("counts", "Counts crimes by area over the months that exist, with rates and their intervals");
        var area = new Option<string>("--area") { Description = "A district, a ward or another area by name or code; the whole partnership where none is named", HelpName = "NAME", DefaultValueFactory = _ => "" };
        var by = new Option<AreaKind>("--by") { Description = "The kind of area to count by", DefaultValueFactory = _ => AreaKind.Ward };
        var year = new Option<int?>("--year") { Description = "The year of the borders, where another than those in force at the end of the period is wanted", HelpName = "YEAR" };
        var from = new Option<string?>("--from") { Description = "The first month, like 2018-01; the first that was brought in where none is given", HelpName = "MONTH" };
        var to = new Option<string?>("--to") { Description = "The last month, like 2021-09", HelpName = "MONTH" };
        var type = new Option<string[]>("--type") { Description = "Only this type, like Burglary, or “all” for every incident; all crime without anti-social behaviour where none is named", HelpName = "TYPE" };
        var partnership = new Option<string?>("--partnership") { Description = "Whose data; the only partnership where none is named", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Answers in JSON" };
        var csv = new Option<bool>("--csv") { Description = "Answers in CSV" };
        foreach (Option option in new Option[] { area, by, year, from, to, type, partnership, json, csv })
        {
            command.Options.Add(option);
        }

        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            (Period? first, Period? last) = (EvidenceCoverageCommand.Month(result.GetValue(from)), EvidenceCoverageCommand.Month(result.GetValue(to)));
            IReadOnlyList<CrimeType> types = TypesOf(result.GetValue(type) ?? []);
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(partnership), cancellationToken);
            AreaCount count = await CountAsync(scope, result.GetValue(area)!, result.GetValue(by), result.GetValue(year), first, last, types, cancellationToken);
            TextWriter output = result.InvocationConfiguration.Output;
            await output.WriteLineAsync(result.GetValue(json) ? JsonSerializer.Serialize(Told(count), Json) : result.GetValue(csv) ? Csv(count) : string.Join('\n', Lines(count)));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<AreaCount> CountAsync(CommandScope scope, string name, AreaKind by, int? year, Period? first, Period? last, IReadOnlyList<CrimeType> types, CancellationToken cancellationToken)
    {
        AppDb db = scope.Of<AppDb>();
        NamedPlace place = await db.PlaceNamedAsync(name, scope.Of<CurrentUser>().PartnershipName, cancellationToken);
        IReadOnlyList<StreetMonth> months = await db.StreetMonthsAsync(cancellationToken);
        if (months.Count == 0 && (first is null || last is null))
        {
            throw new RuleBrokenException("No police files have been brought in yet. Start with “wardmote import incidents”");
        }

        Period from = first ?? Period.Of(PeriodKind.Month, months[0].Month);
        Period to = last ?? Period.Of(PeriodKind.Month, months[^1].Month);
        if (from > to)
        {
            throw new SettingException($"--from ({from.Code}) lies after --to ({to.Code})");
        }

        AreaSet set = await db.SetInForceAsync(place.Kind ?? by, to.Last, year, place.District, cancellationToken);
        Counts counts = await db.CountsAsync(new(set.AreaSetId, from, to) { District = place.District, Codes = place.Code is { } code ? [code] : null }, cancellationToken);
        Denominator? residents = await db.DenominatorAsync(set, AreaSubject.Population, from.First.AddMonths(counts.Months.Count / 2).Year, cancellationToken);
        DataFitness fitness = await db.FitnessAsync(cancellationToken);
        IReadOnlyList<Caveat> caveats = Caveats.For(fitness, new ShownEvidence(from.First, to.First, EvidenceUse.Rates) { Area = set.Kind, Types = types.SequenceEqual(CrimeTypeNames.Crimes) ? [] : types });
        return new(place, set, from, to, types, counts, residents, AreaRates.Of(counts, types, residents), AreaRates.Together(counts, types, residents), caveats);
    }

    private static IReadOnlyList<CrimeType> TypesOf(string[] typed) => typed switch
    {
        [] => CrimeTypeNames.Crimes,
        ["all"] => CrimeTypeNames.All,
        _ => [.. typed.Select(name => CrimeTypeNames.Find(name) ?? throw new SettingException($"The police have no type “{name}”. They have: {string.Join(", ", CrimeTypeNames.All.Select(one => one.Name))}"))],
    };

    private static object Told(AreaCount count) => new
    {
        area = count.Place.Name,
        by = count.Set.Kind.ToString().ToLowerInvariant(),
        set = count.Set.Title,
        year = count.Set.Year,
        from = count.From.Code,
        to = count.To.Code,
        type = count.TypeWords,
        months = count.Counts.Months.Count,
        monthsPresent = count.Counts.MonthsPresent,
        missing = count.Counts.MissingMonths.Select(month => month.Code),
        forces = count.Counts.Forces,
        population = count.Residents is not { } residents ? null : new { year = residents.Year, basis = AreaTable.BasisIn(residents.Basis, residents.Year), method = residents.Method.ToString(), says = residents.Says },
        ratePer = "1,000 residents and year, over the months that exist",
        areas = count.Rates.Select(Told),
        total = Told(count.Together),
        rest = new { inNoArea = count.Counts.Rest.InNoArea, notPlaced = count.Counts.Rest.WithoutPlace, onBorders = count.Counts.Rest.Ties, of = "all rows of the counted months, of all types and forces" },
        caveats = count.Said.Select(said => new { id = said.Id, text = said.Text, why = said.Why }),
    };

    private static object Told(AreaRate rate) => new
    {
        code = rate.Area.Code,
        name = rate.Area.Name,
        district = rate.Area.DistrictName,
        monthsPresent = rate.MonthsPresent,
        count = rate.MonthsPresent == 0 ? null : (int?)rate.Count,
        population = rate.Population,
        rate = rate.Rate?.Value,
        rateLow = rate.Rate?.Range.Low,
        rateHigh = rate.Rate?.Range.High,
        caveat = rate.Caveat,
    };

    private static string Csv(AreaCount count) => Encoding.UTF8.GetString(CsvWriter.Write(new TableBlock(
        count.Set.Title,
        [.. Headings.Select(heading => new DocumentColumn(heading))],
        [.. count.Rates.Select(rate => (IReadOnlyList<DocumentText>)
        [
            rate.Area.Code, rate.Area.Name, Number(rate.MonthsPresent), Number(rate.MonthsPresent == 0 ? null : rate.Count), Number(rate.Population), Number(rate.Rate?.Value), Number(rate.Rate?.Range.Low), Number(rate.Rate?.Range.High),
        ])]))).TrimStart('\uFEFF').TrimEnd();

    private static IEnumerable<string> Lines(AreaCount count) =>
    [
        $"{count.Place.Name}, {count.Set.Title}: {count.TypeWords}, {count.From} to {count.To}, {count.Counts.MonthsPresent} of {count.Counts.Months.Count} months exist",
        .. count.Rates.Select(rate => FormattableString.Invariant($"  {rate.Area.Code}  {rate.Area.Name}: {(rate.MonthsPresent == 0 ? "no month is known" : rate.Count.ToString("N0", CultureInfo.InvariantCulture))}{(rate.Rate is null ? "" : FormattableString.Invariant($", {rate.Rate.Value:0.0} per 1,000 residents and year ({rate.Rate.Range.Low:0.0} to {rate.Rate.Range.High:0.0})"))}{(rate.Caveat is null ? "" : $". {rate.Caveat}")}")),
        .. count.Said.Select(said => $"{said.Text}. {said.Why}"),
    ];

    private static string Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    /// <summary>All that was counted, with what must be known of it.</summary>
    private sealed record AreaCount(
        NamedPlace Place, AreaSet Set, Period From, Period To, IReadOnlyList<CrimeType> Types, Counts Counts, Denominator? Residents, IReadOnlyList<AreaRate> Rates, AreaRate Together, IReadOnlyList<Caveat> Caveats)
    {
        public string TypeWords => Types == CrimeTypeNames.Crimes ? "all crime (without anti-social behaviour)" : Types == CrimeTypeNames.All ? "all incidents (with anti-social behaviour)" : string.Join(", ", Types.Select(type => type.Name));

        /// <summary>The data's caveats, and those of the people that rates are taken over.</summary>
        public IEnumerable<(string Id, string Text, string Why)> Said =>
        [
            .. Caveats.Select(caveat => (caveat.Id, caveat.Text, caveat.Why)),
            Residents is null ? ("no-population", "There are no rates", "No table of population has these areas. Bring one in with “wardmote import population”") : ("denominator", "Rates are per 1,000 residents and year", Residents.Says),
            .. Residents?.Break is { } step ? [("population-break", "The census and the estimates disagree", step.Says)] : Array.Empty<(string, string, string)>(),
            .. Rates.Any(rate => rate.Caveat is not null) ? [("ambient-population", "Some rates must not be ranked", "Areas that many more people pass through than live in are marked")] : Array.Empty<(string, string, string)>(),
        ];
    }
}
