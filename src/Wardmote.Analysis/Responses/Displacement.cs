namespace Wardmote.Analysis.Responses;

/// <summary>What became of crime in the area around a treated one.</summary>
public enum DisplacementVerdict
{
    /// <summary>The response itself shows no success against the area compared with, so that there is nothing to be displaced or spread.</summary>
    NoSuccess,

    /// <summary>More crime moved to the buffer than was prevented.</summary>
    DisplacementAboveGain,

    /// <summary>Some of what was prevented moved to the buffer.</summary>
    Displacement,

    /// <summary>Neither.</summary>
    None,

    /// <summary>The buffer gained as well.</summary>
    Diffusion,

    /// <summary>The buffer gained more than the treated area itself.</summary>
    DiffusionAboveGain,
}

/// <summary>
/// The weighted displacement quotient of Bowers and Johnson (2003) with its two success measures, and the total net effect (Guerette 2009). All are point estimates: the
/// quotient has no interval, and with small counts it swings wildly, so that it is shown beside <see cref="ResponseEffect"/> of the buffer and never alone.
/// <example><code>Displacement found = Displacement.Of(target: (100, 70), buffer: (80, 84), comparison: (200, 210));</code></example>
/// </summary>
/// <param name="Quotient">The buffer's change over the treated area's, both against the area compared with; none where the response shows no success.</param>
/// <param name="Success">The treated area's counts against the other's, after less before: below 0 is success.</param>
/// <param name="BufferMeasure">The same of the buffer: above 0 is a sign of displacement.</param>
/// <param name="TotalNetEffect">How many fewer were recorded in the treated area and its buffer together than the other area's change would have led to.</param>
/// <param name="Verdict">What the quotient says.</param>
public sealed record Displacement(double? Quotient, double Success, double BufferMeasure, double TotalNetEffect, DisplacementVerdict Verdict)
{
    /// <summary>From the counts before and after of the three areas.</summary>
    /// <exception cref="NoAnswerException">The area compared with has no event before or after, so that nothing can be set against it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 0.</exception>
    public static Displacement Of((double Before, double After) target, (double Before, double After) buffer, (double Before, double After) comparison)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(target.Before, target.After), nameof(target));
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(buffer.Before, buffer.After), nameof(buffer));
        ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(comparison.Before, comparison.After), nameof(comparison));

        if (comparison.Before == 0 || comparison.After == 0)
        {
            throw new NoAnswerException("Nothing was recorded in the comparison area before or after, so that nothing can be set against it.");
        }

        double success = (target.After / comparison.After) - (target.Before / comparison.Before);
        double moved = (buffer.After / comparison.After) - (buffer.Before / comparison.Before);
        double change = comparison.After / comparison.Before;
        double net = (target.Before * change) - target.After + (buffer.Before * change) - buffer.After;
        if (success >= 0)
        {
            return new(null, success, moved, net, DisplacementVerdict.NoSuccess);
        }

        double quotient = moved / success;
        return new(quotient, success, moved, net, quotient switch
        {
            < -1 => DisplacementVerdict.DisplacementAboveGain,
            < 0 => DisplacementVerdict.Displacement,
            0 => DisplacementVerdict.None,
            <= 1 => DisplacementVerdict.Diffusion,
            _ => DisplacementVerdict.DiffusionAboveGain,
        });
    }
}
