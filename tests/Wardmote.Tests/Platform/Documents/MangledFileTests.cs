using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Platform.Documents;

/// <summary>However a real plan is spoilt, it is read or refused in words: never an error, never without end.</summary>
public sealed class MangledFileTests
{
    private const int Cases = 250;

    // What takes milliseconds may take long on a busy machine, but not this long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly ConcurrentDictionary<string, byte[]> Files = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("docx", 20260401UL)]
    [InlineData("txt", 20260402UL)]
    [InlineData("xlsx", 20260403UL)]
    public void A_spoilt_plan_is_read_or_refused_in_words(string extension, ulong seed)
    {
        string[] plans = extension == "xlsx" ? [RealPlans.Broxtowe] : [RealPlans.TowerHamlets, RealPlans.Haringey, RealPlans.Havering, RealPlans.Broxtowe, RealPlans.Hart];
        Gen<Mangling> manglings =
            from plan in Gen.Elements(plans)
            from way in Gen.Choose(0, 47)
            from number in Gen.Choose(0, int.MaxValue - 1)
            select new Mangling(plan, extension, way, number);
        foreach (string plan in plans)
        {
            Files[$"{plan}.{extension}"] = File.ReadAllBytes(RealPlans.PathOf(plan, extension));
        }

        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(Cases)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1UL), FSharpOption<int>.None)));

        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}, {Cases} cases");
        Prop.ForAll(manglings.ToArbitrary(), ReadsOrRefuses).Check(config);
    }

    private static void ReadsOrRefuses(Mangling mangling)
    {
        byte[] spoilt = mangling.Spoil(Files[$"{mangling.Plan}.{mangling.Extension}"]);

        Task reading = Task.Run(() => ReadOrRefuse(spoilt, $"plan.{mangling.Extension}"), TestContext.Current.CancellationToken);

        Assert.True(reading.Wait(Patience), $"{mangling} takes longer than {Patience}");
    }

    private static void ReadOrRefuse(byte[] file, string name)
    {
        try
        {
            SourceDocument document = SourceReader.Read(name, new MemoryStream(file));
            Assert.All(document.Blocks.OfType<SourceTable>(), table => Assert.All(table.Rows, row => Assert.Equal(table.ColumnCount, row.Cells.Count)));
            Assert.NotNull(PlanReader.Read(document));
        }
        catch (UnreadableFileException refusal)
        {
            Assert.StartsWith($"“{name}”", refusal.Message, StringComparison.Ordinal);
        }
    }
}
