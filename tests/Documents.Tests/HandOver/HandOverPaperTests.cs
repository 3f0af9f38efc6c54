using SenHub.Documents.HandOver;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Documents.Tests.HandOver;

public sealed class HandOverPaperTests
{
    private static readonly DateOnly Night = A.Day("2026-12-31");

    [Fact]
    public void A_hand_over_reads_as_approved() => Approved.Match(DocText.Print(HandOverPaper.Write(Model)), "hand-over");

    [Fact]
    public void No_pupil_is_named_on_page_or_mail()
    {
        Assert.DoesNotContain("Surname1", DocText.Print(HandOverPaper.Write(Model)) + HandOverPaper.Text(Model), StringComparison.Ordinal);
        Assert.StartsWith("From Friday 1 January 2027 you coordinate 2 pupils until now with Ms Old. 1 step is open, 1 paper is asked for.", HandOverPaper.Text(Model), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_version_is_of_what_it_shows()
    {
        Assert.Equal(HandOverPaper.Version(Model).Hash, HandOverPaper.Version(Model with { School = "Another name" }).Hash);
        Assert.NotEqual(HandOverPaper.Version(Model).Hash, HandOverPaper.Version(Model with { Requests = [] }).Hash);
    }

    private static HandOverModel Model { get; } = Make();

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
