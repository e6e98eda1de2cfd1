using System.Collections;
using System.Globalization;
using System.Reflection;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Writing;

/// <summary>A plan as one line for each field of it, but for the places where things were read: two plans are the same when their lines are.</summary>
internal static class PlanLines
{
    public static IReadOnlyList<string> Of(PlanContent content)
    {
        List<string> lines = [];
        Add(lines, "", content);
        lines.AddRange(content.Furniture.Select((words, at) => $"Furniture[{at}] = {words.Text}"));
        return lines;
    }

    private static void Add(List<string> lines, string path, object? value)
    {
        switch (value)
        {
            case null:
                lines.Add($"{path} = (none)");
                break;
            case Origin:
                break;
            case string or decimal or int or bool or Enum or DateOnly:
                lines.Add($"{path} = {Convert.ToString(value, CultureInfo.InvariantCulture)}");
                break;
            case IReadOnlyDictionary<string, string> texts:
                lines.AddRange(texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{path}[{text.Key}] = {text.Value}"));
                break;
            case IReadOnlyDictionary<string, Origin>:
                break;
            case IEnumerable items:
                int at = 0;
                foreach (object item in items)
                {
                    Add(lines, string.Create(CultureInfo.InvariantCulture, $"{path}[{at++}]"), item);
                }

                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: {at} in all"));
                break;
            default:
                foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.CanWrite))
                {
                    Add(lines, $"{path}.{property.Name}", property.GetValue(value));
                }

                break;
        }
    }
}
