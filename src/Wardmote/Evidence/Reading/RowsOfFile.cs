using System.Security.Cryptography;
using System.Text;
using Wardmote.Batches;

namespace Wardmote.Evidence.Reading;

/// <summary>Puts the stretches of a file together into months.</summary>
internal static class RowsOfFile
{
    /// <summary>The file with its months, in order.</summary>
    /// <param name="linesBefore">How many lines stand before the first stretch.</param>
    /// <param name="isNumbered">Whether each row has a number of its own beside its Crime ID.</param>
    public static ReadFile Together(PoliceFile file, FileLayout layout, FileBlocks blocks, List<(RowGatherer Gatherer, RowBlock Block)> scanned, int linesBefore, ReadingRules rules, bool isNumbered = false)
    {
        var tables = new FileTables(layout);
        var reasons = new ReasonList();
        Dictionary<(int Force, int Month), MonthGatherer> months = [];
        long lines = linesBefore;
        long read = 0;
        foreach ((RowGatherer gatherer, RowBlock block) in scanned)
        {
            reasons.Add(block.Reasons, lines);
            read += block.Read;
            (int[] Points, int[] Forces, int[][] Names) numbers = tables.NumbersOf(gatherer);
            foreach ((int at, (int month, int force, int first)) in block.Runs.Index())
            {
                (int Force, int Month) key = (layout.Force is null ? 0 : numbers.Forces[force], month);
                if (!months.TryGetValue(key, out MonthGatherer? rows))
                {
                    months.Add(key, rows = new MonthGatherer(tables, month));
                }

                rows.Add(block, first, at + 1 < block.Runs.Count ? block.Runs[at + 1].First : block.Count, lines, numbers);
            }

            lines += block.Lines;
        }

        return Named(file, layout, blocks, tables, months, reasons, read, rules, isNumbered);
    }

    private static ReadFile Named(
        PoliceFile file, FileLayout layout, FileBlocks blocks, FileTables tables, Dictionary<(int Force, int Month), MonthGatherer> months, ReasonList reasons, long read, ReadingRules rules, bool isNumbered)
    {
        PoliceFileName? said = PoliceFileName.Read(file.Path);
        string? ofFile = said is not null && ForceNames.All.Contains(said.Force) ? said.Force : null;
        string? otherwise = rules.Force ?? ForceNames.In(file.Path) ?? said?.Force;
        (string Force, MonthGatherer Rows)[] named = [.. months.OrderBy(pair => pair.Key.Month).ThenBy(pair => pair.Key.Force)
            .Select(pair => (ofFile ?? (layout.Force is not null && !tables.Forces[pair.Key.Force].IsEmpty ? ForceNames.Slug(tables.Forces.Text(pair.Key.Force)) : otherwise) ?? "", pair.Value))];
        if (Array.Exists(named, month => month.Force.Length == 0))
        {
            string why = "Neither the file’s name nor its rows say which force it is of. Name it like 2021-03-south-yorkshire-stop-and-search.csv, or say --force NAME";
            return new ReadFile(file.Path, layout.Kind, blocks.Fingerprint(), blocks.Bytes, read, [new BatchReason(why, read, "line 2")], []) { IsRefused = true };
        }

        tables.ReadPlaces(rules.Cores);
        (ReadMonth Month, ReasonList Reasons)[] done = new (ReadMonth, ReasonList)[named.Length];
        Parallel.For(0, named.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, rules.Cores) }, i =>
        {
            var own = new ReasonList();
            done[i] = (named[i].Rows.Build(named[i].Force, own, isNumbered), own);
        });
        foreach ((_, ReasonList own) in done)
        {
            reasons.Add(own, linesBefore: 0);
        }

        List<ReadMonth> built = [.. done.Select(month => month.Month)];
        string fingerprint = blocks.Fingerprint();
        if (built.Count == 0 && read == 0 && said is not null && (ofFile ?? otherwise) is { Length: > 0 } quiet)
        {
            // A supplied month with no rows is a month with none, and is told from another empty one by its name.
            built.Add(new MonthGatherer(tables, said.Month).Build(quiet, reasons, isNumbered));
            fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fingerprint} {quiet} {said.Month} {said.Kind}")));
        }

        return new ReadFile(file.Path, layout.Kind, fingerprint, blocks.Bytes, read, reasons.ToReasons(), built);
    }
}
