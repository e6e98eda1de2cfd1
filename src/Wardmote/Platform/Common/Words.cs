using System.Text;

namespace Wardmote.Platform.Common;

/// <summary>Turns the program's names into the words that people read and the names that databases use, and fits words into a sentence.</summary>
public static class Words
{
    extension(string text)
    {
        /// <summary>As it stands within a sentence: "Vehicle crime" becomes "vehicle crime"; what begins with an abbreviation, such as "ASB" or "NHS trust", stays.</summary>
        public string LowerFirst => text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

        /// <summary>As a sentence or a cell begins with it: "clear rise" becomes "Clear rise".</summary>
        public string UpperFirst => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"DueOn", "due_on" and "due-on" become "Due on".</summary>
    public static string Sentence(string name)
    {
        string spaced = Snake(name).Replace('_', ' ');
        return spaced.UpperFirst;
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
