using System.Globalization;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.TestKit;

/// <summary>A whole invented school by seed, the same each time: groups, cards of two authorities, rates that change, caps, sessions, and a few rows that cannot be costed.</summary>
public sealed record GeneratedSchool(SchoolRoll Roll, SencoFacts Facts)
{
    private static readonly string?[] Areas = ["Cognition and learning", "Communication and interaction", "Social, emotional and mental health", "Sensory and/or physical needs", null];
    private static readonly string[] Measures = ["Reading (Invented test)", "Mathematics (Invented test)"];
    private static readonly string[] Roles = ["TA", "HLTA", "Teacher", "ELSA"];

    /// <summary>The school of a seed.</summary>
    /// <param name="pupils">On the roll.</param>
    /// <param name="lines">About how many rows of provision.</param>
    public static GeneratedSchool Of(int seed, int pupils, int lines)
    {
        var dice = new Random(seed);
        var roll = A.RollOf([.. Enumerable.Range(1, pupils).Select(number => PupilOf(number, dice))]);
        var provision = Lines(roll, lines, dice);
        return new(roll, A.Facts with
        {
            Plans = [.. roll.Pupils.Where(pupil => pupil.Sen.Status == SenStatus.Plan).Select(pupil => A.Plan(pupil.Ref.Number) with { Authority = dice.Next(3) == 0 ? "Westmere" : "Norchester", TopUpPerYear = dice.Next(2) == 0 ? 3400.50m : null })],
            Rates = Rates(),
            Provision = provision,
            Sessions = [.. provision.Where((_, at) => at % 5 == 0).SelectMany(line => Sessions(line, dice))],
        });
    }

    /// <summary>The same with results of three terms on two scales for everybody.</summary>
    public GeneratedSchool WithResults(int seed)
    {
        var dice = new Random(seed);
        DateOnly[] days = [A.Day("2025-11-12"), A.Day("2026-04-22"), A.Day("2026-10-07")];
        return this with
        {
            Facts = Facts with
            {
                Progress =
                [
                    .. from pupil in Roll.Pupils
                       let start = dice.Next(80, 120)
                       from at in Enumerable.Range(0, 3)
                       from measure in Measures
                       let gained = start + (at * 4) + dice.Next(-4, 5)
                       select new ProgressRow(pupil.Ref, measure, days[at], gained.ToString(CultureInfo.InvariantCulture), null) { Scale = measure[0] == 'R' ? ScaleKind.StandardScore : null },
                ],
            },
        };
    }

    private static Pupil PupilOf(int number, Random dice) => A.Child(number) with
    {
        NcYear = (1 + (number % 6)).ToString(CultureInfo.InvariantCulture),
        Class = $"{1 + (number % 6)}{(char)('A' + (number % 4))}",
        Sen = new() { Status = number % 20 == 0 ? SenStatus.Plan : SenStatus.Support, RawText = "SEN", Since = A.Day("2025-09-01"), Needs = [new("SLCN", 1, null, null)] },
        LeftOn = dice.Next(50) == 0 ? A.Day("2026-10-09") : null,
        Contacts = [],
    };

    private static IReadOnlyList<Rate> Rates() =>
    [
        A.Rate("TA", 16.40m) with { To = A.Day("2026-12-31") },
        A.Rate("TA", 17.15m) with { From = A.Day("2027-01-01") },
        A.Rate("HLTA", 21.37m),
        A.Rate("Teacher", 48.03m) with { MostMinutes = 90 },
        A.Rate("ELSA", 19.99m) with { CountsFromWave = 1 },
        A.Rate("TA", 0.29m * 60, "Norchester") with { MinuteRate = 0.29m, DividesByGroup = false },
        A.Rate("HLTA", 22.5m, "Norchester") with { WeeksPerYear = 36 },
        A.Rate("Teacher", 45_123.45m / 1_265, "Norchester") with { PayPerYear = 45_123.45m, ContactHours = 1_265, CountsFromWave = 4 },
        A.Rate("ELSA", 20, "Norchester"),
    ];

    private static IReadOnlyList<ProvisionLine> Lines(SchoolRoll roll, int lines, Random dice)
    {
        var rows = new List<ProvisionLine>(lines);
        while (rows.Count < lines)
        {
            var size = dice.Next(4) == 0 ? 1 : dice.Next(2, 9);
            var first = dice.Next(roll.Pupils.Count);
            var group = size == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"Group {rows.Count}");
            var (shared, next) = (Shared(dice, size, group), rows.Count);
            rows.AddRange(Enumerable.Range(0, Math.Min(size, roll.Pupils.Count)).Select(at => shared with
            {
                LineId = string.Create(CultureInfo.InvariantCulture, $"r{next + at}"),
                Pupil = roll.Pupils[(first + at) % roll.Pupils.Count].Ref,
                Start = dice.Next(12) == 0 ? shared.Start?.AddDays(14) : shared.Start,
                External = dice.Next(10) == 0 ? dice.Next(1, 50_000) / 100m : shared.External,
            }));
        }

        return [.. rows.Select(row => dice.Next(40) == 0 ? Spoilt(row, dice) : row)];
    }

    private static ProvisionLine Shared(Random dice, int size, string? group)
    {
        var isRun = dice.Next(15) == 0;
        var start = A.Day("2026-09-01").AddDays(dice.Next(0, 180));
        return A.Line() with
        {
            Area = Areas[dice.Next(Areas.Length)],
            Wave = dice.Next(1, 4),
            Intervention = $"Intervention {dice.Next(1, 30)}",
            StaffRole = isRun ? null : Roles[dice.Next(Roles.Length)],
            StaffName = dice.Next(3) == 0 ? $"Ms Helper{dice.Next(1, 40)}" : null,
            Group = group,
            GroupSize = dice.Next(6) == 0 ? null : size,
            OnlyForThisPupil = size > 1 && dice.Next(15) == 0,
            Minutes = isRun ? null : dice.Next(2, 13) * 5,
            SessionsPerWeek = isRun ? null : dice.Next(1, 11) / 2m,
            Weeks = dice.Next(2) == 0 ? null : dice.Next(2, 39),
            Start = start,
            End = dice.Next(12) == 0 ? null : start.AddDays(dice.Next(10, 330)) is var end && end > A.Day("2027-07-19") ? A.Day("2027-07-19") : end,
            Resources = isRun || dice.Next(3) == 0 ? dice.Next(0, 20_000) / 100m : null,
            External = isRun ? dice.Next(1, 90_000) / 100m : null,
        };
    }

    private static ProvisionLine Spoilt(ProvisionLine line, Random dice) => dice.Next(7) switch
    {
        0 => line with { Weeks = null, Start = null, End = null },
        1 => line with { GroupSize = 0 },
        2 => line with { End = A.Day("2026-08-01"), Start = A.Day("2026-09-10") },
        3 => line with { StaffRole = "Wizard" },
        4 => line with { Resources = -5 },
        5 => line with { Wave = null },
        _ => line with { Minutes = null, StaffRole = "TA" },
    };

    private static IEnumerable<SessionRow> Sessions(ProvisionLine line, Random dice) =>
        Enumerable.Range(0, dice.Next(1, 20)).Select(at => new SessionRow(line.LineId, (line.Start ?? A.Day("2026-09-07")).AddDays(at * 3), dice.Next(10) > 0, null));
}
