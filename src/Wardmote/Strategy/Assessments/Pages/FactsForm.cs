using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>The fields of a partner’s table.</summary>
public sealed record TableFields(FactsForm Facts);

/// <summary>What is typed of a partner's table.</summary>
public sealed class FactsForm
{
    public string? Title { get; set; }

    public string? Source { get; set; }

    public string? Period { get; set; }

    public string? Geography { get; set; }

    public string? SharingBasis { get; set; }

    public string? Caveat { get; set; }

    public string? Least { get; set; } = PartnerTable.UsualLeast.ToString(CultureInfo.InvariantCulture);

    public static FactsForm Of(PartnerTable table) => new()
    {
        Title = table.Title, Source = table.Source, Period = table.Period, Geography = table.Geography, SharingBasis = table.SharingBasis, Caveat = table.Caveat, Least = table.Least.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether a field is one of this form.</summary>
    public static bool Has(string? field) => field is not null && typeof(FactsForm).GetProperty(field) is not null;

    /// <summary>What was typed, as facts of the table.</summary>
    /// <exception cref="RuleBrokenException">The smallest number is none.</exception>
    public PartnerTableFacts Read() => new(Title ?? "", Source ?? "", Period ?? "", Geography ?? "", SharingBasis ?? "", Caveat ?? "",
        int.TryParse(Least, NumberStyles.None, CultureInfo.InvariantCulture, out int least) ? least : throw new RuleBrokenException($"“{Least}” is no number: write the smallest count that may be shown, such as {PartnerTable.UsualLeast}", nameof(Least)));
}
