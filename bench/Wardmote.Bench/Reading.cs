using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Wardmote.Platform.Documents;

namespace Wardmote.Bench;

/// <summary>How long one reading of one file took, and the most memory that its process held.</summary>
internal sealed record Reading(double Seconds, double Megabytes)
{
    /// <summary>Reads in this process, once, and prints what it took: a process of its own for each reading keeps their memory apart.</summary>
    public static void Here(string reader, string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long letters = reader == "wardmote" ? Wardmote(path) : Bare(path);
        watch.Stop();
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds} {process.PeakWorkingSet64} {letters}"));
    }

    /// <summary>Reads in another process; none where that program is not installed.</summary>
    public static Reading? Elsewhere(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            string[] said = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            return process.ExitCode == 0
                ? new Reading(double.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture) / 1024 / 1024)
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static long Wardmote(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceReader.Read(path, file).Blocks.Sum(block => block switch
        {
            SourceParagraph paragraph => paragraph.Text.Length,
            SourceTable table => table.Rows.Sum(row => (long)row.Cells.Sum(cell => cell.Length)),
            _ => 0L,
        });
    }

    private static long Bare(string path)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(path, isEditable: false);
        return document.MainDocumentPart!.Document.Body!.InnerText.Length;
    }
}
