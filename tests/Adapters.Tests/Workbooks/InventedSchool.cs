using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>A small invented roll: two classes, every SEN status, awkward names.</summary>
internal static class InventedSchool
{
    public static SchoolNumber Number { get; } = SchoolNumber.Parse("9991001");

    public static SchoolRoll Roll { get; } = new(Number, 1, new DateOnly(2026, 11, 20),
    [
        Pupil(1, "Ashworth", "Beth", "3A", SenStatus.Plan),
        Pupil(2, "Brzęczyszczykiewicz", "Łukasz", "3A", SenStatus.Plan),
        Pupil(3, "Cohen", "Mark", "3A", SenStatus.Support),
        Pupil(4, "Day", "Summer", "3A", SenStatus.None),
        Pupil(5, "Evans", "Siân", "12B", SenStatus.Plan),
        Pupil(6, "Farrell", "Aoife", "12B", SenStatus.Plan),
        Pupil(7, "Grace", "Reid", "12B", SenStatus.Support),
        Pupil(8, "O'Neill", "Ødger", null, SenStatus.Plan),
        Pupil(9, "Young", "Joy", "12B", SenStatus.Plan) with { State = RollState.Left },
    ]);

    public static PupilRef Ref(int number) => PupilRef.Make("LK", number);

    public static SchoolRoll Of(int pupils) => new(Number, 1, new DateOnly(2026, 11, 20),
    [
        .. Enumerable.Range(1, pupils).Select(number =>
            Pupil(number, $"Surname{number}", $"Forename{number}", $"{7 + (number % 7)}{(char)('A' + (number % 9))}", number % 20 == 0 ? SenStatus.Plan : number % 5 == 0 ? SenStatus.Support : SenStatus.None)),
    ]);

    private static Pupil Pupil(int number, string surname, string forename, string? group, SenStatus status) => new()
    {
        Id = Guid.Parse($"00000000-0000-8000-8000-{number:d12}"),
        Ref = Ref(number),
        Surname = surname,
        Forename = forename,
        BornOn = new DateOnly(2016, 5, 17),
        NcYear = "3",
        Class = group,
        State = RollState.OnRoll,
        Sen = new SenRecord { Status = status },
    };
}
