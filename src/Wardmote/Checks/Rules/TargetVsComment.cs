using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A target and what its owner says beside it must not contradict each other.</summary>
public sealed class TargetVsComment : IRule
{
    private sealed record CommentWords(string AsOf, string Source, string[] ExpectUp, string[] ExpectDown, string[] RisingTarget, string[] FallingTarget);

    private static readonly CommentWords Words = RuleWords.Read<CommentWords>("target-comment.words.json");
    private static readonly Regex ExpectUp = Pattern.AnyOf(Words.ExpectUp);
    private static readonly Regex ExpectDown = Pattern.AnyOf(Words.ExpectDown);
    private static readonly Regex RisingTarget = Pattern.AnyOf(Words.RisingTarget);
    private static readonly Regex FallingTarget = Pattern.AnyOf(Words.FallingTarget);

    public string Id => "target-vs-comment";

    public Severity Severity => Severity.Warning;

    public string Description => "The owner's comment contradicts the target: it expects a rise where the target falls by a tenth or more, or the reverse.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => Series.Of(plan.Content).Where(series => !string.IsNullOrWhiteSpace(series.Indicator.Comment) && !series.IsPercent)
            .Select(series => AgainstExpectation(series) ?? AgainstOwnWord(series)).OfType<Fault>();

    private Fault? AgainstExpectation(Series series)
    {
        string comment = series.Indicator.Comment!;
        Match up = ExpectUp.Match(comment);
        Match down = ExpectDown.Match(comment);
        return up.Success == down.Success ? null
            : (from target in series.Targets
               let achieved = series.AchievedBefore(target)
               where achieved is { Number: > 0 }
               let change = (target.Number!.Value - achieved.Number!.Value) / achieved.Number.Value
               where up.Success ? change <= -0.1m : change >= 0.1m
               select Contradicts(series, target, series.Shown(achieved), up.Success ? up.Value : down.Value)).FirstOrDefault();
    }

    private Fault? AgainstOwnWord(Series series)
    {
        ValueContent[] targets = [.. series.Targets];
        Match rising = RisingTarget.Match(series.Indicator.Comment!);
        Match falling = FallingTarget.Match(series.Indicator.Comment!);
        bool isWrong = targets.Length > 1 && ((rising.Success && targets[^1].Number < targets[0].Number) || (falling.Success && targets[^1].Number > targets[0].Number));
        return isWrong ? Contradicts(series, targets[^1], series.Shown(targets[0]), rising.Success ? rising.Value : falling.Value) : null;
    }

    private Fault Contradicts(Series series, ValueContent target, string before, string word)
        => this.Found($"{series.Name} target", target.Origin, $"{before} to {series.Shown(target)}", $"A target that fits “{word}”",
            $"The target of {series.Name} for {target.Period} goes from {before} to {series.Shown(target)}, but its owner writes “{word}”.", "Change the target or the comment.");
}
