using System.Text;

namespace Wardmote.Areas.Importing;

/// <summary>
/// Reads comma-separated values row by row (RFC 4180): cells in quotation marks may hold commas and line ends. Unlike a reader of
/// police files it keeps every cell as text, because title lines stand above these tables and columns come in any order.
/// </summary>
internal sealed class CsvRows(TextReader reader)
{
    // A quotation mark that is never closed would make one cell of the rest of the file.
    private const int LongestCell = 100_000;

    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];

    /// <summary>The line of the file on which the last row began, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The rows; empty lines are left out.</summary>
    /// <exception cref="InvalidDataException">A cell is opened by a quotation mark and never closed.</exception>
    public IEnumerable<string[]> All()
    {
        int line = 1;
        while (reader.Peek() >= 0)
        {
            Line = line;
            string[] row = Row(ref line);
            if (row.Length > 1 || row[0].Length > 0)
            {
                yield return row;
            }
        }
    }

    private string[] Row(ref int line)
    {
        _cells.Clear();
        bool isQuoted = false;
        while (reader.Read() is >= 0 and int read)
        {
            char letter = (char)read;
            line += letter == '\n' ? 1 : 0;
            if (letter == '"')
            {
                isQuoted = TakeQuote(isQuoted);
            }
            else if (letter == '\n' && !isQuoted)
            {
                break;
            }
            else if (letter == ',' && !isQuoted)
            {
                TakeCell();
            }
            else
            {
                _cell.Append(letter);
                if (_cell.Length > LongestCell)
                {
                    throw new InvalidDataException($"the cell that begins on line {Line} is opened by a quotation mark and never closed");
                }
            }
        }

        TakeCell();
        return [.. _cells];
    }

    /// <summary>A quotation mark opens a cell at its beginning and closes one that is open; two within stand for one; elsewhere it stands for itself.</summary>
    private bool TakeQuote(bool isQuoted)
    {
        if (isQuoted && reader.Peek() == '"')
        {
            _ = reader.Read();
            _cell.Append('"');
            return true;
        }

        if (!isQuoted && _cell.Length > 0)
        {
            _cell.Append('"');
            return false;
        }

        return !isQuoted;
    }

    private void TakeCell()
    {
        _cells.Add(_cell.ToString().Trim());
        _cell.Clear();
    }
}
