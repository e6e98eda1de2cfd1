using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Progress;

/// <summary>Something that somebody should say a word about from time to time: an action or a measure.</summary>
/// <param name="Days">The days since anybody last did; none where nobody ever has.</param>
/// <param name="IsPhantom">Whether whoever is named does not sign in here.</param>
public sealed record TouchedThing(string Kind, string Name, string Href, string Owner, bool IsPhantom, int? Days)
{
    /// <summary>What stands where no owner is named.</summary>
    public const string Nobody = "Nobody is named";

    /// <summary>The days in words.</summary>
    public string Since => Days switch { null => "Never", 0 => "Today", 1 => "1 day", { } days => string.Create(CultureInfo.InvariantCulture, $"{days:N0} days") };
}

/// <summary>What one owner looks after, and how much of it is stale.</summary>
public sealed record OwnerFreshness(string Owner, bool IsPhantom, int Things, int Stale, int Untouched);

/// <summary>The league of freshness: what was left untouched longest comes first.</summary>
public static class FreshnessTable
{
    /// <summary>Plans with more elements than this almost never succeed, as one vendor's own logs say.</summary>
    public const int MostElements = 60;

    /// <summary>The league by owner, the one with most left untouched first.</summary>
    public static IReadOnlyList<OwnerFreshness> ByOwner(IEnumerable<TouchedThing> things, int staleAfter) =>
    [
        .. things.GroupBy(thing => thing.Owner, StringComparer.OrdinalIgnoreCase)
            .Select(group => new OwnerFreshness(group.Key, group.All(thing => thing.IsPhantom), group.Count(), group.Count(thing => (thing.Days ?? int.MaxValue) > staleAfter), group.Count(thing => thing.Days is null)))
            .OrderByDescending(owner => owner.Stale).ThenBy(owner => owner.Owner, StringComparer.OrdinalIgnoreCase),
    ];

    public static TableBlock Of(IEnumerable<TouchedThing> things) => TableBlock.OfWords(
        "Freshness",
        [new("Kind"), new("What"), new("Owner"), new("Signs in here"), new("Days since anybody touched it", IsNumber: true)],
        things.Select(thing => new[] { thing.Kind, thing.Name, thing.Owner, thing.IsPhantom ? "No" : "Yes", thing.Days?.ToString(CultureInfo.InvariantCulture) ?? "" }));
}
