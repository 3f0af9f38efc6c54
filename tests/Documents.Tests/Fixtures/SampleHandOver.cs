using SenHub.Documents.HandOver;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Two pupils who change hands at the end of a year.</summary>
internal static class SampleHandOver
{
    private static readonly DateOnly Night = A.Day("2026-12-31");

    public static HandOverModel Model { get; } = Make();

    private static HandOverModel Make()
    {
        SencoFacts facts = A.Facts with
        {
            Staff = [A.Staff("SENCo", "Ms Old") with { To = Night }, A.Staff("SENCo", "Mr New") with { From = Night.AddDays(1) }],
            Plans = [A.Plan(1)],
            Reviews = [A.Review("2027-01-14", 1)],
            Requests = [new() { RequestId = "r", Pupil = A.Ref(2), Kind = PaperKinds.ProvisionMap, To = "Link EP", On = A.Day("2026-11-02") }],
        };
        var roll = A.RollOf(A.Child(1).WithSen(SenStatus.Plan, "ASD"), A.Child(2).WithSen(SenStatus.Support, "SLCN"));
        DueItem[] due =
        [
            new() { Pupil = A.Ref(1), RuleId = "AR-05", Step = "circulate", Owner = DutyOwner.School, Kind = DueKind.Statutory, Status = DueStatus.Due, Basis = "", Source = "", Confidence = "High", LastLawfulDay = A.Day("2026-12-30"), StaffTarget = A.Day("2026-12-18") },
            new() { Pupil = A.Ref(9), RuleId = "AR-05", Step = "circulate", Owner = DutyOwner.School, Kind = DueKind.Statutory, Status = DueStatus.Due, Basis = "", Source = "", Confidence = "High", LastLawfulDay = A.Day("2026-12-30"), StaffTarget = A.Day("2026-12-18") },
            new() { Pupil = A.Ref(2), RuleId = "SUP-02", Step = "meet", Owner = DutyOwner.School, Kind = DueKind.Guidance, Status = DueStatus.NotDue, Basis = "", Source = "", Confidence = "High", LastLawfulDay = A.Day("2027-08-31") },
        ];
        return HandOverModel.Of(
            Domain.Documents.HandOver.After(roll, facts, Night).Single(), "Larkfield Primary", SenRegister.Of(roll, facts, [], new HashSet<PupilRef>(), Night), due, facts);
    }
}
