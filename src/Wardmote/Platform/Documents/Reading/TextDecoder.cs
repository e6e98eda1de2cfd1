using System.Buffers;
using System.Text;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Turns the bytes of a text file into letters: by its byte order mark, else as UTF-8, else as Windows-1252, which old programs write.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // What no text holds, apart from the tab, the line ends and the page break.
    private static readonly SearchValues<char> Unprintable =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Where(letter => letter is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A'))]);

    public static string Decode(SourceFile file)
    {
        if (file.Bytes.Length > ReadingLimits.TextBytes)
        {
            throw file.Unreadable($"the text is larger than {ReadingLimits.TextBytes / 1024 / 1024} MB", "Split the document and read its parts one by one");
        }

        string text = Letters(file.Bytes).TrimStart('\uFEFF').TrimEnd('\u001A', '\0');
        int odd = text.AsSpan().IndexOfAny(Unprintable);
        if (odd >= 0)
        {
            int line = text.AsSpan(0, odd).Count('\n') + 1;
            throw file.Unreadable("it holds signs that no text holds, so it is some other kind of file", "Save the plan as .docx, .xlsx, .csv or plain text and try again", $"line {line}");
        }

        return text;
    }

    /// <summary>Whether the beginning of a file can be text at all.</summary>
    public static bool IsText(ReadOnlySpan<byte> head) => Letters(head).AsSpan().TrimEnd("\u001A\0").IndexOfAny(Unprintable) < 0;

    private static string Letters(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ when Wide(bytes, zeroAt: 1) => Encoding.Unicode.GetString(bytes),
        _ when Wide(bytes, zeroAt: 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Narrow(bytes),
    };

    private static string Narrow(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows.GetString(bytes);
        }
    }

    /// <summary>English text in UTF-16 without a mark: nearly every other byte is zero.</summary>
    private static bool Wide(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        int length = Math.Min(bytes.Length, 2000) & ~1;
        int zeros = 0;
        int others = 0;
        for (int at = 0; at < length; at += 2)
        {
            zeros += bytes[at + zeroAt] == 0 ? 1 : 0;
            others += bytes[at + 1 - zeroAt] == 0 ? 1 : 0;
        }

        return length > 0 && zeros > length / 4 && others == 0;
    }
}
