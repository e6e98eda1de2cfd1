namespace Wardmote.Strategy.Assessments;

/// <summary>How far the making of an assessment is.</summary>
/// <param name="What">What is being done: "Burglary".</param>
/// <param name="Done">How many steps are done.</param>
/// <param name="Of">How many there are.</param>
public sealed record AssessmentProgress(string What, int Done, int Of)
{
    public int Percent => Of == 0 ? 100 : 100 * Done / Of;
}
