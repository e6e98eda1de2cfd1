using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The straight lines of a path of SVG.</summary>
internal static partial class VectorPath
{
    public static double[] Numbers(string text) => [.. Marks().Matches(text).Select(mark => mark.Value).Where(mark => !char.IsLetter(mark[0])).Select(Number)];

    /// <summary>The lines of a path, moved by so much.</summary>
    /// <exception cref="FormatException">The path has a mark that stands for no straight line.</exception>
    public static IReadOnlyList<VectorLine> Of(string path, double moveX, double moveY)
    {
        List<VectorLine> lines = [];
        List<(double X, double Y)> places = [];
        (double x, double y) = (0, 0);
        string[] marks = [.. Marks().Matches(path).Select(mark => mark.Value)];
        char command = 'M';
        for (int at = 0; at < marks.Length;)
        {
            if (char.IsLetter(marks[at][0]))
            {
                command = marks[at++][0];
            }

            switch (command)
            {
                case 'M' or 'm':
                    End(isClosed: false);
                    (x, y) = command == 'M' ? (Next(), Next()) : (x + Next(), y + Next());
                    command = command == 'M' ? 'L' : 'l';
                    break;
                case 'L':
                    (x, y) = (Next(), Next());
                    break;
                case 'l':
                    (x, y) = (x + Next(), y + Next());
                    break;
                case 'H':
                    x = Next();
                    break;
                case 'h':
                    x += Next();
                    break;
                case 'V':
                    y = Next();
                    break;
                case 'v':
                    y += Next();
                    break;
                case 'Z' or 'z':
                    (x, y) = places.Count > 0 ? (places[0].X - moveX, places[0].Y - moveY) : (x, y);
                    End(isClosed: true);
                    continue;
                default:
                    throw new FormatException($"“{command}” in the path of a picture is no straight line");
            }

            places.Add((x + moveX, y + moveY));

            double Next() => Number(marks[at++]);
        }

        End(isClosed: false);
        return lines;

        void End(bool isClosed)
        {
            if (places.Count > 1)
            {
                lines.Add(new([.. places], isClosed));
            }

            places.Clear();
        }
    }

    private static double Number(string mark) => double.Parse(mark, CultureInfo.InvariantCulture);

    [GeneratedRegex("[A-Za-z]|-?[0-9]+(\\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
