using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Cli;

/// <summary>Where the ranked candidates come from: a round of the database, or a file of scores with one of weights.</summary>
internal sealed class RankingSource
{
    private readonly Option<string?> _round = new("--round") { Description = "A closed scoring round, by its title or key", HelpName = "ROUND" };
    private readonly Option<string?> _partnership = new("--partnership") { Description = "Whose round; the only partnership where none is named", HelpName = "NAME" };
    private readonly Option<string?> _file = new("--file") { Description = "A file of scores (CSV or Excel) in the place of a round: candidate, criterion, scorer, score; or a row for each candidate", HelpName = "FILE" };
    private readonly Option<string?> _weights = new("--weights") { Description = "A file of weights: criterion, weight, and if wanted low, high, from, to, step, direction, political. Equal weights where none is given", HelpName = "FILE" };
    private readonly Option<bool> _scale = new("--scale-weights") { Description = "Scales weights that do not sum to 100" };
    private readonly Option<Combination> _combination = new("--combine") { Description = "How the scores of a file become one number", DefaultValueFactory = _ => Combination.WeightedSum };
    private readonly Option<int?> _seed = new("--seed") { Description = "From which random draws start; the round’s own, or 1 for a file", HelpName = "NUMBER" };
    private readonly Option<bool> _json = new("--json") { Description = "Answers in JSON" };
    private readonly SharedOptions _shared;

    public RankingSource(Command command)
    {
        foreach (Option option in new Option[] { _round, _partnership, _file, _weights, _scale, _combination, _seed, _json })
        {
            command.Options.Add(option);
        }

        _shared = new SharedOptions(command);
    }

    public bool IsJson(ParseResult result) => result.GetValue(_json);

    public int? SeedOf(ParseResult result) => result.GetValue(_seed);

    /// <summary>The result of what the options name.</summary>
    /// <exception cref="SettingException">Neither a round nor a file is named, or both.</exception>
    public Task<RoundResult> ReadAsync(ParseResult result, CancellationToken cancellationToken) => (result.GetValue(_round), result.GetValue(_file)) switch
    {
        ({ } round, null) => FromRoundAsync(result, round, cancellationToken),
        (null, { } file) => FromFileAsync(result, file, cancellationToken),
        _ => throw new SettingException("Name either a round (--round “Priorities 2026 to 2029”) or a file of scores (--file scores.csv)"),
    };

    private async Task<RoundResult> FromFileAsync(ParseResult result, string file, CancellationToken cancellationToken)
    {
        IReadOnlyList<IReadOnlyList<string>> scores = await RowsAsync(file, cancellationToken);
        IReadOnlyList<IReadOnlyList<string>>? weights = result.GetValue(_weights) is { } path ? await RowsAsync(path, cancellationToken) : null;
        try
        {
            (ScoringRound round, IReadOnlyList<ScoreSheet> sheets) = ScoresFile.Read(scores, weights, result.GetValue(_combination), result.GetValue(_seed) ?? 1, result.GetValue(_scale), DateTime.UnixEpoch);
            return RoundResult.Of(round, sheets);
        }
        catch (RuleBrokenException refusal) when (refusal.Message.Contains("must sum to 100", StringComparison.Ordinal))
        {
            throw new RuleBrokenException($"{refusal.Message} with --scale-weights");
        }
    }

    private async Task<RoundResult> FromRoundAsync(ParseResult result, string named, CancellationToken cancellationToken)
    {
        await using CommandScope scope = await CommandScope.OpenAsync(_shared.Read(result), cancellationToken);
        await scope.WorkForNamedOrOnlyAsync(result.GetValue(_partnership), cancellationToken);
        AppDb db = scope.Of<AppDb>();
        ScoringRound round = (Guid.TryParse(named, out Guid key)
            ? await db.ScoringRounds.FirstOrDefaultAsync(one => one.ScoringRoundId == key, cancellationToken)
            : await db.ScoringRounds.FirstOrDefaultAsync(one => one.Title == named, cancellationToken)) ?? throw new NotFoundException($"A scoring round “{named}”");
        return round.State == ScoringState.Closed
            ? RoundResult.Of(round, await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken))
            : throw new RuleBrokenException($"“{round.Title}” is not closed yet: until then nobody sees what others scored");
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new NotFoundException($"The file {path}");
        }

        await using FileStream content = File.OpenRead(path);
        return [.. SourceReader.Read(Path.GetFileName(path), content, cancellationToken).Blocks.OfType<SourceTable>().SelectMany(table => table.Rows).Select(row => row.Cells)];
    }
}
