using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class HoldAgeTests
{
    // 27 November 2026 is a training day of the invented calendar, and no school day.
    [Theory]
    [InlineData("2026-11-23", "2026-11-23", 0)]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    [InlineData("2026-11-23", "2026-11-30", 4)]
    [InlineData("2026-11-23", "2026-12-01", 5)]
    [InlineData("2026-12-18", "2027-01-05", 1)]
    [InlineData("2026-11-24", "2026-11-23", 0)]
    public void School_days_alone_count(string since, string day, int age) => Assert.Equal(age, HoldAge.SchoolDays(A.Day(since), A.Day(day), A.Calendar));

    [Fact]
    public void The_digests_line_is_new_when_it_is_held_and_once_more_when_it_has_grown_old()
    {
        var held = new HeldDelivery(A.Ref(), PaperKinds.ReviewAdvice, "a parent", "H7K2-9QXM", new("GATE-3", "new address", HoldOwner.Senco, Releasable: true), A.Day("2026-11-23"));
        var (yesterday, alerts) = ((IReadOnlyList<DigestLine>)[], new List<DateOnly>());
        for (var night = A.Day("2026-11-23"); night <= A.Day("2026-12-11"); night = night.AddDays(1))
        {
            var digest = Digests.For(new DigestInput { Reader = A.Facts.Staff[0], School = "Larkfield", Roll = A.RollOf(A.Child()), Facts = A.Facts, Due = [], Held = [held], Yesterday = yesterday, Night = night });
            var line = Assert.Single(digest.Lines, line => line.What.Contains("H7K2-9QXM", StringComparison.Ordinal));
            yesterday = digest.Lines;
            if (line.IsNew)
                alerts.Add(night);
        }

        Assert.Equal([A.Day("2026-11-23"), A.Day("2026-12-01")], alerts);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-24", false)]
    [InlineData("2026-11-20", "2026-11-25", true)]
    public void A_risk_section_older_than_two_school_days_blocks_the_send(string written, string day, bool blocked)
    {
        var camhs = new Recipient { Key = "agency:CAMHS", Name = "CAMHS", Class = RecipientClass.Agency };

        var hold = UrgentGate.Aged(FormKinds.CamhsReferral, camhs, A.Day(written), A.Day(day), A.Calendar);

        Assert.Equal(blocked, hold is { Gate: "GATE-7", Releasable: false });
        Assert.Null(UrgentGate.Aged(FormKinds.EpRequest, camhs, A.Day("2026-01-05"), A.Day(day), A.Calendar));
    }

    [Fact]
    public void The_owner_is_a_person_of_the_phase()
    {
        IReadOnlyList<StaffRole> staff = [A.Staff("SENCo", "Ms Low", "1", "2"), A.Staff("SENCo", "Ms High", "5", "6"), A.Staff("Safeguarding lead", "Mr Safe"), A.Staff("IT", "Mx Wire")];

        Assert.Equal("Ms High", HoldOwners.PersonOf(HoldOwner.Senco, A.Child(), staff, A.Day("2026-11-23"))?.Name);
        Assert.Equal("Mr Safe", HoldOwners.PersonOf(HoldOwner.SafeguardingLead, A.Child(), staff, A.Day("2026-11-23"))?.Name);
        Assert.Equal("Mx Wire", HoldOwners.PersonOf(HoldOwner.It, null, staff, A.Day("2026-11-23"))?.Name);
        Assert.Null(HoldOwners.PersonOf(HoldOwner.Office, null, staff, A.Day("2026-11-23")));
    }
}
