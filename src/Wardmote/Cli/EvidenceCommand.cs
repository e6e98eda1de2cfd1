using System.CommandLine;

namespace Wardmote.Cli;

/// <summary>`wardmote evidence ...`: what the police data say, and what they can bear.</summary>
internal static class EvidenceCommand
{
    public static Command Create() => new("evidence", "Says what the police data hold and what they can bear") { EvidenceCoverageCommand.Create(), EvidenceCountsCommand.Create() };
}
