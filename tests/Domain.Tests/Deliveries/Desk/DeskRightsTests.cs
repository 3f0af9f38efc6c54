using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Deliveries.Desk;

/// <summary>Every role against every act: about a pupil of year 5, who is the SENCo Ms Five's; Ms Seven has year 7.</summary>
public sealed class DeskRightsTests
{
    private static readonly SchoolNumber School = SchoolNumber.Parse("9991001"), Other = SchoolNumber.Parse("9994001");
    private static readonly DateOnly Day = A.Day("2026-11-23");
    private static readonly Pupil Pupil = A.Pupil() with { NcYear = "5", Class = "5 Elm" };

    private static readonly IReadOnlyList<StaffRole> Staff =
    [
        A.Staff("SENCo", "Ms Five", "5", "6"), A.Staff("SENCo", "Ms Seven", "7"), A.Staff("Lead SENCo", "Ms Lead"), A.Staff("Deputy", "Ms Deputy"), A.Staff("Safeguarding lead", "Mr Safe"),
        A.Staff("Head", "Dr Head"), A.Staff("Office", "Mx Office"), A.Staff("IT", "Mr It"), A.Staff("Class teacher", "Mr Class"), A.Staff("Head", "Dr Past") with { To = Day.AddDays(-1) },
    ];

    // See, release of the SENCo's, of the safeguarding lead's, of the office's, send back, stop, submitted, settle, phrase, file, address, everything.
    [Theory]
    [InlineData("Ms Five", "yes yes no no yes yes yes yes yes yes yes no")]
    [InlineData("Ms Seven", "no no no no no no no no no no no no")]
    [InlineData("Ms Lead", "yes yes no yes yes yes yes yes yes yes yes no")]
    [InlineData("Ms Deputy", "yes yes no yes yes yes yes yes yes yes yes no")]
    [InlineData("Mr Safe", "yes no yes no yes yes no no no no no yes")]
    [InlineData("Dr Head", "yes yes yes yes yes yes yes yes yes yes yes yes")]
    [InlineData("Mx Office", "no no no yes no no no no no no yes no")]
    [InlineData("Mr It", "no no no no no no no no no no no no")]
    [InlineData("Mr Class", "no no no no no no no no no no no no")]
    [InlineData("Dr Past", "no no no no no no no no no no no no")]
    public void Each_role_may_what_is_its_own(string name, string may)
    {
        var visitor = Visitor(name);
        bool[] rights =
        [
            May(visitor, DeskAct.See), May(visitor, DeskAct.Release, HoldOwner.Senco), May(visitor, DeskAct.Release, HoldOwner.SafeguardingLead), May(visitor, DeskAct.Release, HoldOwner.Office),
            May(visitor, DeskAct.SendBack), May(visitor, DeskAct.Stop), May(visitor, DeskAct.MarkSubmitted), May(visitor, DeskAct.Settle), May(visitor, DeskAct.ConfirmPhrase),
            May(visitor, DeskAct.ConfirmFile), May(visitor, DeskAct.ConfirmAddress), May(visitor, DeskAct.StopEverything),
        ];

        Assert.Equal(may.Split(' ').Select(word => word == "yes"), rights);
    }

    [Fact]
    public void What_is_it_s_to_mend_only_the_head_may_let_go() =>
        Assert.Equal(["Dr Head"], Staff.Where(member => May(Visitor(member.Name), DeskAct.Release, HoldOwner.It)).Select(member => member.Name));

    [Fact]
    public void What_is_about_many_pupils_is_for_those_who_see_every_pupil() =>
        Assert.Equal(["Ms Lead", "Ms Deputy", "Mr Safe", "Dr Head"], Staff.Where(member => Visitor(member.Name).Sees(School, null, Staff, Day)).Select(member => member.Name));

    [Fact]
    public void Where_no_lead_is_named_papers_about_many_go_to_the_first_senco_and_no_other()
    {
        IReadOnlyList<StaffRole> staff = [.. Staff.Where(member => member.Role == "SENCo")];

        Assert.Equal(["Ms Five"], staff.Where(member => Visitor(member.Name).Sees(School, null, staff, Day)).Select(member => member.Name));
    }

    [Fact]
    public void A_right_at_one_school_is_none_at_another() =>
        Assert.All(Enum.GetValues<DeskAct>(), act => Assert.All(Staff, member => Assert.False(Visitor(member.Name).May(act, Other, HoldOwner.Senco, Pupil, Staff, Day))));

    [Fact]
    public void A_fresh_proof_is_wanted_for_what_goes_to_camhs_alone()
    {
        Assert.True(DeskFreshness.IsWanted("camhs-referral", []));
        Assert.True(DeskFreshness.IsWanted("profile", [new Hold(UrgentGate.Gate, "x", HoldOwner.Senco, Releasable: true)]));
        Assert.False(DeskFreshness.IsWanted("profile", [new Hold(AddressGate.Gate, "x", HoldOwner.Senco, Releasable: true)]));
    }

    [Fact]
    public void For_every_gate_there_is_advice_and_for_no_other() =>
        Assert.Equal(GateRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), DeskAdvice.Gates.Order(StringComparer.Ordinal));

    private static bool May(DeskVisitor visitor, DeskAct act, HoldOwner owner = HoldOwner.Senco) => visitor.May(act, School, owner, Pupil, Staff, Day);

    private static DeskVisitor Visitor(string name)
    {
        var account = $"{name.ToLowerInvariant().Replace(' ', '.')}@school.example";
        return new DeskVisitor(account, name, [.. DeskVisitor.SeatsAt(School, Staff, account, Day)], DateTimeOffset.MinValue);
    }
}
