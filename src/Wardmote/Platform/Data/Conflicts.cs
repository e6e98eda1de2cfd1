using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Wardmote.Platform.Data;

/// <summary>Tells what two people did to the same thing at the same moment from a mistake in the program.</summary>
internal static class Conflicts
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteForeignKey = 787;

    /// <summary>Whether the database refused a row because somebody was quicker: it has such a row already, or what the row belongs to is gone.</summary>
    public static bool IsOne(DbUpdateException refusal) => refusal.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey or SqliteForeignKey } => true,
        _ => false,
    };
}
