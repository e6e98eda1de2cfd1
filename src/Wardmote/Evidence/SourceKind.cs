namespace Wardmote.Evidence;

/// <summary>The three files that the police publish for each force and month.</summary>
public enum SourceKind
{
    Street,
    Outcomes,
    StopAndSearch,
}
