using System.Globalization;
using Wardmote.Performance;
using Wardmote.Performance.Defining;

namespace Wardmote.Strategy.Forms;

/// <summary>The usual kinds of question, so that a list of questions reads like the form.</summary>
public static class Ask<T>
{
    public static Question<T> Line(string name, string label, Func<T, string?> show, Func<T, string?, T> put) =>
        new(name, label, QuestionKind.Line, thing => show(thing) ?? "", (thing, answer) => put(thing, answer.OrNone));

    public static Question<T> Paragraph(string name, string label, Func<T, string?> show, Func<T, string?, T> put) =>
        new(name, label, QuestionKind.Paragraph, thing => show(thing) ?? "", (thing, answer) => put(thing, answer.OrNone));

    public static Question<T> Lines(string name, string label, Func<T, IReadOnlyList<string>> show, Func<T, IReadOnlyList<string>, T> put) =>
        new(name, label, QuestionKind.Lines, thing => string.Join('\n', show(thing)), (thing, answer) => put(thing, answer.Lines)) { Hint = "One to a line" };

    public static Question<T> Day(string name, string label, Func<T, DateOnly?> show, Func<T, DateOnly?, T> put) =>
        new(name, label, QuestionKind.Day, thing => TypedText.Show(show(thing)), (thing, answer) => put(thing, answer.Day));

    public static Question<T> Count(string name, string label, int least, int most, Func<T, int?> show, Func<T, int?, T> put) =>
        new(name, label, QuestionKind.Number, thing => show(thing)?.ToString(CultureInfo.InvariantCulture) ?? "", (thing, answer) => put(thing, answer.Count(least, most)));

    public static Question<T> Person(string name, string label, Func<T, PersonName?> show, Func<T, PersonName?, T> put) =>
        new(name, label, QuestionKind.Person, thing => show(thing)?.Name ?? "", (thing, answer) => put(thing, show(thing) is { } same && same.Name == answer.Text ? same : answer.Person));

    public static Question<T> Tick(string name, string label, Func<T, bool> show, Func<T, bool, T> put) =>
        new(name, label, QuestionKind.Tick, thing => show(thing) ? TypedAnswer.Ticked : "", (thing, answer) => put(thing, answer.IsTicked));

    public static Question<T> Word<TWord>(string name, string label, Func<TWord, string> title, Func<T, TWord> show, Func<T, TWord, T> put)
        where TWord : struct, Enum =>
        new(name, label, QuestionKind.Choice, thing => show(thing).ToString(), (thing, answer) => put(thing, answer.Word<TWord>())) { Answers = Answer.Of(title) };

    /// <summary>A word that may also be left open.</summary>
    public static Question<T> WordOrNone<TWord>(string name, string label, Func<TWord, string> title, Func<T, TWord?> show, Func<T, TWord?, T> put)
        where TWord : struct, Enum =>
        new(name, label, QuestionKind.Choice, thing => show(thing)?.ToString() ?? "", (thing, answer) => put(thing, answer.OneOf<TWord>())) { Answers = [new("", "Not said"), .. Answer.Of(title)] };

    /// <summary>One of the partnership's own things; the page looks up which there are.</summary>
    public static Question<T> Thing(string name, string label, Func<T, Guid?> show, Func<T, Guid?, T> put) =>
        new(name, label, QuestionKind.Choice, thing => show(thing)?.ToString() ?? "", (thing, answer) => put(thing, answer.Key));

    /// <summary>Several of the partnership's own things.</summary>
    public static Question<T> Things(string name, string label, Func<T, IReadOnlyList<Guid>> show, Func<T, IReadOnlyList<Guid>, T> put) =>
        new(name, label, QuestionKind.Several, thing => string.Join('\n', show(thing)), (thing, answer) => put(thing, answer.Keys));
}
