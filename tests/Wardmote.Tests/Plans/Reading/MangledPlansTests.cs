using Wardmote.Checks.Content;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Plans.Reading;

public sealed class MangledPlansTests
{
    private static readonly string[] Plans = [RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_mangled_plan_is_read_without_losing_a_word(int seed)
    {
        foreach (string name in Plans)
        {
            SourceDocument mangled = Mangled(ReadPlans.Both(name, "docx").Source, new Random(seed));

            PlanContent plan = PlanReader.Read(mangled);

            Assert.Empty(WordCount.Missing(mangled, plan));
        }
    }

    [Theory]
    [InlineData("((((((((((((((((((((((((((((((((((((")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("Milestone Milestone 1 Milestone : Milestone 2 –")]
    [InlineData("A A A A A A A A A A A A A A A A A A A A A A A")]
    [InlineData("31/02/2026 99/99/99 Q9 2026-25 00/00 13th Maytember")]
    [InlineData("Status: , , , , , , , , , , , , , , , , , , , ,")]
    public void Text_that_means_nothing_neither_hangs_the_reader_nor_gets_lost(string nonsense)
    {
        string text = string.Join(' ', Enumerable.Repeat(nonsense, 200));
        SourceDocument document = MadeUp.Document($"""
            # {nonsense}
            {text}
            Action | Lead / Target date | Milestones | Timescale | Status
            {text} | {text} | {text} | {text} | {text}
            Indicator | Target 2025/26 | Outturn 2024/25 | Owner / Comments
            {text} | {text} | {text} | {text}
            """);

        PlanContent plan = PlanReader.Read(document);

        Assert.Empty(WordCount.Missing(document, plan));
    }

    private static SourceDocument Mangled(SourceDocument document, Random random)
    {
        List<SourceBlock> blocks = [];
        foreach (SourceBlock block in document.Blocks)
        {
            switch (random.Next(12))
            {
                case 0:
                    break;
                case 1 when blocks.Count > 0:
                    blocks.Insert(random.Next(blocks.Count), block);
                    break;
                default:
                    blocks.Add(block switch
                    {
                        SourceParagraph paragraph => paragraph with { Text = Mangled(paragraph.Text, random), HeadingLevel = random.Next(9) == 0 ? random.Next(4) : paragraph.HeadingLevel },
                        SourceTable table => table with { Rows = [.. table.Rows.Where(_ => random.Next(9) > 0).Select(row => Mangled(row, random))] },
                        _ => block,
                    });
                    break;
            }
        }

        return document with { Blocks = blocks };
    }

    private static SourceRow Mangled(SourceRow row, Random random)
    {
        List<string> cells = [.. row.Cells.Select(cell => Mangled(cell, random))];
        if (cells.Count > 1 && random.Next(5) == 0)
        {
            cells.RemoveAt(random.Next(cells.Count));
        }

        if (random.Next(5) == 0)
        {
            cells.Insert(random.Next(cells.Count + 1), "stray words 7");
        }

        return row with { Cells = cells };
    }

    private static string Mangled(string text, Random random) => random.Next(8) switch
    {
        0 when text.Length > 0 => text[..random.Next(text.Length)],
        1 => text.Replace(' ', '\n'),
        2 => text.ToUpperInvariant(),
        3 => text.Replace("a", "", StringComparison.Ordinal),
        _ => text,
    };
}
