using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Plans.Writing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;

namespace Wardmote.Tests.Plans.Writing;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void An_exported_plan_is_read_back_field_by_field(string kind)
    {
        PlanContent plan = InventedPlan.Full;

        PlanContent read = Exported.ReadBack(plan, kind);

        Assert.Equal(PlanLines.Of(plan), PlanLines.Of(read));
    }

    public static TheoryData<string, string> RealDocuments =>
        new(new[] { RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart }
            .SelectMany(name => new[] { (name, "docx"), (name, "xlsx") }));

    [Theory]
    [MemberData(nameof(RealDocuments))]
    public void A_real_plan_comes_back_field_by_field(string name, string kind)
    {
        string path = RealPlans.PathOf(name, "docx");
        using FileStream file = File.OpenRead(path);
        PlanContent plan = PlanReader.Read(SourceReader.Read(Path.GetFileName(path), file, TestContext.Current.CancellationToken));

        PlanContent read = Exported.ReadBack(plan, kind);

        Assert.Equal(PlanLines.Of(plan), PlanLines.Of(read));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_plan_that_says_next_to_nothing_is_read_back(string kind)
    {
        PlanContent plan = new() { Title = "" };

        PlanContent read = Exported.ReadBack(plan, kind);

        Assert.Equal(PlanLines.Of(plan), PlanLines.Of(read));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Whatever_a_plan_says_comes_back_to_the_letter(string kind)
    {
        Prop.ForAll(AnyPlan.Plans.ToArbitrary(), plan => Assert.Equal(PlanLines.Of(plan), PlanLines.Of(Exported.ReadBack(plan, kind))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_text_longer_than_a_cell_holds_comes_back_whole(string kind)
    {
        string words = string.Join(' ', Enumerable.Range(1, 20_000));
        string noWords = new(' ', 70_000);
        PlanContent plan = new()
        {
            Title = "Long",
            Responsibilities = [new(words, Origin.Typed), new("short", Origin.Typed), new(noWords, Origin.Typed), new("last ␗", Origin.Typed), new("last \u0017", Origin.Typed)],
        };

        PlanContent read = Exported.ReadBack(plan, kind);

        Assert.Equal(PlanLines.Of(plan), PlanLines.Of(read));
    }

    [Fact]
    public void Whatever_a_plan_says_its_files_keep_to_the_standard()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2016);

        Prop.ForAll(AnyPlan.Plans.ToArbitrary(), plan =>
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(Exported.Bytes(plan, "docx")), isEditable: false);
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(Exported.Bytes(plan, "xlsx")), isEditable: false);
            Assert.Empty(validator.Validate(word).Concat(validator.Validate(workbook)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void The_same_plan_gives_the_same_file(string kind)
    {
        byte[] once = Exported.Bytes(InventedPlan.Full, kind);
        byte[] again = Exported.Bytes(InventedPlan.Full, kind);

        Assert.Equal(once, again);
    }
}

/// <summary>A plan's way out to a file and back in.</summary>
internal static class Exported
{
    public static byte[] Bytes(PlanContent plan, string kind) =>
        kind == "docx" ? WordWriter.Write(PlanDocument.Of(plan)) : ExcelWriter.Write(PlanWorkbook.Of(plan));

    public static PlanContent ReadBack(PlanContent plan, string kind) => PlanReader.Read(Document(plan, kind));

    /// <summary>The file as it is read, before it is understood.</summary>
    public static SourceDocument Document(PlanContent plan, string kind)
    {
        SourceDocument document = SourceReader.Read($"plan.{kind}", new MemoryStream(Bytes(plan, kind)), TestContext.Current.CancellationToken);
        Assert.True(ExportedPlanReader.Knows(document));
        return document;
    }
}
