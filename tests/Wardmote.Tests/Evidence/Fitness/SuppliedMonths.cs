using Wardmote.Evidence;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>Months that tests say were supplied.</summary>
internal sealed class SuppliedMonths
{
    public const string Force = "south-yorkshire";

    private readonly List<SourceMonth> _versions = [];

    public IReadOnlyList<SourceMonth> Versions => _versions;

    public DataFitness Fitness => new(_versions, []);

    public static DateOnly Month(string written) => PeriodReader.Read(written)!.Value.First;

    /// <summary>A version of each month from one to another, but those named.</summary>
    public static SuppliedMonths Of(string from, string to, params string[] without) => new SuppliedMonths().And(from, to, without: without);

    public SuppliedMonths And(string from, string to, SourceKind kind = SourceKind.Street, string force = Force, MonthFacts? facts = null, params string[] without)
    {
        foreach (Period month in Coverage.MonthsBetween(PeriodReader.Read(from)!.Value, PeriodReader.Read(to)!.Value).Where(month => !without.Contains(month.Code)))
        {
            Add(month.First, kind, force, facts ?? new() { Rows = 1000 });
        }

        return this;
    }

    /// <summary>A month again, as another version that counts from now on.</summary>
    public SuppliedMonths Again(string month, MonthFacts facts, SourceKind kind = SourceKind.Street, string force = Force)
    {
        foreach (SourceMonth before in _versions.Where(version => version.Month == Month(month) && version.Kind == kind && version.Force == force))
        {
            before.IsCurrent = false;
        }

        Add(Month(month), kind, force, facts);
        return this;
    }

    /// <summary>A month whose only version is taken back.</summary>
    public SuppliedMonths Without(string month)
    {
        _versions.Single(version => version.Month == Month(month)).IsCurrent = false;
        return this;
    }

    private void Add(DateOnly month, SourceKind kind, string force, MonthFacts facts) => _versions.Add(
        new(Guid.Empty, Guid.Empty, kind, force, month, _versions.Count(version => version.Month == month && version.Kind == kind && version.Force == force) + 1, facts));
}
