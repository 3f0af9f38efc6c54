using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.TestKit;

/// <summary>Facts of the SENCo's files: valid, the same each time; a test names only what matters to it.</summary>
public static partial class A
{
    /// <summary>A day as tests write it: 2026-11-23.</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The invented school year 2026/27 of 190 days (rulebook, section 5).</summary>
    public static SchoolCalendar Calendar { get; } = new(
        [
            new(Day("2026-09-02"), Day("2026-10-23")), new(Day("2026-11-02"), Day("2026-12-18")),
            new(Day("2027-01-05"), Day("2027-02-12")), new(Day("2027-02-22"), Day("2027-03-25")),
            new(Day("2027-04-12"), Day("2027-05-28")), new(Day("2027-06-07"), Day("2027-07-19")),
        ],
        [Day("2026-09-01"), Day("2026-11-27"), Day("2027-01-04"), Day("2027-07-20"), Day("2027-07-21")],
        []);

    /// <summary>A child of Year 5 with a plan, two parents in the MIS and nothing unusual.</summary>
    public static Pupil Child(int number = 412) => new()
    {
        Id = DerivedId.Of("pupil", Ref(number).ToString()),
        Ref = Ref(number),
        Surname = $"Surname{number}",
        Forename = $"Forename{number}",
        BornOn = Day("2017-03-04"),
        NcYear = "5",
        State = RollState.OnRoll,
        Sen = new() { Status = SenStatus.Plan },
        Contacts = [Parent("Mrs Anna Field", number), Parent("Mr Ben Field", number)],
    };

    /// <summary>A short reference of school LK.</summary>
    public static PupilRef Ref(int number = 412) => PupilRef.Make("LK", number);

    /// <summary>A contact of the MIS at an address of their own, as names go: "Mrs Anna Field" has anna.field@example.org.</summary>
    public static Contact Parent(string name, int pupil = 412)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return new()
        {
            Id = DerivedId.Of("contact", name, Ref(pupil).ToString()),
            Priority = 1,
            Name = name,
            Relationship = "Parent",
            HasResponsibility = true,
            Email = $"{words[^2]}.{words[^1]}@example.org",
            Address = new([$"1 {words[^2]} Lane"], "ZZ1 1ZZ"),
        };
    }

    /// <summary>A roll of these children, version 1.</summary>
    public static SchoolRoll RollOf(params IReadOnlyList<Pupil> pupils) => new(SchoolNumber.Parse("9991001"), 1, Day("2026-11-20"), pupils);

    /// <summary>A plan made on 14 March 2026 and not reviewed yet.</summary>
    public static EhcPlan Plan(int pupil = 412) => new() { Pupil = Ref(pupil), Authority = "Norchester", PlanMade = Day("2026-03-14") };

    /// <summary>A booked annual review.</summary>
    public static ReviewMeeting Review(string meeting, int pupil = 412) => new() { Pupil = Ref(pupil), Meeting = Day(meeting) };

    /// <summary>An invitee of a review.</summary>
    public static Invitee Invitee(string meeting, string role, string person, int pupil = 412) =>
        new() { Pupil = Ref(pupil), Meeting = Day(meeting), Role = role, Person = person };

    /// <summary>Half an hour three times a week by a TA, for twelve weeks of the autumn, one to one.</summary>
    public static ProvisionLine Line(int pupil = 412) => new()
    {
        LineId = $"line {pupil}",
        Pupil = Ref(pupil),
        Area = "Cognition and learning",
        Wave = 2,
        Intervention = "Precision teaching",
        StaffRole = "TA",
        GroupSize = 1,
        Minutes = 30,
        SessionsPerWeek = 3,
        Weeks = 12,
        Start = Day("2026-09-07"),
        End = Day("2026-12-04"),
    };

    /// <summary>A rate of the school's own card from September 2025 on.</summary>
    public static Rate Rate(string role = "TA", decimal pounds = 16.40m, string authority = "School") =>
        new() { Authority = authority, StaffRole = role, HourlyRate = pounds, From = Day("2025-09-01") };

    /// <summary>A role in the school's staff, for all years and always.</summary>
    public static StaffRole Staff(string role, string name, params IReadOnlyList<string> years) => new()
    {
        Name = name,
        Role = role,
        NcYears = years,
        Email = $"{name.ToLowerInvariant().Replace(' ', '.')}@school.example",
    };

    /// <summary>A calendar, a rate card, a SENCo, a safeguarding lead, an EP, an authority and the route to parents; no pupil's facts.</summary>
    public static SencoFacts Facts { get; } = new()
    {
        Calendar = Calendar,
        Rates = [Rate()],
        Staff = [Staff("SENCo", "Ms Sen"), Staff("Safeguarding lead", "Mr Safe")],
        Agencies =
        [
            new() { Name = "Link EP", Kind = "EP", Email = "ep@eps.example", Domains = ["eps.example"], Route = "mail" },
            new() { Name = "Norchester SEN", Kind = "LA", Authority = "Norchester", Email = "sen@norchester.example", Domains = ["norchester.example"], Route = "mail" },
            new() { Name = "Parents", Kind = "Parents", Route = "mail" },
        ],
    };
}
