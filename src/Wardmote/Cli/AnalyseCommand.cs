using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Access;
using Wardmote.Analysis;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote analyse trend|forecast|concentration|hotspots --area NAME`: what a method finds, with its settings and caveats.</summary>
internal static class AnalyseCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create() => new("analyse", "Says where a series is going, what to expect, where incidents pile up, and how far they are concentrated")
    {
        Of("trend", "The course of a series: the verdict by two tests, the change a year, season, breaks and unusual months", (explored, _) => AnalysedTrend.Of(explored)),
        Of("forecast", "The twelve months to come, with how far the method was off in the past", (explored, _) => AnalysedForecast.Of(explored)),
        AnalyseConcentrationCommand.Create(),
        AnalyseHotspotsCommand.Create(),
    };

    private static Command Of(string name, string description, Func<ExploredEvidence, ParseResult, Analysed> work)
    {
        var command = new Command(name, description);
        Act(command, new(command), (_, explored, result, _) => Task.FromResult(work(explored, result)));
        return command;
    }

    /// <summary>What all have in common: the partnership, what is asked for, and lines for people or JSON for programs. A method that cannot answer says why, and the command fails.</summary>
    internal static void Act(Command command, AnalyseOptions options, Func<CommandScope, ExploredEvidence, ParseResult, CancellationToken, Task<Analysed>> work)
    {
        var shared = new SharedOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            await using CommandScope scope = await CommandScope.OpenAsync(shared.Read(result), cancellationToken);
            await scope.WorkForNamedOrOnlyAsync(result.GetValue(options.Partnership), cancellationToken);
            ExploredEvidence explored = await scope.Of<AppDb>().ExploreAsync(options.Read(result), scope.Of<CurrentUser>().PartnershipName, cancellationToken)
                ?? throw new RuleBrokenException("There is nothing to analyse yet. Bring in police files with “wardmote import incidents” and borders with “wardmote import boundaries” first");
            Analysed analysed;
            try
            {
                analysed = await work(scope, explored, result, cancellationToken);
            }
            catch (NoAnswerException refusal)
            {
                throw new RuleBrokenException(refusal.Message);
            }

            TextWriter output = result.InvocationConfiguration.Output;
            await output.WriteLineAsync(result.GetValue(options.Json) ? JsonSerializer.Serialize(analysed.Told, Json) : string.Join('\n', analysed.Lines));
            return ExitCode.Done;
        });
    }
}

/// <summary>What a method found: as JSON tells it, and in lines for people.</summary>
internal sealed record Analysed(object Told, IReadOnlyList<string> Lines);
