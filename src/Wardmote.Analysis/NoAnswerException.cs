namespace Wardmote.Analysis;

/// <summary>A method cannot answer from these data, and says why in words that a reader can be shown: too short, too sparse, nothing that varies.</summary>
public sealed class NoAnswerException(string reason) : Exception(reason);
