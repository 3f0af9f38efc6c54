using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class RollUpdateTests
{
    [Fact]
    public void The_first_export_makes_references_in_the_order_of_the_UPNs()
    {
        var change = Night.Of(SchoolRoll.None(A.School), A.Export(A.Row(3), A.Row(1), A.Row(2)));

        var inOrder = new[] { A.Upn(1), A.Upn(2), A.Upn(3) }.OrderBy(upn => upn.ToString(), StringComparer.Ordinal);

        Assert.Equal(inOrder, change.Roll.Pupils.Select(pupil => pupil.Upn!.Value));
        Assert.Equal(["LK-1", "LK-2", "LK-3"], change.Difference.Joined.Select(pupil => pupil.ToString()[..4]));
        Assert.Equal((1, A.Night), (change.Roll.Version, change.Roll.AsOf));
    }

    [Fact]
    public void The_same_export_again_changes_nothing()
    {
        var export = A.Export(A.Row(1).WithStatus("E", "EHCP", new(2025, 2, 14)).WithNeeds("ASD", "SLCN"), A.Row(2).WithContacts(new ContactRow { Surname = "Oak", Phones = ["07700 900123"] }));
        var first = Night.Of(SchoolRoll.None(A.School), export).Roll;

        var again = RollUpdate.Apply(first, [export], "LK", A.Night.AddDays(1), ImportThresholds.Default);

        Assert.Same(first, again.Roll);
        Assert.True(again.Difference.IsEmpty);
    }

    [Fact]
    public void New_pupils_take_the_next_numbers_and_known_ones_keep_theirs()
    {
        var change = Night.Of(A.Roll(3), A.Export(A.Rows(5)));

        Assert.Equal([1, 2, 3, 4, 5], change.Roll.Pupils.Select(pupil => pupil.Ref.Number));
        Assert.Equal([4, 5], change.Difference.Joined.Select(pupil => pupil.Number));
        Assert.Equal(A.Roll(3).Pupils.Select(pupil => pupil.Id), change.Roll.Pupils.Take(3).Select(pupil => pupil.Id));
    }

    [Fact]
    public void A_change_is_told_by_field_and_never_by_value()
    {
        var change = Night.Of(A.Roll(2), A.Export(A.Row(1) with { Surname = "Newname", Class = "6 Ash" }, A.Row(2)));

        var changed = Assert.Single(change.Difference.Changed);

        Assert.Equal((1, "legal name, class"), (changed.Pupil.Number, string.Join(", ", changed.Fields)));
    }

    [Fact]
    public void A_file_that_carries_no_class_leaves_classes_alone_and_one_that_does_can_clear_them()
    {
        var without = Night.Of(A.Roll(2), A.Export(A.Row(1) with { Class = null }, A.Row(2) with { Class = null }));
        var blank = Night.Of(A.Roll(2), A.Export(A.Row(1) with { Class = null }, A.Row(2)));

        Assert.All(without.Roll.Pupils, pupil => Assert.Equal("5 Elm", pupil.Class));
        Assert.Equal([null, "5 Elm"], blank.Roll.Pupils.Select(pupil => pupil.Class));
    }

    [Fact]
    public void A_partial_export_updates_and_neither_adds_nor_removes()
    {
        var change = Night.Of(A.Roll(3), A.Export(A.Row(1) with { Class = "6 Ash" }, A.Row(9)) with { Scope = ExportScope.Partial });

        Assert.Equal(["6 Ash", "5 Elm", "5 Elm"], change.Roll.Pupils.Select(pupil => pupil.Class));
        Assert.All(change.Roll.Pupils, pupil => Assert.Equal((RollState.OnRoll, 0), (pupil.State, pupil.Absences)));
    }

    [Fact]
    public void A_leaving_date_in_the_past_is_leaving_and_one_to_come_is_not()
    {
        var change = Night.Of(A.Roll(3), A.Export(A.Row(1) with { LeavingDate = A.Night.AddDays(-1) }, A.Row(2) with { LeavingDate = A.Night }, A.Row(3)));

        Assert.Equal([RollState.Left, RollState.OnRoll, RollState.OnRoll], change.Roll.Pupils.Select(pupil => pupil.State));
        Assert.Equal(A.Night.AddDays(-1), change.Roll.Pupils[0].LeftOn);
        Assert.Equal(1, Assert.Single(change.Difference.Left).Number);
    }

    [Fact]
    public void A_pupil_admitted_in_the_future_is_expected() =>
        Assert.Equal(RollState.PreAdmission, Night.Of(A.Roll(1), A.Export(A.Row(1), A.Row(2) with { EntryDate = new(2027, 9, 1) })).Roll.Pupils[1].State);

    [Fact]
    public void A_leaver_who_comes_back_is_on_roll_under_the_same_reference()
    {
        var left = A.Roll(A.Pupil(1) with { State = RollState.Left, LeftOn = new(2026, 7, 20) }, A.Pupil(2));

        var change = Night.Of(left, A.Export(A.Rows(2)));

        Assert.Equal((RollState.OnRoll, null, 1), (change.Roll.Pupils[0].State, change.Roll.Pupils[0].LeftOn, Assert.Single(change.Difference.Returned).Number));
    }

    [Fact]
    public void Nothing_differs_between_a_roll_and_itself()
    {
        var rows = FsCheck.Fluent.ArbMap.Default.ArbFor<int[]>();

        Always.Holds(rows, numbers =>
        {
            var roll = Night.Of(SchoolRoll.None(A.School), A.Export([.. numbers.Select(number => 1 + (number & 255)).Distinct().Select(RowOf)])).Roll;
            return RollDifference.Between(roll, roll with { Pupils = [.. roll.Pupils.Select(pupil => pupil with { })] }).IsEmpty;
        });

        static ExportRow RowOf(int number) =>
            (number % 3 == 0 ? A.Row(number).WithoutSenBlock() : A.Row(number).WithStatus("K", since: A.Night).WithNeeds("ASD")).WithContacts(new ContactRow { Surname = "Oak" });
    }
}
