using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Accounts;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Platform.Data;

public sealed partial class QueryPlanTests
{
    /// <summary>The few tables that are asked for beyond one partnership: who signs in, and where they belong.</summary>
    private static readonly string[] Shared = ["users", "memberships", "partnerships", "protection_keys", "sqlite_master", "schema_versions"];

    [Fact]
    public async Task Every_page_reads_through_indexes_that_begin_with_the_partnership()
    {
        var asked = new AskedQueries();
        await using RunningApp app = await RunningApp.StartAsync(Engine.Sqlite, isDemonstration: true, isEmpty: true, furnish: services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(asked)));
        using Browser browser = await app.SignInAsync("performance@northmere.example", Demonstration.Password);

        int opened = await OpenAllAsync(browser, asked);
        List<string> wide = await WideAsync(asked, app.Database);

        Assert.True(opened > 40, $"Only {opened} pages were opened");
        Assert.True(wide.Count == 0, string.Join("\n\n", wide));
    }

    /// <summary>Follows the links from the first page: one page of each kind.</summary>
    private static async Task<int> OpenAllAsync(Browser browser, AskedQueries asked)
    {
        Queue<string> waiting = new(["/"]);
        HashSet<string> kinds = ["/"];
        int opened = 0;
        while (waiting.TryDequeue(out string? address))
        {
            asked.Page = address;
            using HttpResponseMessage answer = await browser.GetAsync(address);
            opened++;
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            foreach (string link in Link().Matches(await answer.Content.ReadAsStringAsync()).Select(match => match.Groups["link"].Value))
            {
                if (kinds.Add(Key().Replace(link.Split('?')[0], "*")))
                {
                    waiting.Enqueue(link.Replace("&amp;", "&", StringComparison.Ordinal));
                }
            }
        }

        return opened;
    }

    /// <summary>The queries that read a table otherwise than by the partnership, with the page that asked.</summary>
    private static async Task<List<string>> WideAsync(AskedQueries asked, DatabaseSettings settings)
    {
        await using var connection = new SqliteConnection(DataSetup.SqliteConnectionString(settings));
        await connection.OpenAsync();
        List<string> wide = [];
        foreach ((string sql, (string page, IReadOnlyList<SqliteParameter> parameters)) in asked.All)
        {
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
            command.Parameters.AddRange(parameters);
            await using SqliteDataReader reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                string step = reader.GetString(3);
                if (IsWide(step, sql))
                {
                    wide.Add($"{page}: {step}\n{sql}");
                }
            }
        }

        return wide;
    }

    /// <summary>"SCAN x", or "SEARCH x USING INDEX y (z=?)" with another z than the partnership; x is the alias of a table in the query.</summary>
    private static bool IsWide(string step, string sql) =>
        Step().Match(step) is { Success: true } match
        && Regex.Match(sql, $@"(FROM|JOIN) ""(?<table>\w+)"" AS ""{match.Groups["alias"].Value}""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } table
        && !Shared.Contains(table.Groups["table"].Value)
        && !step.Contains("(partnership_id=?", StringComparison.Ordinal);

    [GeneratedRegex(@"^(SCAN|SEARCH) (?<alias>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("href=\"(?<link>/[^\"#]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    /// <summary>Notes each query once, with the page that asked it first.</summary>
    private sealed class AskedQueries : DbCommandInterceptor
    {
        private readonly Dictionary<string, (string Page, IReadOnlyList<SqliteParameter> Parameters)> _all = new(StringComparer.Ordinal);

        public string Page { get; set; } = "";

        public IReadOnlyDictionary<string, (string Page, IReadOnlyList<SqliteParameter> Parameters)> All => _all;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (_all)
            {
                if (Page.Length > 0 && command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
                {
                    _all.TryAdd(command.CommandText, (Page, [.. command.Parameters.Cast<SqliteParameter>().Select(parameter => new SqliteParameter(parameter.ParameterName, parameter.Value))]));
                }
            }

            return new(result);
        }
    }
}
