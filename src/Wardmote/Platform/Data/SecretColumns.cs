using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Wardmote.Platform.Data;

/// <summary>Columns whose change the history tells, or leaves out, without telling their values.</summary>
public static class SecretColumns
{
    internal const string SecretMark = "Wardmote:Secret";
    internal const string UntoldMark = "Wardmote:Untold";

    extension<T>(PropertyBuilder<T> property)
    {
        /// <summary>The history says that it changed, never from what to what.</summary>
        public PropertyBuilder<T> IsSecret() => property.HasAnnotation(SecretMark, true);

        /// <summary>The history passes over it: a counter or a stamp of the program's own.</summary>
        public PropertyBuilder<T> IsUntold() => property.HasAnnotation(UntoldMark, true);
    }

    extension<T>(EntityTypeBuilder<T> entity)
        where T : class
    {
        /// <summary>The history passes over the whole table: what it holds follows from something that the history tells.</summary>
        public EntityTypeBuilder<T> IsUntold() => entity.HasAnnotation(UntoldMark, true);
    }
}
