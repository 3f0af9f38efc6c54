using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>What the business manager keeps: staff, agencies and rates of the lists.</summary>
internal static class Offices
{
    /// <summary>Staff of a school.</summary>
    public static IReadOnlyList<StaffRole> Staff(SchoolShape shape) =>
        [.. Texts.Rows("staff").Where(row => row[0] == shape.Key).Select(row => new StaffRole
        {
            Name = row[1],
            Role = row[2],
            NcYears = row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Email = $"{row[4]}@{shape.Domain}",
            Units = row[5].Length == 0 ? [] : [row[5]],
            From = new DateOnly(2025, 9, 1),
        })];

    /// <summary>Services and authorities; the one with the new address is known to the school that meets it.</summary>
    public static IReadOnlyList<Agency> Agencies(SchoolShape shape) =>
        [.. Texts.Rows("agencies").Where(row => row[0] != Trap.NewAgency || shape.IsPrimary).Select(row => new Agency
        {
            Name = row[0],
            Kind = row[1],
            Authority = Blank(row[2]),
            Email = Blank(row[3]),
            Domains = row[3].Length == 0 ? [] : [row[3].Split('@')[1]],
            Route = row[4],
            Phone = Blank(row[5]),
        })];

    /// <summary>Rate cards: the school's own and two authorities'.</summary>
    public static IReadOnlyList<Rate> Rates() => [.. Texts.Rows("rates").Select(row => new Rate
    {
        Authority = row[0],
        StaffRole = row[1],
        HourlyRate = decimal.Parse(row[2], CultureInfo.InvariantCulture),
        WeeksPerYear = decimal.Parse(row[3], CultureInfo.InvariantCulture),
        DividesByGroup = row[4] == "yes",
        From = Day(row[5]),
        To = row[6].Length == 0 ? null : Day(row[6]),
    })];

    /// <summary>Who must be invited from outside for a plan of that authority, with their part (regulation 20(2)).</summary>
    public static IReadOnlyList<(string Role, string Agency)> InvitedBy(string authority) =>
    [
        ("LA officer", Texts.Rows("agencies").First(row => row[1] == "LA" && row[2] == authority)[0]),
        ("Health", $"{authority} Community Health"),
        ("Social care", $"{authority} Children's Services"),
    ];

    /// <summary>The deputy's name.</summary>
    public static string Deputy(SchoolShape shape) => Staff(shape).First(member => member.Role == "Deputy").Name;

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
