using System.Globalization;
using Markdig.Parsers;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Items that begin with "a)", "b)", which reports use as often as numbers.</summary>
internal sealed class LetteredItemParser : OrderedListItemParser
{
    public LetteredItemParser() => OpeningCharacters = [.. Enumerable.Range('a', 26).Select(code => (char)code)];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        char letter = state.CurrentChar;
        if (state.PeekChar(1) != ')')
        {
            result = default;
            return false;
        }

        state.NextChar();
        state.NextChar();
        result = new ListInfo
        {
            BulletType = 'a',
            OrderedStart = (letter - 'a' + 1).ToString(CultureInfo.InvariantCulture),
            OrderedDelimiter = ')',
            DefaultOrderedStart = "1",
        };
        return true;
    }
}
