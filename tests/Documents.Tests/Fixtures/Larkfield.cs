using SenHub.Documents.House;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>An invented school and an invented pupil, the same each time.</summary>
internal static class Larkfield
{
    public static readonly DateOnly Night = new(2026, 11, 24);

    public static readonly PupilRef Ref = PupilRef.Make("LK", 412);

    public static SchoolHeader School { get; } = new(
        "Larkfield Primary School", SchoolNumber.Parse("9991001"), "Lark Lane, Harrowfield, ZZ1 1AA", "01632 960123", "Mrs Ruth Adeyemi", "Harrowshire");

    public static Pupil Pupil() => new()
    {
        Id = Guid.Parse("5f0c3f52-0000-8000-8000-000000000412"),
        Ref = Ref,
        Upn = Upn.TryParse("Z999100119001", out var upn) ? upn : throw new InvalidOperationException("The sample UPN has a wrong check letter."),
        Surname = "Kowalczyk",
        Forename = "Zofia",
        BornOn = new(2017, 3, 3),
        NcYear = "5",
        Class = "5K",
        State = RollState.OnRoll,
        AdmittedOn = new(2020, 9, 7),
        HomeLanguage = "POL",
        AttendancePercent = 94.2m,
        Address = new(["4 Mill Row", "Harrowfield"], "ZZ1 4QQ"),
        Sen = new SenRecord
        {
            Status = SenStatus.Plan,
            Needs = [new SenNeedRow("SLCN", 1, null, null), new SenNeedRow("SPLD", 2, null, null)],
        },
        Contacts = [Mother, Father],
    };

    public static Contact Mother { get; } = new()
    {
        Id = Guid.Parse("5f0c3f52-0000-8000-8000-0000000000a1"),
        Priority = 1,
        Name = "Mrs Agnieszka Kowalczyk",
        Relationship = "Mother",
        HasResponsibility = true,
        Address = new(["4 Mill Row", "Harrowfield"], "ZZ1 4QQ"),
        Email = "agnieszka@example.org",
        Phones = ["01632960777"],
    };

    public static Contact Father { get; } = new()
    {
        Id = Guid.Parse("5f0c3f52-0000-8000-8000-0000000000a2"),
        Priority = 2,
        Name = "Mr Piotr Nowak",
        Relationship = "Father",
        HasResponsibility = true,
        Address = new(["19 Dock Street", "Nether Sound"], "ZZ9 9ZX"),
        Email = "piotr@example.net",
        Phones = ["01632960888"],
    };
}
