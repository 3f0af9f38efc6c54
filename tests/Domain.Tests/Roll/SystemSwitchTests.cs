using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class SystemSwitchTests
{
    // The new system counts its own way: its 000002 is the old system's 000001.
    private static ExportFile FromNewSystem(int count, params ExportRow[] more) =>
        A.Export([.. A.Rows(count).Select((row, at) => row with { SourceId = A.Row(at == 0 ? count : at).SourceId, Class = "6 Ash" }), .. more]);

    [Fact]
    public void New_ids_with_the_same_UPNs_change_no_pupil_until_a_person_says_so()
    {
        var change = Night.Of(A.Roll(20), FromNewSystem(20));

        Assert.Same(change.Roll, Night.Of(change.Roll, FromNewSystem(20)).Roll);
        Assert.All(change.Roll.Pupils, pupil => Assert.Equal(("5 Elm", false), (pupil.Class, pupil.IdentityHeld)));
        var held = Assert.Single(change.Held);
        Assert.Equal((FaultCodes.SystemSwitched, HoldOwner.Office, 20), (held.Why.Code, held.Owner, held.Items.Count));
        Assert.Equal(20, change.Counts.NewIds);
    }

    [Fact]
    public void Released_every_child_keeps_its_own_record_although_the_ids_meet_those_of_others()
    {
        var held = Night.Of(A.Roll(20), FromNewSystem(20)).Held;

        var change = Night.Releasing(A.Roll(20), held, FromNewSystem(20));

        Assert.Empty(change.Held);
        Assert.Equal(A.Roll(20).Pupils.Select(pupil => (pupil.Ref, pupil.Upn, pupil.Surname)), change.Roll.Pupils.Select(pupil => (pupil.Ref, pupil.Upn, pupil.Surname)));
        Assert.Equal("000001", change.Roll.Pupils[1].SourceId);
        Assert.Equal(held.Select(one => one.Id), change.ReleasesUsed);
    }

    [Fact]
    public void A_newcomer_since_the_release_does_not_undo_it()
    {
        var held = Night.Of(A.Roll(20), FromNewSystem(19)).Held;

        var change = Night.Releasing(A.Roll(20), held, FromNewSystem(20, A.Row(50)));

        Assert.Empty(change.Held);
        Assert.Equal(21, change.Roll.Pupils.Count);
    }

    [Fact]
    public void After_the_switch_the_new_ids_are_simply_the_ids()
    {
        var switched = Night.Releasing(A.Roll(20), Night.Of(A.Roll(20), FromNewSystem(20)).Held, FromNewSystem(20)).Roll;

        var next = RollUpdate.Apply(switched, [FromNewSystem(20).On(A.Night.AddDays(1))], "LK", A.Night.AddDays(1), ImportThresholds.Default);

        Assert.Empty(next.Held);
        Assert.True(next.Difference.IsEmpty);
    }

    [Fact]
    public void Two_corrected_admission_numbers_are_no_switch()
    {
        var rows = A.Rows(20).Select((row, at) => at < 2 ? row with { SourceId = $"9{row.SourceId}" } : row).ToList();

        var change = Night.Of(A.Roll(20), A.Export(rows));

        Assert.Empty(change.Held);
        Assert.Equal("9000001", change.Roll.Pupils[0].SourceId);
    }

    [Fact]
    public void The_same_id_in_another_system_is_another_child()
    {
        var facts = A.Export(A.Row(9) with { SourceId = "000001", Class = "6 Ash" }) with { System = "OneRoster", Scope = ExportScope.Partial, Hash = "other" };

        var change = Night.Of(A.Roll(9), A.Export(A.Rows(9)), facts);

        Assert.Empty(change.Held);
        Assert.Equal("5 Elm", change.Roll.Pupils[0].Class);
    }
}
