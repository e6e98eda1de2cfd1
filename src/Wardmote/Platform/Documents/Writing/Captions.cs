using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The numbers of a document's pictures and tables, the same in every kind of file; none where the document is not numbered.</summary>
internal sealed class Captions
{
    private readonly Dictionary<DocumentBlock, Caption> _captions = new(ReferenceEqualityComparer.Instance);

    public Captions(Document document)
    {
        Dictionary<string, int> counts = [];
        foreach (DocumentBlock block in document.IsNumbered ? document.Blocks : [])
        {
            string? kind = block switch
            {
                TableBlock or HeatTable => Caption.Table,
                Chart or DrawnBlock => Caption.Figure,
                _ => null,
            };
            if (kind is not null && !_captions.ContainsKey(block))
            {
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                _captions.Add(block, new(kind, counts[kind]));
            }
        }
    }

    /// <summary>The caption of a block; none where it is not counted.</summary>
    public Caption? Of(DocumentBlock block) => _captions.GetValueOrDefault(block);

    /// <summary>A title with what it is counted as before it: "Figure 3: Burglary by ward".</summary>
    public string Written(DocumentBlock block, string title) => Of(block) is { } caption ? $"{caption.Words}: {title}" : title;
}

/// <summary>What a picture or table is counted as.</summary>
internal sealed record Caption(string Kind, int Number)
{
    public const string Figure = "Figure";
    public const string Table = "Table";

    /// <summary>"Figure 3".</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Number}");
}
