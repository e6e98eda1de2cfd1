using Microsoft.Extensions.Primitives;
using Wardmote.Performance;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Pages;

/// <summary>A form as it stands on a page: its questions with what was typed, or with what the thing answers now.</summary>
/// <param name="Seen">The version of the thing that the answers are held against.</param>
/// <param name="People">Whom a question for a person proposes.</param>
public sealed record AskedForm(IReadOnlyList<AskedQuestion> Questions, long Seen, IReadOnlyList<PersonName> People, string Prefix = "")
{
    /// <summary>Where what was typed differs from what somebody else saved meanwhile; empty where nobody did.</summary>
    public IReadOnlyList<(string Label, string Now, string Typed)> Differing { get; init; } = [];

    public static AskedForm Of<T>(QuestionList<T> questions, T now, long version, HttpRequest request, IReadOnlyList<PersonName> people, IReadOnlyDictionary<string, IReadOnlyList<Answer>>? offers = null)
    {
        bool isTyped = request.HasFormContentType;
        IReadOnlyDictionary<string, string> typed = isTyped ? Typed(request.Form) : new Dictionary<string, string>(StringComparer.Ordinal);
        bool isMeanwhile = typed.TryGetValue(nameof(Seen), out string? seen) && seen != version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        AskedQuestion[] answered = [.. questions.Of(now).Select(question => Offered(question, offers))];
        AskedQuestion[] again = [.. answered.Select(question => question with { Text = typed.GetValueOrDefault(question.Name, question.Text) })];
        return new(again, version, people)
        {
            Differing = isMeanwhile ? [.. answered.Zip(again).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => (pair.First.Label, pair.First.ForReading, pair.Second.ForReading))] : [],
        };
    }

    /// <summary>What a form sent, by the names of its fields; several ticks of one name stand below one another.</summary>
    public static IReadOnlyDictionary<string, string> Typed(IFormCollection form) =>
        form.ToDictionary(field => field.Key, field => Text(field.Value), StringComparer.Ordinal);

    internal static AskedQuestion Offered(AskedQuestion question, IReadOnlyDictionary<string, IReadOnlyList<Answer>>? offers) =>
        offers?.GetValueOrDefault(question.Name) is { } offer ? question with { Answers = offer } : question;

    // A tick sends an empty text from the hidden field before it, and then its own.
    private static string Text(StringValues values) => TypedAnswer.Tidy(values.Count == 1 ? values[0] : string.Join('\n', values.Where(value => !string.IsNullOrEmpty(value))));
}
