namespace Wardmote.Platform.Web;

/// <summary>Which Wardmote this is.</summary>
public static class ProgramVersion
{
    public static string Number { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
