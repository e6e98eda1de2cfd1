using Wardmote.Evidence;

namespace Wardmote.Cli;

/// <summary>Shows on a terminal how far an import is; says nothing where its output goes into a file.</summary>
internal sealed class ProgressBar(TextWriter output) : IProgress<ImportProgress>, IDisposable
{
    private const int Width = 30;
    private const int LineWidth = 79;
    private readonly bool _isShown = !Console.IsErrorRedirected && output == Console.Error;
    private int _percent = -1;

    public void Report(ImportProgress value)
    {
        int percent = value.Bytes == 0 ? 100 : (int)(value.BytesDone * 100 / value.Bytes);
        if (!_isShown || percent == _percent)
        {
            return;
        }

        _percent = percent;
        int full = percent * Width / 100;
        string line = FormattableString.Invariant($"[{new string('#', full)}{new string('.', Width - full)}] {percent} %  {value.FilesDone} of {value.Files} files, {value.Rows:N0} rows");
        output.Write($"\r{line[..Math.Min(line.Length, LineWidth)].PadRight(LineWidth)}");
    }

    /// <summary>Takes the bar away again.</summary>
    public void Clear()
    {
        if (_isShown && _percent >= 0)
        {
            output.Write($"\r{new string(' ', LineWidth)}\r");
            _percent = -1;
        }
    }

    public void Dispose() => Clear();
}
