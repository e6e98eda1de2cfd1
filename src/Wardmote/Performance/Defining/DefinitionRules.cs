using Wardmote.Platform.Common;

namespace Wardmote.Performance.Defining;

/// <summary>What must hold between an indicator's definition and the partnership's others.</summary>
public static class DefinitionRules
{
    private const int MostDecimals = 6;

    /// <summary>Refuses a definition that contradicts itself or the others.</summary>
    /// <param name="before">What it said until now; none for a new one.</param>
    /// <param name="others">The definitions of all other indicators.</param>
    public static void MustHold(IndicatorDefinition definition, IndicatorDefinition? before, IReadOnlyList<IndicatorDefinition> others)
    {
        MustHoldAlone(definition);
        if (Coded(others, definition.Code) is { } taken)
        {
            throw new RuleBrokenException($"{taken.Code} is the code of “{taken.Title}”: each indicator has a code of its own", nameof(IndicatorDefinition.Code));
        }

        if (before is not null && !Same(before.Code, definition.Code) && others.FirstOrDefault(other => Uses(other, before.Code)) is { } user)
        {
            throw new RuleBrokenException($"{user.Code} names {before.Code} in its definition: change that first, or leave the code as it is", nameof(IndicatorDefinition.Code));
        }

        if (definition.Formula is { } formula)
        {
            FormulaMustHold(definition, formula, others);
        }

        if (definition.PartOf is { } whole)
        {
            WholeMustHold(definition, whole, others);
        }
    }

    private static void MustHoldAlone(IndicatorDefinition definition)
    {
        if (definition.Decimals is < 0 or > MostDecimals)
        {
            throw new RuleBrokenException($"Show between 0 and {MostDecimals} decimals", nameof(IndicatorDefinition.Decimals));
        }

        if (definition.NumeratorName is null != definition.DenominatorName is null)
        {
            throw new RuleBrokenException("Name both what is counted and what it is counted out of, or neither", definition.NumeratorName is null ? nameof(IndicatorDefinition.NumeratorName) : nameof(IndicatorDefinition.DenominatorName));
        }

        if (definition.HasParts && definition.Type is not (DataType.Percentage or DataType.Ratio))
        {
            throw new RuleBrokenException("Only a percentage or a ratio is made from two numbers: choose one of them as the kind of value, or leave the two names empty", nameof(IndicatorDefinition.NumeratorName));
        }

        if (definition.Targets.Select(target => target.Period?.Code ?? target.For.Trim()).GroupBy(period => period, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new RuleBrokenException($"Two targets are stated for {twice.Key}: keep one", nameof(IndicatorDefinition.Targets));
        }
    }

    private static void FormulaMustHold(IndicatorDefinition definition, string text, IReadOnlyList<IndicatorDefinition> others)
    {
        foreach (string code in Formula.Read(text).Codes)
        {
            if (Same(code, definition.Code))
            {
                throw Refused($"{code} cannot be computed from itself");
            }

            // The values are looked up by the code as it is written.
            IndicatorDefinition? part = others.FirstOrDefault(other => other.Code == code);
            if (part is null)
            {
                throw Refused(Coded(others, code) is { } alike ? $"“{code}” is written {alike.Code}: write it so in the formula" : $"No indicator has the code “{code}”: add it first, or correct the formula");
            }

            if (part.IsComputed)
            {
                throw Refused($"{code} is itself computed ({part.Formula}): name the collected indicators in its place");
            }
        }

        if (others.FirstOrDefault(other => other.IsComputed && Formula.Read(other.Formula!).Codes.Contains(definition.Code)) is { } user)
        {
            throw Refused($"{user.Code} is computed from {definition.Code}, which must therefore be collected and not computed");
        }
    }

    private static void WholeMustHold(IndicatorDefinition definition, string whole, IReadOnlyList<IndicatorDefinition> others)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { definition.Code };
        for (string? code = whole; code is not null; code = Coded(others, code)?.PartOf)
        {
            if (!seen.Add(code))
            {
                throw new RuleBrokenException($"{definition.Code} would be a part of itself", nameof(IndicatorDefinition.PartOf));
            }

            if (Coded(others, code) is null)
            {
                throw new RuleBrokenException($"No indicator has the code “{code}”, so nothing can be a part of it", nameof(IndicatorDefinition.PartOf));
            }
        }
    }

    private static bool Uses(IndicatorDefinition other, string code) =>
        (other.PartOf is { } whole && Same(whole, code)) || (other.Formula is { } formula && Formula.Read(formula).Codes.Contains(code, StringComparer.OrdinalIgnoreCase));

    private static IndicatorDefinition? Coded(IReadOnlyList<IndicatorDefinition> all, string code) => all.FirstOrDefault(one => Same(one.Code, code));

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static RuleBrokenException Refused(string message) => new(message, nameof(IndicatorDefinition.Formula));
}
