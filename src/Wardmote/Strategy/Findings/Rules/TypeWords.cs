using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Strategy.Findings.Rules;

/// <summary>What incidents of a type are called in a statement, where the police's category is no word for them.</summary>
public static class TypeWords
{
    /// <summary>"burglary", "drug offences", "public order offences", "crime".</summary>
    public static string Of(TypeChoice type) => type == TypeChoice.AllCrime ? "crime" : type.Types switch
    {
        [CrimeType.Drugs] => "drug offences",
        [CrimeType.PublicOrder] => "public order offences",
        [CrimeType.OtherCrime] => "other crime (a category of the police)",
        _ => type.InSentence,
    };
}
