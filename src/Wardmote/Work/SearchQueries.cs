using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Wardmote.Work;

/// <summary>Looks for words in the database, alike on both engines.</summary>
public static class SearchQueries
{
    private static readonly MethodInfo Like = ((Func<DbFunctions, string, string, bool>)DbFunctionsExtensions.Like).Method;
    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), [])!;

    extension<T>(IQueryable<T> things)
    {
        /// <summary>
        /// The things in one of whose texts each word stands. It may let through a few too many (see <see cref="SearchWords.Patterns"/>): ask
        /// <see cref="SearchWords.AreIn"/> once they are read.
        /// </summary>
        public IQueryable<T> Holding(SearchWords words, params Expression<Func<T, string?>>[] texts)
        {
            ParameterExpression thing = Expression.Parameter(typeof(T), "thing");
            Expression[] columns = [.. texts.Select(text => new Renaming(text.Parameters[0], thing).Visit(text.Body))];
            return words.Patterns.Aggregate(things, (found, pattern) => found.Where(Expression.Lambda<Func<T, bool>>(
                columns.Select(column => (Expression)HasPattern(column, pattern)).Aggregate(Expression.OrElse), thing)));
        }
    }

    private static MethodCallExpression HasPattern(Expression column, string pattern)
    {
        // As a property of an object, so that the database gets it as a parameter rather than as a part of the statement.
        MemberExpression parameter = Expression.Property(Expression.Constant(new Wanted(pattern)), nameof(Wanted.Pattern));
        return Expression.Call(Like, Expression.Constant(EF.Functions), Expression.Call(column, Lower), parameter);
    }

    private sealed record Wanted(string Pattern);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
