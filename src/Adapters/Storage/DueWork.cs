using Microsoft.EntityFrameworkCore;
using SenHub.Contracts;

namespace SenHub.Adapters.Storage;

/// <summary>
/// The rows that are next. In the database's own words, for EF has none for a school's turn; it walks along the index from school to school
/// and takes a few rows of each, so that what waits behind them costs nothing.
/// </summary>
internal static class DueWork
{
    // At the head of each school's line: so many times a page's share, for the schools of a page are not all in the same stage.
    private const int Depth = 4;
    private const int Least = 4;

    private const string Schools = """
        with recursive schools (school) as (
            select min(school) from works where state = 0
            union all
            select (select min(later.school) from works later where later.state = 0 and later.school > schools.school) from schools where schools.school is not null
        )
        """;

    /// <summary>At most so many of each stage; a person's wish first, then the schools in turn.</summary>
    public static async Task<DuePage> PageAsync(HubContext db, ISchema schema, IEnumerable<Stage> stages, int most, DateTimeOffset at, CancellationToken cancel)
    {
        var schools = await db.Database.SqlQueryRaw<int>(Schools + """select cast(count(school) as integer) as "Value" from schools""").SingleAsync(cancel);
        var depth = schools == 0 ? 0 : Math.Clamp(Depth * most / schools, Math.Min(Least, most), most);
        var mask = stages.Aggregate(0, (sum, stage) => sum | 1 << (int)stage);
        var page = Page(schema);
        var found = await db.Database.SqlQueryRaw<Found>(page, at.ToUnixTimeMilliseconds(), mask, depth, most).ToListAsync(cancel);
        return new DuePage(
            [.. found.Select(row => new WorkDue(row.Id, (Stage)row.Stage, row.Priority > 0))],
            found.Any(row => row.Turn == depth || row.Place == most));
    }

    private static string Page(ISchema schema) => $$"""
        {{Schools}}, stages (stage) as (values (0), (1), (2), (3), (4), (5)), heads as ({{schema.HeadsOfLines}}), turns as (
            select id, stage, priority, not_before, row_number() over (partition by stage, school order by priority desc, not_before, id) as turn from heads
        ), places as (
            select id, stage, priority, turn, row_number() over (partition by stage order by priority desc, turn, not_before, id) as place from turns
        )
        select id as "Id", stage as "Stage", priority as "Priority", turn as "Turn", place as "Place" from places where place <= {3} order by priority desc, place, stage
        """;

    private sealed class Found
    {
        public required Guid Id { get; init; }

        public required int Stage { get; init; }

        public required int Priority { get; init; }

        public required long Turn { get; init; }

        public required long Place { get; init; }
    }
}
