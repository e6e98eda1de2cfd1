using System.CommandLine;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Cli;

/// <summary>What every analysis asks: where, what, when, and for whom.</summary>
internal sealed class AnalyseOptions
{
    private readonly Option<string?> _area = new("--area") { Description = "A district, or an area by code or name; all areas together where none is named", HelpName = "AREA" };
    private readonly Option<string?> _type = new("--type") { Description = "A type such as Burglary; all crime without anti-social behaviour where none is named", HelpName = "TYPE" };
    private readonly Option<string?> _from = new("--from") { Description = "The first month, like 2018-01; five years before the last where none is given", HelpName = "MONTH" };
    private readonly Option<string?> _to = new("--to") { Description = "The last month, like 2021-09; the last that was supplied where none is given", HelpName = "MONTH" };
    private readonly Option<string?> _set = new("--set") { Description = "The areas to count by, like ward-2019; the newest wards where none are named", HelpName = "SET" };

    public AnalyseOptions(Command command)
    {
        foreach (Option option in new Option[] { _area, _type, _from, _to, _set, Partnership, Json })
        {
            command.Options.Add(option);
        }
    }

    public Option<string?> Partnership { get; } = new("--partnership") { Description = "Whose data; the only partnership where none is named", HelpName = "NAME" };

    public Option<bool> Json { get; } = new("--json") { Description = "Answers in JSON" };

    public ExploreChoices Read(ParseResult result) => new() { Set = result.GetValue(_set), Area = result.GetValue(_area), Type = result.GetValue(_type), From = result.GetValue(_from), To = result.GetValue(_to) };

    /// <summary>What was asked and what it was made from, as every record begins.</summary>
    public static object Settings(ExploredEvidence explored) => new
    {
        area = explored.Area.Name,
        code = explored.Area.IsOneArea ? explored.Area.Value : null,
        set = ExploredEvidence.Slug(explored.Set),
        type = explored.Type.Name,
        from = explored.From.Code,
        to = explored.To.Code,
        monthsPresent = explored.Course.KnownMonths,
        monthsMissing = explored.Course.Missing.Select(month => month.Code),
        dataVersion = explored.DataVersion,
        source = explored.Source,
    };

    /// <summary>A number, or none where there is none: JSON knows neither NaN nor infinity.</summary>
    public static double? Known(double number) => double.IsFinite(number) ? number : null;

    public static IEnumerable<object> Told(IEnumerable<Caveat> caveats) => caveats.Select(caveat => (object)new { id = caveat.Id, text = caveat.Text, why = caveat.Why });
}
