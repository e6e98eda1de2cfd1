using System.Text.Json;
using Wardmote.Checks.Content;

namespace Wardmote.Tests.Plans;

/// <summary>Says whether two contents are the same to the letter, lists and places included.</summary>
internal static class Same
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static void Content(PlanContent expected, PlanContent actual) => Assert.Equal(Text(expected), Text(actual));

    public static string Text<T>(T content) => JsonSerializer.Serialize(content, Readable);
}
