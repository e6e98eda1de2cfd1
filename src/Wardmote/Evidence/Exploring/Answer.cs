using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Exploring;

/// <summary>What a page answers: the sentence first, then the picture, the numbers, and all that lets a reader trust or doubt them.</summary>
/// <param name="Title">What is asked about: "Burglary in Sheffield".</param>
/// <param name="Says">The answer in a sentence or two.</param>
/// <param name="Table">Exactly the numbers that are drawn: what the download holds.</param>
public sealed record Answer(string Title, string Says, TableBlock Table)
{
    /// <summary>The pictures, charts first; empty where nothing can be drawn.</summary>
    public IReadOnlyList<DocumentBlock> Pictures { get; init; } = [];

    /// <summary>The numbers that may be cited, the most important first.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>How it was worked out, a sentence or two each: the formula and the settings.</summary>
    public IReadOnlyList<string> Workings { get; init; } = [];

    /// <summary>Source, period and version of the data in one line.</summary>
    public string Source { get; init; } = "";

    /// <summary>The licence under which the numbers were published; empty where there is none.</summary>
    public string Licence { get; init; } = Publishers.OpenGovernment;

    /// <summary>What the data cannot show, in one sentence.</summary>
    public string CannotSay { get; init; } = "Recorded crime can rise because more is reported or because recording improved.";
}
