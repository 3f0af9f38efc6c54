using Microsoft.EntityFrameworkCore;
using SenHub.Contracts;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>
/// The rows that are next. In the database's own words, for EF has none for a school's turn; it walks along the index from school to school,
/// from where the last round ended and no further than a page reaches, so that what waits behind costs nothing: neither rows nor schools.
/// </summary>
internal static class DueWork
{
    // A school's turn: long enough that what was read for its first row serves the others, short enough that nobody waits long for it.
    private const int Block = 32;

    // Schools of a page: with a quarter of a block each they fill it.
    private const int Share = 8;
    private const int Least = 4;

    // At the head of each school's line: so many times a page's share, for the schools of a page are not all in the same stage.
    private const int Depth = 4;

    private const string Wishes = """
        select id as "Id", stage as "Stage" from works
        where state = 0 and priority > 0 and not_before <= {0} and lease_until < {0} and ((1 << stage) & {1}) <> 0
        order by priority desc, not_before, id limit {2}
        """;

    // Who has anything to do, in the order of the schools' numbers.
    private const string Busy = """
        with recursive stages (stage) as (values (0), (1), (2), (3), (4), (5)), schools (school) as (
            select min(school) from works where state = 0 and school > {3}
            union all
            select (select min(later.school) from works later where later.state = 0 and later.school > schools.school) from schools where schools.school is not null
        )
        select school as "Value" from schools where school is not null and exists (
            select 1 from stages cross join works w
            where ((1 << stages.stage) & {1}) <> 0 and w.state = 0 and w.school = schools.school and w.stage = stages.stage and w.priority = 0 and w.not_before <= {0} and w.lease_until < {0}
        ) limit {2}
        """;

    /// <summary>A person's wishes, then a block of each school in turn, at most so many of each stage.</summary>
    /// <param name="after">Whose turn was the last; null to begin with the first.</param>
    public static async Task<DuePage> PageAsync(HubContext db, ISchema schema, IEnumerable<Stage> stages, int most, SchoolNumber? after, DateTimeOffset at, CancellationToken cancel)
    {
        var (now, mask) = (at.ToUnixTimeMilliseconds(), stages.Aggregate(0, (sum, stage) => sum | 1 << (int)stage));
        var wishes = await db.Database.SqlQueryRaw<Wish>(Wishes, now, mask, most).ToListAsync(cancel);
        var room = Math.Max(Least, most / Share);
        var schools = await db.Database.SqlQueryRaw<string>(Busy, now, mask, room, after?.ToString() ?? "").ToListAsync(cancel);
        if (after is not null && schools.Count < room)
            schools = [.. schools.Concat(await db.Database.SqlQueryRaw<string>(Busy, now, mask, room, "").ToListAsync(cancel)).Distinct().Take(room)];
        var depth = schools.Count == 0 ? 0 : Math.Clamp(Depth * most / schools.Count, Math.Min(Block, most), most);
        var found = schools.Count == 0 ? [] : await db.Database.SqlQueryRaw<Found>(Page(schema, schools.Count), [now, mask, depth, most, .. schools]).ToListAsync(cancel);
        return new DuePage(
            [.. wishes.Select(row => new WorkDue(row.Id, (Stage)row.Stage, IsUrgent: true)), .. found.Select(row => new WorkDue(row.Id, (Stage)row.Stage))],
            schools.Count == room || wishes.Count == most || found.Any(row => row.Turn == depth || row.Place == most))
        {
            Reached = schools.Count == 0 ? null : SchoolNumber.Parse(schools[Reached(found, most)]),
        };
    }

    // The last school that had its turn. Where a stage had no room for all of them, those behind come first in the next round.
    private static int Reached(IReadOnlyList<Found> found, int most) =>
        found.Where(row => row.Turn <= Block).GroupBy(row => row.Stage)
            .Select(stage => (Last: (int)stage.Max(row => row.Position), IsFull: found.Any(row => row.Stage == stage.Key && row.Place == most)))
            .OrderByDescending(stage => stage.IsFull).ThenBy(stage => stage.IsFull ? stage.Last : -stage.Last).Select(stage => stage.Last).FirstOrDefault();

    private static string Page(ISchema schema, int schools) => $$"""
        with stages (stage) as (values (0), (1), (2), (3), (4), (5)),
        schools (school, position) as (values {{string.Join(", ", Enumerable.Range(0, schools).Select(at => $"({{{at + 4}}}, {at})"))}}),
        heads as ({{schema.HeadsOfLines}}), turns as (
            select id, stage, position, not_before, row_number() over (partition by stage, school order by not_before, id) as turn from heads
        ), places as (
            select id, stage, position, turn, row_number() over (partition by stage order by (turn - 1) / {{Block}}, position, turn) as place from turns
        )
        select id as "Id", stage as "Stage", position as "Position", turn as "Turn", place as "Place" from places where place <= {3} order by place, stage
        """;

    private sealed class Wish
    {
        public required Guid Id { get; init; }

        public required int Stage { get; init; }
    }

    private sealed class Found
    {
        public required Guid Id { get; init; }

        public required int Stage { get; init; }

        public required int Position { get; init; }

        public required long Turn { get; init; }

        public required long Place { get; init; }
    }
}
