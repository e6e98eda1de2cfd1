using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Forms;

/// <summary>The questions of one form, in order. The form, what is read from it, and what two people changed at once all come from this one list.</summary>
public sealed class QuestionList<T>(params IReadOnlyList<Question<T>> questions)
{
    public IReadOnlyList<Question<T>> All { get; } = questions;

    /// <summary>The questions with what the thing answers now.</summary>
    public IReadOnlyList<AskedQuestion> Of(T thing) =>
        [.. All.Select(question => new AskedQuestion(question.Name, question.Label, question.Kind, question.Show(thing)) { Hint = question.Hint, Answers = question.Answers })];

    /// <summary>The thing with what was typed. A question that was not on the form stays as it was answered.</summary>
    /// <param name="typed">What was typed, by the question's name.</param>
    /// <param name="prefix">What stands before the names on the form: "Rows[2]." for a row of several.</param>
    /// <exception cref="RuleBrokenException">Something typed cannot be understood, or something is missing; it names the field.</exception>
    public T Read(T start, IReadOnlyDictionary<string, string> typed, IReadOnlyList<PersonName> people, string prefix = "")
    {
        T thing = start;
        foreach (Question<T> question in All)
        {
            if (!typed.TryGetValue(question.Name, out string? text))
            {
                continue;
            }

            var answer = new TypedAnswer(TypedAnswer.Tidy(text), prefix + question.Name, people);
            if (question.IsRequired && answer.Text.Length == 0)
            {
                throw new RuleBrokenException($"{question.Label} must not be empty", answer.Field);
            }

            if (answer.Text.Length > question.Longest)
            {
                throw new RuleBrokenException(FormattableString.Invariant($"{question.Label} may have {question.Longest:N0} characters at most, and has {answer.Text.Length:N0}"), answer.Field);
            }

            thing = question.Put(thing, answer);
        }

        return thing;
    }

    /// <summary>The questions that two states of a thing answer differently.</summary>
    public IReadOnlyList<(string Label, string Now, string Typed)> Differing(T now, T typed) =>
        [.. Of(now).Zip(Of(typed)).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => (pair.First.Label, pair.First.ForReading, pair.Second.ForReading))];
}
