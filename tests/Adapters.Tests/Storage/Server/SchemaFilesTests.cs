using System.Text.RegularExpressions;
using SenHub.TestKit;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>From version 13 on a schema only adds, so that hubs of the version before go on beside hubs of the new one.</summary>
public sealed partial class SchemaFilesTests
{
    private const int OnlyAddsFrom = 13;

    public static TheoryData<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Adapters", "Storage"), "*.sql", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Adapters", "Storage"), file))
            .Where(file => int.Parse(Path.GetFileName(file).AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) >= OnlyAddsFrom).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_only_adds_what_a_hub_of_before_need_not_know(string file) =>
        Assert.All(Statements(File.ReadAllText(Path.Combine(Repository.Root, "src", "Adapters", "Storage", file))), statement => Assert.True(IsAdded(statement), $"{file}: {statement}"));

    [Theory]
    [InlineData("create table a (id uuid not null)", true)]
    [InlineData("create index if not exists a_of on a (school) where state = 2", true)]
    [InlineData("alter table a add column b integer null", true)]
    [InlineData("alter table a add column b integer not null default 0", true)]
    [InlineData("update a set b = c where b is null", true)]
    [InlineData("alter table a add column b integer not null", false)]
    [InlineData("create unique index a_of on a (school)", false)]
    [InlineData("alter table a drop column b", false)]
    [InlineData("alter table a rename to c", false)]
    [InlineData("alter table a alter column b set not null", false)]
    [InlineData("alter table a add constraint b check (c > 0)", false)]
    [InlineData("drop index a_of", false)]
    [InlineData("delete from a", false)]
    public void What_adds_is_told_from_what_takes_away(string statement, bool adds) => Assert.Equal(adds, IsAdded(statement));

    [Fact]
    public void Both_engines_have_the_same_versions() =>
        Assert.Equal(Names("Sqlite"), Names("Postgres"));

    // A unique index is a promise that hubs of before do not keep: it belongs to a table that is made in the same file, as a constraint of its own.
    private static bool IsAdded(string statement) =>
        Adds().IsMatch(statement) && !(statement.Contains(" not null", StringComparison.Ordinal) && statement.StartsWith("alter", StringComparison.Ordinal) && !statement.Contains(" default ", StringComparison.Ordinal));

    private static IEnumerable<string> Statements(string sql) =>
        Comment().Replace(sql, "").Split(';').Select(statement => string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()).Where(statement => statement.Length > 0);

    private static IEnumerable<string> Names(string engine) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Adapters", "Storage", engine), "*.sql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [GeneratedRegex("^(create table |create index |alter table [a-z_]+ add column |alter table [a-z_]+ alter column [a-z_]+ set storage |update |insert into )")]
    private static partial Regex Adds();

    [GeneratedRegex("--[^\n]*")]
    private static partial Regex Comment();
}
