using Wardmote.Analysis.Rates;

namespace Wardmote.Analysis.Surveys;

/// <summary>A weighted mean or share, with its error from sampling. It says nothing of who chose not to answer.</summary>
/// <param name="Value">The mean; from 0 to 1 for a share.</param>
/// <param name="StandardError">Its standard error, linearised, with the margins that the weights were fitted to taken as known.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="EffectiveAnswers">How many equally weighted answers would say as much.</param>
public sealed record SurveyEstimate(double Value, double StandardError, int Answers, double EffectiveAnswers)
{
    /// <summary>Fewer answers than this are not shown.</summary>
    public const int FewestToShow = 10;

    /// <summary>Below so many effective answers an estimate is marked as uncertain.</summary>
    public const double FewestEffective = 30;

    /// <summary>Whether there are enough answers to show the estimate.</summary>
    public bool MayBeShown => Answers >= FewestToShow;

    /// <summary>Whether it must be marked as resting on little.</summary>
    public bool IsUncertain => EffectiveAnswers < FewestEffective;

    /// <summary>The range of a mean by Student's t.</summary>
    public Interval Plain(double level = 0.95)
    {
        double half = StudentT.Quantile(0.5 + level / 2, Answers - 1) * StandardError;
        return new Interval(Value - half, Value + half);
    }

    /// <summary>The range of a share on the scale of the logarithm of the odds, which stays between 0 and 1. The share itself where it is 0 or 1: use <see cref="Wilson"/>.</summary>
    public Interval Logit(double level = 0.95)
    {
        if (Value is <= 0 or >= 1)
        {
            return new Interval(Value, Value);
        }

        double log = Math.Log(Value / (1 - Value));
        double half = StudentT.Quantile(0.5 + level / 2, Answers - 1) * StandardError / (Value * (1 - Value));
        return new Interval(1 / (1 + Math.Exp(half - log)), 1 / (1 + Math.Exp(-half - log)));
    }

    /// <summary>Wilson's range of a share, as of so many effective answers.</summary>
    public Interval Wilson(double level = 0.95) => Proportion.WilsonOfShare(Value, EffectiveAnswers, level);
}
