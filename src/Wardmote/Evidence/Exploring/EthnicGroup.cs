namespace Wardmote.Evidence.Exploring;

/// <summary>The five broad groups of the census, to which the police's and the census's own words are brought.</summary>
public enum EthnicGroup
{
    White,
    Asian,
    Black,
    Mixed,
    Other,

    /// <summary>Not stated, not known, or left blank: never one of the groups.</summary>
    Unknown,
}

/// <summary>Brings the words of files to the five groups.</summary>
public static class EthnicGroups
{
    /// <summary>The groups that the census counts, the reference group first.</summary>
    public static IReadOnlyList<EthnicGroup> Known { get; } = [EthnicGroup.White, EthnicGroup.Asian, EthnicGroup.Black, EthnicGroup.Mixed, EthnicGroup.Other];

    /// <summary>The group that a file's words mean: "Asian/Asian British - Indian", "Black or Black British - African", "Other ethnic group - Not stated".</summary>
    public static EthnicGroup Of(string words) =>
        words.Contains("not stated", StringComparison.OrdinalIgnoreCase) || words.Contains("not known", StringComparison.OrdinalIgnoreCase) ? EthnicGroup.Unknown
        : Known.Cast<EthnicGroup?>().FirstOrDefault(group => words.TrimStart().StartsWith(group.ToString()!, StringComparison.OrdinalIgnoreCase)) ?? (words.StartsWith("Chinese", StringComparison.OrdinalIgnoreCase) ? EthnicGroup.Other : EthnicGroup.Unknown);
}
