using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that a law, source or scheme which the text relies on has changed or ended since.</summary>
public sealed class ExternalEvent : IRule
{
    private static readonly EventWords Words = RuleWords.Read<EventWords>("external-events.words.json");

    public string Id => "external-event";

    public Severity Severity => Severity.Warning;

    public string Description => "Something outside that the text relies on has changed or ended";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        // A plan that was over before the change is not at fault for it.
        DateOnly over = plan.Content.Period?.Last is { } end && end < plan.Today ? end : plan.Today;
        IReadOnlyList<(string Text, Passage Passage)> topics = [.. Topics(plan.Content)];
        foreach (KnownEvent known in Words.Events.Where(known => known.On <= over))
        {
            // What one passage relies on, another may know to be over.
            (string text, Passage? passage) = topics.FirstOrDefault(topic => known.IsReliedOnIn(topic.Text));
            if (passage is not null && !topics.Any(topic => known.IsKnownIn(topic.Text)))
            {
                string seen = Pattern.Of(known.ReliesOn).Match(text).Value;
                yield return this.Found(known.Id, passage.Origin, seen, $"wording that knows of {known.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
                    $"The text relies on {known.Name}; {known.WhatHappened} ({known.Source}; {known.Mark}); bring the wording and the dates up to date.");
            }
        }
    }

    // What one action says in all its fields is one topic: "awaiting legislation" may stand in another cell than the law's name.
    private static IEnumerable<(string Text, Passage Passage)> Topics(PlanContent plan)
        => plan.Actions.Select(action => (TextOf(action), new Passage(action.Title, action.Name, PlaceOf(action))))
            .Concat(plan.AllPassages().Select(passage => (passage.Text, passage)));

    private static string TextOf(ActionContent action)
        => string.Join('\n', [action.Title, action.Activity ?? "", action.MilestonesPending ?? "", action.Dependency ?? "", action.Status ?? "", action.Notes ?? "", action.Outcome ?? "", action.Progress ?? "", .. action.Milestones.Select(milestone => milestone.Text)]);

    private static Origin PlaceOf(ActionContent action) => action.Source(action.Dependency is not null ? nameof(action.Dependency) : nameof(action.Title));

    private sealed record EventWords(string About, IReadOnlyList<KnownEvent> Events);

    private sealed record KnownEvent(string Id, string Name, DateOnly On, string WhatHappened, string ReliesOn, string Waiting, string Knows, string Source, string Mark)
    {
        public bool IsReliedOnIn(string text)
            => Pattern.Of(ReliesOn).IsMatch(text) && (Waiting.Length == 0 || Pattern.Of(Waiting).IsMatch(text)) && !Pattern.Of(Knows).IsMatch(text);

        public bool IsKnownIn(string text)
            => Waiting.Length == 0 && Pattern.Of(ReliesOn).IsMatch(text) && Pattern.Of(Knows).IsMatch(text);
    }
}
