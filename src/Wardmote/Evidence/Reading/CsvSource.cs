using System.Threading.Channels;

namespace Wardmote.Evidence.Reading;

/// <summary>
/// Reads a file of rows: one task unpacks it and takes its checksum, others find rows in what was unpacked, and the stretches
/// are put together again in the order of the file.
/// </summary>
internal static class CsvSource
{
    private const int Ahead = 4;

    /// <summary>The stretches of the file in order, each with what numbered its rows.</summary>
    /// <param name="first">The first stretch without the header, which was read to find the layout.</param>
    public static async Task<List<(RowGatherer Gatherer, RowBlock Block)>> ReadAsync(
        FileBlocks blocks, FileBlock? first, FileLayout layout, MonthRule rule, int cores, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<(int Order, FileBlock Block)> waiting = Channel.CreateBounded<(int Order, FileBlock Block)>(new BoundedChannelOptions(Ahead) { SingleWriter = true });
        Task unpacking = Task.Run(() => UnpackAsync(blocks, first, waiting.Writer, progress, stop.Token), stop.Token);
        Task<List<(int Order, RowGatherer Gatherer, RowBlock Block)>>[] scanning = [.. Enumerable.Range(0, Math.Max(1, cores)).Select(_ => Task.Run(() => ScanAsync(waiting.Reader, new BlockScanner(layout, rule), stop.Token), stop.Token))];
        try
        {
            await unpacking;
            await Task.WhenAll(scanning);
        }
        catch
        {
            await stop.CancelAsync();
            await Task.WhenAll(scanning).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }

        return [.. scanning.SelectMany(task => task.Result).OrderBy(block => block.Order).Select(block => (block.Gatherer, block.Block))];
    }

    private static async Task UnpackAsync(FileBlocks blocks, FileBlock? first, ChannelWriter<(int Order, FileBlock Block)> waiting, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        try
        {
            int order = 0;
            for (FileBlock? block = first; block is not null; block = await blocks.NextAsync(cancellationToken))
            {
                await waiting.WriteAsync((order++, block), cancellationToken);
                progress?.Report(blocks.Taken);
            }
        }
        finally
        {
            waiting.Complete();
        }
    }

    private static async Task<List<(int Order, RowGatherer Gatherer, RowBlock Block)>> ScanAsync(ChannelReader<(int Order, FileBlock Block)> waiting, BlockScanner scanner, CancellationToken cancellationToken)
    {
        List<(int Order, RowGatherer Gatherer, RowBlock Block)> scanned = [];
        await foreach ((int order, FileBlock block) in waiting.ReadAllAsync(cancellationToken))
        {
            using (block)
            {
                scanned.Add((order, scanner.Gatherer, scanner.Scan(block.Bytes)));
            }
        }

        return scanned;
    }
}
