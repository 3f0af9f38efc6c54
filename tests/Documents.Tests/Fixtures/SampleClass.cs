using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>A small school: Zofia, a child with the longest names, one without anything recorded, one who is watched, and one without needs.</summary>
internal static class SampleClass
{
    public static SchoolRoll Roll { get; } = new(Larkfield.School.Number, 3, Larkfield.Night,
    [
        Larkfield.Pupil(),
        Awkward.Pupil() with { Ref = PupilRef.Make("LK", 9), Class = "5K", NcYear = "5" },
        Child(77, "Otherchild", "Ota", SenStatus.Support, "SEMH"),
        Child(78, "Watched", "Wanda", SenStatus.None) with { Sen = new() { Status = SenStatus.None, RawText = "Monitoring" } },
        Child(79, "Plain", "Paul", SenStatus.None),
        Child(80, "Elsewhere", "Elsa", SenStatus.Support, "HI") with { Class = "6A", NcYear = "6" },
    ]);

    public static SencoFacts Facts { get; } = SampleOwn.Facts with
    {
        Provision = [.. new[] { SampleMaps.Talk, SampleMaps.Reading }.Select(line => line.Line with { StaffName = "Mrs Wendy Staff" })],
        Staff =
        [
            new() { Name = "Mrs Ruth Adeyemi", Role = StaffRoles.Senco, Email = "r.adeyemi@school.example" },
            new() { Name = "Ms Tess Teacher", Role = StaffRoles.ClassTeacher, Units = ["5K"], Email = "t.teacher@school.example" },
        ],
    };

    public static IReadOnlyList<ProvisionMap> Maps { get; } = [SampleMaps.Full, Awkward.Map with { Pupil = PupilRef.Make("LK", 9) }];

    public static SenRegister Register { get; } = SenRegister.Of(Roll, Facts, Maps, new HashSet<PupilRef> { Larkfield.Ref }, Larkfield.Night);

    /// <summary>A week before, Ota was not on it and Zofia had support alone.</summary>
    public static SenRegister Before { get; } = SenRegister.Of(
        Roll with { Pupils = [.. Roll.Pupils.Where(pupil => pupil.Ref != SampleOwn.Other).Select(pupil => pupil.Ref == Larkfield.Ref ? pupil with { Sen = pupil.Sen with { Status = SenStatus.Support } } : pupil)] },
        Facts, Maps, new HashSet<PupilRef>(), Larkfield.Night.AddDays(-7));

    public static SchoolProvision Provision { get; } = SchoolProvision.Of(Roll, Facts with { Provision = [.. Maps.SelectMany(map => map.Lines).Select(line => line.Line)] }, Maps, SenRegister.None, ProvisionRules.Default, Larkfield.Night);

    private static Pupil Child(int number, string surname, string forename, SenStatus status, params string[] needs) => (Larkfield.Pupil() with
    {
        Id = Domain.DerivedId.Of("pupil", PupilRef.Make("LK", number).ToString()),
        Ref = PupilRef.Make("LK", number),
        Surname = surname,
        Forename = forename,
        Contacts = [],
    }).WithSen(status, needs);
}
