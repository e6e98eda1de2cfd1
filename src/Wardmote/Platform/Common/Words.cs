using System.Text;

namespace Wardmote.Platform.Common;

/// <summary>Turns the program's names into the words that people read and the names that databases use.</summary>
public static class Words
{
    /// <summary>"DueOn", "due_on" and "due-on" become "Due on".</summary>
    public static string Sentence(string name)
    {
        string spaced = Snake(name).Replace('_', ' ');
        return spaced.Length == 0 ? "" : string.Concat(spaced[..1].ToUpperInvariant(), spaced[1..]);
    }

    /// <summary>"PlanAction" becomes "plan_action".</summary>
    public static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char letter = name[i];
            bool startsWord = char.IsUpper(letter) && i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1])
                || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(letter is '-' or ' ' ? '_' : char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }
}
