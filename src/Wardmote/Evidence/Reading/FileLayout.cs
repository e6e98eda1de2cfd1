using Wardmote.Evidence.Rows;

namespace Wardmote.Evidence.Reading;

/// <summary>How the police lay out one kind of file: its exact header, and what stands where.</summary>
/// <param name="Month">The field of the month; of the date in stop and search.</param>
/// <param name="Force">The field that names the force; none in stop and search.</param>
/// <param name="Id">The field of the Crime ID; none in stop and search.</param>
/// <param name="FirstOfPoint">The first of the fields, side by side, that say where it was.</param>
/// <param name="Names">Fields that hold one of a few names, with the column that each is kept in.</param>
internal sealed record FileLayout(SourceKind Kind, string[] Header, int Month, int? Force, int? Id, int FirstOfPoint, int LastOfPoint, (string Column, int Field)[] Names)
{
    public static FileLayout Street { get; } = new(
        SourceKind.Street,
        ["Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name", "Crime type", "Last outcome category", "Context"],
        Month: 1, Force: 3, Id: 0, FirstOfPoint: 4, LastOfPoint: 8, [(ColumnName.Type, 9), (ColumnName.Outcome, 10)]);

    public static FileLayout Outcomes { get; } = new(
        SourceKind.Outcomes,
        ["Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name", "Outcome type"],
        Month: 1, Force: 3, Id: 0, FirstOfPoint: 4, LastOfPoint: 8, [(ColumnName.Outcome, 9)]);

    public static FileLayout StopAndSearch { get; } = new(
        SourceKind.StopAndSearch,
        ["Type", "Date", "Part of a policing operation", "Policing operation", "Latitude", "Longitude", "Gender", "Age range", "Self-defined ethnicity", "Officer-defined ethnicity", "Legislation", "Object of search", "Outcome", "Outcome linked to object of search", "Removal of more than just outer clothing"],
        Month: 1, Force: null, Id: null, FirstOfPoint: 4, LastOfPoint: 5,
        [
            (ColumnName.SearchType, 0), (ColumnName.Operation, 2), (ColumnName.OperationName, 3), (ColumnName.Gender, 6), (ColumnName.AgeRange, 7), (ColumnName.SelfDefinedEthnicity, 8),
            (ColumnName.OfficerDefinedEthnicity, 9), (ColumnName.Legislation, 10), (ColumnName.ObjectOfSearch, 11), (ColumnName.Outcome, 12), (ColumnName.Linked, 13), (ColumnName.Removal, 14),
        ]);

    private static IReadOnlyList<FileLayout> All { get; } = [Street, Outcomes, StopAndSearch];

    public int Columns => Header.Length;

    /// <summary>The layout with exactly that header; none where the police publish no such file.</summary>
    public static FileLayout? With(IReadOnlyList<string> header) => All.FirstOrDefault(layout => layout.Header.SequenceEqual(header, StringComparer.Ordinal));

    public static FileLayout Of(SourceKind kind) => All.First(layout => layout.Kind == kind);
}
