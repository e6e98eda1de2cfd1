namespace Wardmote.Evidence.Rows;

/// <summary>The names of the columns in which a month's rows are kept.</summary>
public static class ColumnName
{
    /// <summary>The different map points of the month: <see cref="MapPoints"/>.</summary>
    public const string Points = "points";

    /// <summary>For each row the number of its point: <see cref="NumberColumn"/>, whose limit means none.</summary>
    public const string Point = "point";

    /// <summary>For each row its <see cref="CrimeType"/>: <see cref="TypeColumn"/>. Street files alone.</summary>
    public const string Type = "type";

    /// <summary>For each row its outcome: <see cref="NameColumn"/>. Its last outcome in street files, the one recorded that month in outcomes files.</summary>
    public const string Outcome = "outcome";

    /// <summary>For each row its Crime ID: <see cref="IdColumn"/>. Street and outcomes files.</summary>
    public const string Id = "id";

    /// <summary>For each search its moment: <see cref="MomentColumn"/>. Stop and search alone, as all that follow; the others are <see cref="NameColumn"/>s.</summary>
    public const string Moment = "moment";

    /// <summary>Person search, Vehicle search, Person and Vehicle search.</summary>
    public const string SearchType = "search-type";

    /// <summary>Whether it was part of a policing operation: "True", "False" or nothing.</summary>
    public const string Operation = "operation";

    /// <summary>The name of the operation; forces leave it blank.</summary>
    public const string OperationName = "operation-name";

    public const string Gender = "gender";

    public const string AgeRange = "age-range";

    public const string SelfDefinedEthnicity = "self-defined-ethnicity";

    public const string OfficerDefinedEthnicity = "officer-defined-ethnicity";

    public const string Legislation = "legislation";

    public const string ObjectOfSearch = "object";

    /// <summary>Whether the outcome has to do with what was searched for: "True", "False" or nothing.</summary>
    public const string Linked = "linked";

    /// <summary>Whether more than outer clothing was removed: "True", "False" or nothing.</summary>
    public const string Removal = "removal";

    /// <summary>The columns that a kind of file has, all of them.</summary>
    public static IReadOnlyList<string> Of(SourceKind kind) => kind switch
    {
        SourceKind.Street => [Points, Point, Type, Outcome, Id],
        SourceKind.Outcomes => [Points, Point, Outcome, Id],
        _ => [Points, Point, Moment, SearchType, Operation, OperationName, Gender, AgeRange, SelfDefinedEthnicity, OfficerDefinedEthnicity, Legislation, ObjectOfSearch, Outcome, Linked, Removal],
    };
}
