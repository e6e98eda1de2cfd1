using Wardmote.Platform.Documents;
using Wardmote.Publishing.Layouts;

namespace Wardmote.Publishing.Reports;

/// <summary>A table of a report under its heading; nothing where there are no rows.</summary>
internal static class ReaderBlocks
{
    public static IEnumerable<DocumentBlock> Table<T>(string name, IReadOnlyList<T> lines, IReadOnlyList<ReaderColumn<T>> columns, bool withHeading = true) => withHeading
        ? ReaderTable.Under(2, name, ReaderTable.Of(name, lines, columns))
        : ReaderTable.Of(name, lines, columns);
}
