using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Performance;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Pages;

/// <summary>One row of a form that asks the same of several things.</summary>
/// <param name="Key">By what the row is known again; empty for a new one.</param>
public sealed record AskedRow(string Key, IReadOnlyList<AskedQuestion> Questions);

/// <summary>A form that asks the same of several things, a row each, with empty rows at its end.</summary>
public sealed partial record AskedRows(IReadOnlyList<AskedRow> Rows, long Seen, IReadOnlyList<PersonName> People)
{
    private const int Spare = 3;
    private const int Most = 500;

    /// <summary>Whether somebody else saved the list after this form was opened.</summary>
    public bool IsMeanwhile { get; init; }

    /// <summary>The rows as they stand; those that were typed where the form was sent.</summary>
    /// <param name="blank">The questions of a row that is not there yet.</param>
    public static AskedRows Of(IReadOnlyList<AskedRow> now, IReadOnlyList<AskedQuestion> blank, long version, HttpRequest request, IReadOnlyList<PersonName> people, IReadOnlyDictionary<string, IReadOnlyList<Answer>>? offers = null)
    {
        IReadOnlyList<AskedRow> rows = now;
        bool isMeanwhile = false;
        if (request.HasFormContentType)
        {
            IReadOnlyDictionary<string, string> typed = AskedForm.Typed(request.Form);
            isMeanwhile = typed.GetValueOrDefault(nameof(Seen)) != version.ToString(CultureInfo.InvariantCulture);
            rows = [.. Typed(request.Form, blank).Select(row => new AskedRow(row.Key, [.. blank.Select(question => question with { Text = row.Answers.GetValueOrDefault(question.Name, "") })]))];
        }

        IEnumerable<AskedRow> spare = Enumerable.Range(0, Spare).Select(_ => new AskedRow("", blank));
        return new([.. rows.Concat(spare).Select(row => row with { Questions = [.. row.Questions.Select(question => AskedForm.Offered(question, offers))] })], version, people) { IsMeanwhile = isMeanwhile };
    }

    /// <summary>The rows that were sent and are not empty, in their order.</summary>
    public static IReadOnlyList<TypedRow> Typed(IFormCollection form, IReadOnlyList<AskedQuestion> questions)
    {
        IReadOnlyDictionary<string, string> typed = AskedForm.Typed(form);
        int[] numbers = [.. typed.Keys.Select(name => RowName().Match(name)).Where(match => match.Success).Select(match => int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture)).Distinct().Order().Take(Most)];
        return
        [
            .. numbers.Select(number => new TypedRow(
                    typed.GetValueOrDefault($"Rows[{number}].Key", ""),
                    questions.Where(question => typed.ContainsKey($"Rows[{number}].{question.Name}")).ToDictionary(question => question.Name, question => typed[$"Rows[{number}].{question.Name}"], StringComparer.Ordinal)))
                .Where(row => questions.Any(question => question.Kind is not (QuestionKind.Choice or QuestionKind.Tick) && row.Answers.GetValueOrDefault(question.Name, "").Length > 0)),
        ];
    }

    [GeneratedRegex(@"^Rows\[(?<row>\d{1,4})\]\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex RowName();
}
