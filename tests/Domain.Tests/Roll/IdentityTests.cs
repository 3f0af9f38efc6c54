using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class IdentityTests
{
    private static readonly Contact Mother = new() { Id = DerivedId.Of("contact", "1"), Priority = 1, Name = "Ivy Oak", Relationship = "Mother" };

    [Fact]
    public void Another_UPN_under_the_same_id_holds_the_pupil_and_clears_the_contacts()
    {
        var change = Night.Of(A.Roll(A.Pupil(1).WithContacts(Mother), A.Pupil(2)), A.Export(A.Row(1) with { Upn = A.Upn(77), Surname = "Newname" }, A.Row(2)));

        var (pupil, held) = (change.Roll.Pupils[0], Assert.Single(change.Held));

        Assert.Equal((true, A.Upn(1), "Surname1"), (pupil.IdentityHeld, pupil.Upn!.Value, pupil.Surname));
        Assert.Empty(pupil.Contacts);
        Assert.Equal((FaultCodes.UpnChanged, HoldOwner.SafeguardingLead), (held.Why.Code, held.Owner));
        Assert.DoesNotContain(change.Roll.Pupils, one => one.Upn == A.Upn(77));
    }

    [Fact]
    public void The_hold_stays_until_the_safeguarding_lead_lets_it_go()
    {
        var changed = A.Export(A.Row(1) with { Upn = A.Upn(77) });
        var held = Night.Of(A.Roll(1), changed);

        var back = Night.Of(held.Roll, A.Export(A.Row(1)).On(A.Night.AddDays(1)));
        var released = Night.Releasing(held.Roll, held.Held, changed);

        Assert.True(back.Roll.Pupils[0].IdentityHeld);
        Assert.Equal((false, A.Upn(77)), (released.Roll.Pupils[0].IdentityHeld, released.Roll.Pupils[0].Upn!.Value));
        Assert.Empty(released.Held);
    }

    [Fact]
    public void A_release_for_one_new_UPN_lets_no_other_through()
    {
        var held = Night.Of(A.Roll(1), A.Export(A.Row(1) with { Upn = A.Upn(77) }));

        var change = Night.Releasing(held.Roll, held.Held, A.Export(A.Row(1) with { Upn = A.Upn(78) }));

        Assert.True(change.Roll.Pupils[0].IdentityHeld);
        Assert.NotEqual(held.Held[0].Id, Assert.Single(change.Held).Id);
    }

    [Fact]
    public void Numbers_that_contradict_each_other_are_mended_and_never_released() =>
        Assert.False(Assert.Single(Night.Of(A.Roll(2), A.Export(A.Row(1) with { Upn = A.Upn(2) })).Held).Releasable);

    [Fact]
    public void A_slip_in_a_UPN_makes_no_child_twice_and_nobody_absent()
    {
        var change = Night.Of(A.Roll(3), A.Export(A.Row(1), A.Row(2), A.Row(3) with { SourceId = null, Upn = null, UpnAsWritten = "A999100121999", Class = "6 Ash" }));

        Assert.Equal(3, change.Roll.Pupils.Count);
        Assert.Equal(("5 Elm", 0, A.Upn(3)), (change.Roll.Pupils[2].Class, change.Roll.Pupils[2].Absences, change.Roll.Pupils[2].Upn!.Value));
        Assert.Equal(FaultCodes.UpnUnknown, Assert.Single(change.Faults).Code);
    }

    [Fact]
    public void A_former_UPN_in_the_file_is_honoured()
    {
        var change = Night.Of(A.Roll(1), A.Export(A.Row(1) with { SourceId = null, Upn = A.Upn(77), FormerUpn = A.Upn(1) }));

        Assert.Equal((A.Upn(77), 1), (Assert.Single(change.Roll.Pupils).Upn!.Value, change.Roll.Pupils[0].Ref.Number));
        Assert.Empty(change.Held);
    }

    [Fact]
    public void The_same_name_and_birth_date_under_other_numbers_is_another_child()
    {
        var change = Night.Of(A.Roll(1), A.Export(A.Row(1), A.Row(1) with { SourceId = "900", Upn = A.Upn(77) }));

        Assert.Equal(2, change.Roll.Pupils.Count);
        Assert.Empty(change.Held);
    }

    [Fact]
    public void Numbers_of_two_pupils_in_one_row_change_neither()
    {
        var change = Night.Of(A.Roll(2), A.Export(A.Row(1) with { Upn = A.Upn(2), Class = "6 Ash" }));

        Assert.All(change.Roll.Pupils, pupil => Assert.Equal(("5 Elm", 0), (pupil.Class, pupil.Absences)));
        Assert.Equal([1, 2], Assert.Single(change.Held).Pupils.Select(pupil => pupil.Number));
    }

    [Fact]
    public void Pupils_who_share_a_UPN_keep_their_last_good_state()
    {
        var export = DuplicateRows.Settle(A.Export(A.Row(1) with { Class = "6 Ash" }, A.Row(2) with { Upn = A.Upn(1), Class = "6 Ash" }, A.Row(3)));

        var change = Night.Of(A.Roll(3), export);

        Assert.All(change.Roll.Pupils, pupil => Assert.Equal(("5 Elm", 0), (pupil.Class, pupil.Absences)));
    }

    [Fact]
    public void A_wrong_UPN_as_written_is_known_again_and_gives_way_to_the_right_one()
    {
        var first = Night.Of(A.Roll(1), A.Export(A.Row(1), A.Row(2) with { Upn = null, UpnAsWritten = "A999100121002" })).Roll;

        var again = RollUpdate.Apply(first, [A.Export(A.Row(1), A.Row(2) with { SourceId = null, Upn = null, UpnAsWritten = "A999100121002" }).On(A.Night.AddDays(1))], "LK", A.Night.AddDays(1), ImportThresholds.Default).Roll;
        var righted = RollUpdate.Apply(again, [A.Export(A.Rows(2)).On(A.Night.AddDays(2))], "LK", A.Night.AddDays(2), ImportThresholds.Default).Roll;

        Assert.Equal((2, "A999100121002"), (again.Pupils.Count, again.Pupils[1].UpnAsWritten));
        Assert.Equal((2, A.Upn(2), null), (righted.Pupils.Count, righted.Pupils[1].Upn!.Value, righted.Pupils[1].UpnAsWritten));
    }
}
