using System.Security.Cryptography;
using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>Which months a file may hold.</summary>
/// <param name="OfFile">The month that the file's name says, in months since the year 0; none where it says none.</param>
/// <param name="Latest">The month that now is: a row of a later one cannot be.</param>
internal sealed record MonthRule(int? OfFile, int Latest);

/// <summary>Turns the fields of rows into numbers, and refuses the rows that cannot be.</summary>
internal sealed class RowGatherer(FileLayout layout, MonthRule rule)
{
    private const int IdLetters = 64;
    private readonly byte[] _monthText = new byte[7];
    private int _month = -1;
    private byte[] _forceText = [];
    private int _force = -1;

    public TextTable Points { get; } = new();

    public TextTable Forces { get; } = new();

    public TextTable[] Names { get; } = [.. layout.Names.Select(_ => new TextTable())];

    /// <summary>A block that rows of this file fit in.</summary>
    /// <param name="capacity">How many rows are likely.</param>
    public RowBlock NewBlock(int capacity = 16) => new(layout, capacity);

    /// <summary>Takes one row into a block, or notes in it why not.</summary>
    /// <param name="point">What the row says of its place, as the file writes it.</param>
    public void Take(RowBlock block, int line, RowFields fields, ReadOnlySpan<byte> point)
    {
        block.Read++;
        if (!TryMonth(block, line, fields[layout.Month], out int month, out int moment))
        {
            return;
        }

        int row = block.Add(line, month, layout.Force is { } force ? Force(fields[force]) : 0, Points.Number(point), moment);
        for (int i = 0; i < Names.Length; i++)
        {
            block.SetName(row, i, Names[i].Number(fields[layout.Names[i].Field]));
        }

        if (layout.Id is { } id)
        {
            SetId(block, row, line, fields[id]);
        }
    }

    private bool TryMonth(RowBlock block, int line, ReadOnlySpan<byte> text, out int month, out int moment)
    {
        moment = 0;
        if (layout.Kind == SourceKind.StopAndSearch)
        {
            return TryMoment(block, line, text, out month, out moment);
        }

        if (!text.SequenceEqual(_monthText))
        {
            _month = MonthNumber.Read(text) ?? -1;
            text[..Math.Min(text.Length, _monthText.Length)].CopyTo(_monthText);
            if (_month < 0)
            {
                _monthText.AsSpan().Clear();
                month = -1;
                block.Reasons.Add("The month is none: 2021-03 was expected", line, isRefusal: true, TextTable.TextOf(text));
                return false;
            }
        }

        month = _month;
        return IsMonthOfFile(block, line, month);
    }

    private bool IsMonthOfFile(RowBlock block, int line, int month)
    {
        if (month > rule.Latest)
        {
            block.Reasons.Add($"The month is {MonthNumber.Text(month)}, which has not been yet", line, isRefusal: true);
            return false;
        }

        if (rule.OfFile is { } ofFile && month != ofFile)
        {
            block.Reasons.Add($"The month is {MonthNumber.Text(month)}, but the file is of {MonthNumber.Text(ofFile)}", line, isRefusal: true);
            return false;
        }

        return true;
    }

    /// <summary>The month of a search is its file's: searches of the first hour of a month in summer bear the day before.</summary>
    private bool TryMoment(RowBlock block, int line, ReadOnlySpan<byte> text, out int month, out int seconds)
    {
        (month, seconds) = (-1, 0);
        if (SearchMoment.Read(text) is not { } moment)
        {
            block.Reasons.Add("The date is none: 2021-03-31T18:05:00+00:00 was expected", line, isRefusal: true, TextTable.TextOf(text));
            return false;
        }

        month = SearchMoment.Month(moment);
        if (rule.OfFile is { } ofFile && month != ofFile && (SearchMoment.Month(moment.AddDays(1)) == ofFile || SearchMoment.Month(moment.AddDays(-1)) == ofFile))
        {
            block.Reasons.Add("The day is one beside the file’s month; counted in the file’s month, as published", line, isRefusal: false);
            month = ofFile;
        }

        if (!IsMonthOfFile(block, line, month))
        {
            return false;
        }

        seconds = MomentColumn.SecondsOf(moment);
        return true;
    }

    private int Force(ReadOnlySpan<byte> text)
    {
        if (_force < 0 || !text.SequenceEqual(_forceText))
        {
            _force = Forces.Number(text);
            _forceText = text.ToArray();
        }

        return _force;
    }

    private static void SetId(RowBlock block, int row, int line, ReadOnlySpan<byte> text)
    {
        Span<byte> id = block.IdOf(row);
        if (text.IsEmpty)
        {
            id.Clear();
        }
        else if (text.Length != IdLetters || Convert.FromHexString(text, id, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            SHA256.HashData(text, id);
            block.Reasons.Add("The Crime ID is not 64 hexadecimal digits; its checksum is kept in its place, so that outcomes still find it", line, isRefusal: false, TextTable.TextOf(text));
        }
    }
}
