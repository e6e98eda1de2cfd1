using Wardmote.Performance.Importing;

namespace Wardmote.Tests.Performance.Importing;

public sealed class ColumnMapTests
{
    [Theory]
    [InlineData("Code", ColumnRole.Code, null)]
    [InlineData("PI Code", ColumnRole.Code, null)]
    [InlineData("Short Name", ColumnRole.Title, null)]
    [InlineData("Managed By", ColumnRole.Owner, null)]
    [InlineData("Latest Note", ColumnRole.Notes, null)]
    [InlineData("Status Icon", ColumnRole.Status, null)]
    [InlineData("Current Target", ColumnRole.Target, null)]
    [InlineData("Q1 2025/26", ColumnRole.Value, "2025-Q1")]
    [InlineData("Jun 2025", ColumnRole.Value, "2025-06")]
    [InlineData("2024/25", ColumnRole.Value, "2024/25")]
    [InlineData("2024/25 Actual", ColumnRole.Value, "2024/25")]
    [InlineData("Achieved 2023/24", ColumnRole.Value, "2023/24")]
    [InlineData("Target 2025/26", ColumnRole.Target, "2025/26")]
    [InlineData("Q2 2025/26 Numerator", ColumnRole.Numerator, "2025-Q2")]
    [InlineData("Weather", ColumnRole.Ignored, null)]
    public void A_columns_use_is_guessed_from_its_heading(string heading, ColumnRole role, string? period) =>
        Assert.Equal(new ColumnUse(heading, role, period), Assert.Single(ColumnMap.Guess([heading]).Columns));
}
