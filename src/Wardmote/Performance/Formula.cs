using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>
/// How an indicator is computed from others: codes in square brackets, numbers, + - * / and round brackets, as in
/// "[ASB_02] / [ASB_01] * 100". A period in which a part is missing, or would be divided by zero, has no value.
/// </summary>
public sealed class Formula
{
    private readonly Node _root;

    private Formula(string text, Node root, IReadOnlyList<string> codes)
    {
        Text = text;
        _root = root;
        Codes = codes;
    }

    public string Text { get; }

    /// <summary>The codes that it names, each once.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Reads a formula.</summary>
    /// <exception cref="RuleBrokenException">It is no formula; the message says what was seen and where.</exception>
    public static Formula Read(string text)
    {
        var parser = new Parser(text);
        Node root = parser.Whole();
        return parser.Codes.Count > 0 ? new Formula(text, root, parser.Codes) : throw Broken("It names no indicator. Put the code of each in square brackets: [ASB_02] / [ASB_01] * 100");
    }

    /// <summary>The value from the parts' values; none where one is missing or a division by zero would be needed.</summary>
    public double? Evaluate(Func<string, double?> valueOf) => _root.Evaluate(valueOf) is { } value && double.IsFinite(value) ? value : null;

    /// <summary>The series that it yields from the collected series by their codes. A part without a series has no values; what was projected of the parts projects it.</summary>
    public Series Compute(IndicatorDefinition definition, IReadOnlyDictionary<string, Series> series) =>
        new(definition, Points(definition, code => series.GetValueOrDefault(code)?.Points), Points(definition, code => series.GetValueOrDefault(code)?.Projections));

    private static RuleBrokenException Broken(string message) => new($"The formula cannot be read. {message}", nameof(IndicatorDefinition.Formula));

    private IReadOnlyList<SeriesPoint> Points(IndicatorDefinition definition, Func<string, IReadOnlyList<SeriesPoint>?> pointsOf)
    {
        bool isShare = definition.Type == DataType.Percentage && Codes.Count == 2 && _root is Product { IsShare: true };
        ILookup<(string Code, Period Period), SeriesPoint> points = Codes.SelectMany(code => (pointsOf(code) ?? []).Select(point => (code, point)))
            .ToLookup(pair => (pair.code, pair.point.Period), pair => pair.point);
        return [.. points.Select(group => group.Key.Period).Distinct().Where(definition.IsCollectedIn)
            .Select(period => Point(period, code => points[(code, period)].FirstOrDefault(), isShare))];
    }

    private SeriesPoint Point(Period period, Func<string, SeriesPoint?> pointOf, bool isShare)
    {
        List<SeriesPoint?> points = [.. Codes.Select(pointOf)];
        return new SeriesPoint(period, Evaluate(code => pointOf(code)?.Number), isShare ? points[0]?.Number : null, isShare ? points[1]?.Number : null)
        {
            IsApproximate = points.Exists(point => point?.IsApproximate == true),
            IsApproved = points.TrueForAll(point => point?.IsApproved == true),
            IsFrozen = points.TrueForAll(point => point?.IsFrozen == true),
            VersionNumber = points.Max(point => point?.VersionNumber ?? 1),
            Origin = $"computed: {Text}",
        };
    }

    private abstract record Node
    {
        public abstract double? Evaluate(Func<string, double?> valueOf);
    }

    private sealed record Constant(double Number) : Node
    {
        public override double? Evaluate(Func<string, double?> valueOf) => Number;
    }

    private sealed record Part(string Code) : Node
    {
        public override double? Evaluate(Func<string, double?> valueOf) => valueOf(Code);
    }

    private sealed record Sum(Node Left, Node Right, int Sign) : Node
    {
        public override double? Evaluate(Func<string, double?> valueOf) => Left.Evaluate(valueOf) + (Sign * Right.Evaluate(valueOf));
    }

    private sealed record Product(Node Left, Node Right, bool IsDivision) : Node
    {
        /// <summary>Whether it is one part's share of another in per cent: [A] / [B] * 100.</summary>
        public bool IsShare => this is { IsDivision: false, Left: Product { IsDivision: true, Left: Part, Right: Part }, Right: Constant { Number: 100 } }
            or { IsDivision: true, Left: Product { IsDivision: false, Left: Part, Right: Constant { Number: 100 } }, Right: Part };

        public override double? Evaluate(Func<string, double?> valueOf) => IsDivision
            ? Right.Evaluate(valueOf) is { } divisor && divisor != 0 ? Left.Evaluate(valueOf) / divisor : null
            : Left.Evaluate(valueOf) * Right.Evaluate(valueOf);
    }

    /// <summary>Sums of products of terms, read from left to right. A formula is at most so deep that brackets cannot exhaust the stack.</summary>
    private sealed class Parser(string text)
    {
        private const int Deepest = 50;
        private int _at;
        private int _depth;

        public List<string> Codes { get; } = [];

        public Node Whole()
        {
            Node root = Terms();
            return Peek() == '\0' ? root : throw Broken($"“{text[_at]}” at place {_at + 1} was not expected");
        }

        private Node Terms()
        {
            Node left = Factors();
            while (Peek() is '+' or '-')
            {
                int sign = text[_at++] == '+' ? 1 : -1;
                left = new Sum(left, Factors(), sign);
            }

            return left;
        }

        private Node Factors()
        {
            Node left = One();
            while (Peek() is '*' or '/')
            {
                bool isDivision = text[_at++] == '/';
                left = new Product(left, One(), isDivision);
            }

            return left;
        }

        private Node One() => Peek() switch
        {
            '(' => Bracketed(),
            '[' => Code(),
            '-' => Negated(),
            >= '0' and <= '9' => Number(),
            '\0' => throw Broken("It ends where a code or a number was expected"),
            var other => throw Broken($"“{other}” at place {_at + 1} was not expected: a code stands in square brackets"),
        };

        private Sum Negated()
        {
            _at++;
            return new Sum(new Constant(0), One(), -1);
        }

        private Node Bracketed()
        {
            _at++;
            if (++_depth > Deepest)
            {
                throw Broken($"It has more than {Deepest} brackets inside one another");
            }

            Node inside = Terms();
            if (Peek() != ')')
            {
                throw Broken("A round bracket is not closed");
            }

            _at++;
            _depth--;
            return inside;
        }

        private Part Code()
        {
            int end = text.IndexOf(']', _at);
            string code = end < 0 ? throw Broken("A square bracket is not closed") : text[(_at + 1)..end].Trim();
            if (code.Length == 0)
            {
                throw Broken("There is no code in the square brackets");
            }

            if (!Codes.Contains(code))
            {
                Codes.Add(code);
            }

            _at = end + 1;
            return new Part(code);
        }

        private Constant Number()
        {
            int start = _at;
            while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] == '.'))
            {
                _at++;
            }

            return double.TryParse(text[start.._at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
                ? new Constant(number)
                : throw Broken($"“{text[start.._at]}” is no number");
        }

        private char Peek()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }

            return _at < text.Length ? text[_at] : '\0';
        }
    }
}
