namespace Wardmote.Evidence.Fitness;

/// <summary>Who published the files behind a number, as it was told when they were brought in.</summary>
public sealed record Publishers(IReadOnlyList<string> Names)
{
    /// <summary>Where the police of England, Wales and Northern Ireland publish.</summary>
    public const string Police = "data.police.uk";

    /// <summary>What stands beside every number that rests on what the state published.</summary>
    public const string OpenGovernment = "Crown copyright, Open Government Licence v3.0";

    public string Words => Names.Count == 0 ? "No file" : NumberWords.List(Names);

    /// <summary>The licence; empty where nothing of it comes from the police.</summary>
    public string Licence => Names.Contains(Police) ? OpenGovernment : "";

    /// <summary>Those who supplied some batches, each once and without the archives by which the files came.</summary>
    public static Publishers Of(IEnumerable<string> suppliers) => new([.. suppliers.Select(supplier => supplier.Split(", archive ")[0]).Distinct().Order(StringComparer.Ordinal)]);
}
