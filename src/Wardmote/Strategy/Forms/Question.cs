namespace Wardmote.Strategy.Forms;

/// <summary>How a question is asked on a form.</summary>
public enum QuestionKind { Line, Paragraph, Lines, Day, Number, Choice, Several, Tick, Person }

/// <summary>One answer that may be chosen: what the form sends, and what a person reads.</summary>
public sealed record Answer(string Value, string Text)
{
    /// <summary>An answer for each word of an enumeration.</summary>
    public static IReadOnlyList<Answer> Of<TWord>(Func<TWord, string> title)
        where TWord : struct, Enum => [.. Enum.GetValues<TWord>().Select(word => new Answer(word.ToString(), title(word)))];
}

/// <summary>One question of a form: its words, what a thing answers now, and how an answer that was typed is put into the thing.</summary>
/// <typeparam name="T">The thing that the form is about, never changed: an answer makes another one.</typeparam>
public sealed record Question<T>(string Name, string Label, QuestionKind Kind, Func<T, string> Show, Func<T, TypedAnswer, T> Put)
{
    public string? Hint { get; init; }

    /// <summary>What may be chosen, where that is known without looking it up.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>How many signs an answer may have: a name stays a name, and a text fits on a page.</summary>
    public int Longest { get; init; } = Kind switch { QuestionKind.Paragraph or QuestionKind.Lines or QuestionKind.Several => 20_000, _ => 500 };
}

/// <summary>A question as it stands on a page: the same shape whatever it is about.</summary>
public sealed record AskedQuestion(string Name, string Label, QuestionKind Kind, string Text)
{
    public string? Hint { get; init; }

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>The answers as one text, as a person reads them: the words of a choice, one line for each entry.</summary>
    public string ForReading => Kind switch
    {
        QuestionKind.Choice or QuestionKind.Several => string.Join('\n', Text.Split('\n').Select(value => Answers.FirstOrDefault(answer => answer.Value == value)?.Text ?? value)),
        QuestionKind.Tick => Text.Length == 0 ? "No" : "Yes",
        _ => Text,
    };
}
