using Xunit.v3;

namespace Wardmote.Tests;

/// <summary>Says which row of docs/requirements.md a test proves; docs/reference/coverage.md is generated from these.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequirementAttribute(params string[] rows) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Rows { get; } = rows;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. Rows.Select(row => KeyValuePair.Create("Requirement", row))];
}
