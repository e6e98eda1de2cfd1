using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading;

/// <summary>
/// Accounts for every word of a document. Each place is settled once, against what was kept of it; words that were not kept are
/// listed as they stand, and a place that nobody settled is listed whole. So no reader can drop a word by forgetting it.
/// </summary>
internal sealed class Ledger
{
    private readonly HashSet<(string Part, int? Row)> _settled = [];
    private readonly List<Origin> _furniture = [];
    private readonly List<UnplacedContent> _unplaced = [];

    public IReadOnlyList<Origin> Furniture => _furniture;

    public IReadOnlyList<UnplacedContent> Unplaced => _unplaced;

    /// <summary>Puts a place among the headings, rules and repeated lines that hold no content of their own.</summary>
    public void Furnish(Origin place)
    {
        _settled.Add((place.Part, place.Row));
        if (Wording.HasWords(place.Text))
        {
            _furniture.Add(place);
        }
    }

    /// <summary>Settles places against what was kept of them.</summary>
    public void Settle(IEnumerable<Origin> places, params object?[] kept)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (string word in kept.SelectMany(KeptWords.Of).SelectMany(Wording.WordsOf))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        foreach (Origin place in places)
        {
            _settled.Add((place.Part, place.Row));
            Leave(place, [.. Wording.WordsOf(place.Text).Where(word => !Take(words, word))]);
        }
    }

    /// <summary>Lists whatever no reader has settled.</summary>
    public void Close(SourceDocument document)
    {
        foreach (SourceBlock block in document.Blocks)
        {
            IEnumerable<Origin> places = block switch
            {
                SourceParagraph paragraph => [paragraph.Origin(0)],
                SourceTable table => table.Rows.SelectMany(row => row.Cells.Select((cell, at) => new Origin(table.Part, row.Number, Tables.Column.Letter(at), cell, 0))),
                _ => [],
            };
            foreach (Origin place in places.Where(place => !_settled.Contains((place.Part, place.Row)) && Wording.HasWords(place.Text)))
            {
                _unplaced.Add(new(place.Text, place));
            }
        }
    }

    private static bool Take(Dictionary<string, int> words, string word)
    {
        int left = words.GetValueOrDefault(word);
        words[word] = left - 1;
        return left > 0;
    }

    // A label such as "Milestone 1" is a heading inside a cell; anything else that was left over is for a person to place.
    private void Leave(Origin place, IReadOnlyList<string> left)
    {
        if (left.Count == 0)
        {
            return;
        }

        string text = string.Join(' ', left);
        if (left.All(word => Words.Known.Labels.Contains(word.ToLowerInvariant()) || (word.Length <= 2 && char.IsDigit(word[0]))))
        {
            _furniture.Add(place with { Text = text });
        }
        else
        {
            _unplaced.Add(new(text, place));
        }
    }
}
