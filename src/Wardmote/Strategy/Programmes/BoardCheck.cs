using System.Text.Json;
using System.Text.Json.Serialization;
using Wardmote.Checks;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>Something that a programme lacks or that contradicts itself.</summary>
/// <param name="Part">The name of the part in which it is mended: "board".</param>
/// <param name="Message">What was seen, what was expected, what to do.</param>
/// <param name="IsUnclear">Whether it may be right and only nobody said so.</param>
public sealed record ProgrammeFault(string Part, string Message, bool IsUnclear = false);

/// <summary>Whether all five responsible authorities sit on a board. A name that only resembles one is told, not counted.</summary>
public static class BoardCheck
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly BoardWords Lookalikes = Read();

    private static readonly Dictionary<StandsFor, string> Names = RuleWords.Read<AuthorityWords>("authorities.words.json").Authorities.ToDictionary(
        authority => StandsForWords.Authorities.Single(one => string.Equals(one.Title, authority.Name, StringComparison.OrdinalIgnoreCase)), authority => authority.Pattern);

    /// <summary>The authorities that no member stands for, and those of whom it is not clear.</summary>
    public static IReadOnlyList<ProgrammeFault> Of(IReadOnlyList<BoardMember> members) => members.Count == 0
        ? [new("board", "The programme board has no members yet. Add them: all five responsible authorities must sit on it")]
        : [.. StandsForWords.Authorities.Select(authority => Look(authority, members)).OfType<ProgrammeFault>()];

    /// <summary>Which authority a body's name says beyond doubt; none where it says none or might be another.</summary>
    public static StandsFor ByName(string body) => StandsForWords.Authorities.FirstOrDefault(authority => Says(authority, body) && Resembling(authority, body) is null);

    private static ProgrammeFault? Look(StandsFor authority, IReadOnlyList<BoardMember> members)
    {
        if (members.Any(member => member.StandsFor == authority || (member.StandsFor == StandsFor.NotSaid && ByName(member.Body) == authority)))
        {
            return null;
        }

        string[] doubtful =
        [
            .. members.Where(member => member.StandsFor == StandsFor.NotSaid)
                .Select(member => Resembling(authority, member.Body) is { Says.Length: > 0 } like ? $"“{member.Body}” {like.Says}" : null).OfType<string>(),
        ];
        // A council's own service may well speak for the council; a body that watches over the police never is the police.
        bool mayBeThere = authority == StandsFor.LocalAuthority && members.Any(member => member.StandsFor == StandsFor.NotSaid && Says(authority, member.Body));
        string why = doubtful.Length == 0 ? "" : $" ({string.Join("; ", doubtful)})";
        return mayBeThere
            ? new("board", $"It is not clear who stands for {authority.Title.LowerFirst}{why}. Say so at the member who does", IsUnclear: true)
            : new("board", $"{authority.Title} is missing from the programme board{why}. The Crime and Disorder Act 1998, section 5, makes it a responsible authority: add a member for it");
    }

    private static bool Says(StandsFor authority, string body) => Pattern.Of(Names[authority]).IsMatch(body.Trim());

    private static Lookalike? Resembling(StandsFor authority, string body) => Lookalikes.Lookalikes.FirstOrDefault(like => like.Stands == authority && Pattern.Of(like.Pattern).IsMatch(body));

    private static BoardWords Read()
    {
        using Stream stream = typeof(BoardCheck).Assembly.GetManifestResourceStream("Wardmote.Strategy.Programmes.board.words.json") ?? throw new InvalidOperationException("The program holds no words about boards");
        return JsonSerializer.Deserialize<BoardWords>(stream, Options)!;
    }

    private sealed record BoardWords(string About, IReadOnlyList<Lookalike> Lookalikes);

    private sealed record Lookalike(StandsFor Stands, string Pattern, string Says);

    private sealed record AuthorityWords(string About, IReadOnlyList<Authority> Authorities);

    private sealed record Authority(string Name, string Pattern);
}
