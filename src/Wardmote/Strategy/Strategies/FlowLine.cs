namespace Wardmote.Strategy.Strategies;

/// <summary>One element of a logic model or a theory of change as a file holds it: a row of words.</summary>
/// <param name="Mark">What other rows lead to it by: "A1".</param>
/// <param name="Year">The year of the strategy; empty in a logic model.</param>
/// <param name="Also">The codes of indicators, or the marks of priorities and their outcomes.</param>
public sealed record FlowLine(string Mark, string Kind, string Year, string Words, string LeadsTo, string Also)
{
    /// <summary>Which element it is; empty until that is known.</summary>
    public Guid Id { get; init; }

    /// <summary>Where it stands in the file: "row 7".</summary>
    public string Place { get; init; } = "";

    public bool IsBlank => Words.Length == 0 && LeadsTo.Length == 0 && Also.Length == 0;
}

/// <summary>What a file would make of a form, before anything is saved.</summary>
/// <param name="Form">The form as it would be.</param>
/// <param name="Changes">What differs from what is kept now, a sentence each.</param>
/// <param name="Refused">What could not be taken, each with its place in the file.</param>
public sealed record BroughtIn<TForm>(TForm Form, IReadOnlyList<string> Changes, IReadOnlyList<string> Refused);
