using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>What must hold of what the register says of a dataset.</summary>
public static class DatasetRules
{
    public static void MustHold(DatasetEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Title))
        {
            throw new RuleBrokenException("Give the dataset a name, for example “Recorded crime by ward, five years”", nameof(entry.Title));
        }

        if (entry is { ReceivedOn: { } received, RequestedOn: { } requested } && received < requested)
        {
            throw new RuleBrokenException($"It would have been received on {received:d MMMM yyyy}, before it was requested on {requested:d MMMM yyyy}", nameof(entry.ReceivedOn));
        }

        if (entry is { ExpectedOn: { } expected, RequestedOn: { } asked } && expected < asked)
        {
            throw new RuleBrokenException($"It would be expected on {expected:d MMMM yyyy}, before it was requested on {asked:d MMMM yyyy}", nameof(entry.ExpectedOn));
        }

        if (entry.RefusedOn is not null && string.IsNullOrWhiteSpace(entry.Refusal))
        {
            throw new RuleBrokenException("Say why it was refused: the assessment has to name what it could not use", nameof(entry.Refusal));
        }
    }
}
