using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Roll;

public sealed class RemovalGuardTests
{
    [Theory]
    [InlineData(100, 5, 0)]
    [InlineData(100, 6, 1)]
    [InlineData(20, 5, 0)]
    [InlineData(20, 6, 1)]
    [InlineData(400, 20, 0)]
    [InlineData(400, 21, 1)]
    public void More_than_five_pupils_and_five_per_cent_are_withheld(int onRoll, int absent, int held)
    {
        var change = Night.Of(A.Roll(onRoll), A.Export(A.Rows(onRoll - absent)));

        Assert.Equal(held, change.Held.Count(one => one.Why.Code == FaultCodes.RemovalsWithheld));
        Assert.Equal(held == 0 ? absent : 0, change.Roll.Pupils.Count(pupil => pupil.Absences == 1));
    }

    [Fact]
    public void Creates_and_updates_still_apply_when_removals_are_withheld()
    {
        var change = Night.Of(A.Roll(100), A.Export([A.Row(1) with { Class = "6 Ash" }, .. A.Rows(50).Skip(1), A.Row(101)]));

        Assert.Equal(50, Assert.Single(change.Held).Pupils.Count);
        Assert.Equal(("6 Ash", 101), (change.Roll.Pupils[0].Class, change.Roll.Pupils.Count));
        Assert.All(change.Roll.Pupils, pupil => Assert.Equal(RollState.OnRoll, pupil.State));
    }

    [Fact]
    public void Leavers_on_evidence_count_too()
    {
        var rows = A.Rows(100).Select((row, at) => at < 6 ? row with { LeavingDate = A.Night.AddDays(-1) } : row).ToList();

        var change = Night.Of(A.Roll(100), A.Export(rows));

        Assert.All(change.Roll.Pupils, pupil => Assert.Equal((RollState.OnRoll, null), (pupil.State, pupil.LeftOn)));
        Assert.Equal(6, Assert.Single(change.Held).Pupils.Count);
    }

    [Fact]
    public void A_released_change_applies_and_stays_released_until_the_facts_move_on()
    {
        var rows = A.Rows(100).Select((row, at) => at < 6 ? row with { LeavingDate = A.Night.AddDays(-1) } : row).ToList();
        var held = Night.Of(A.Roll(100), A.Export(rows)).Held;

        var change = Night.Releasing(A.Roll(100), held, A.Export(rows));

        Assert.Empty(change.Held);
        Assert.Equal(6, change.Difference.Left.Count);
    }

    [Fact]
    public void A_release_covers_the_pupils_it_named_and_nobody_who_vanishes_after_it()
    {
        var held = Night.Of(A.Roll(100), A.Export(A.Rows(80))).Held;

        var oneMore = Night.Releasing(A.Roll(100), held, A.Export(A.Rows(79)));
        var manyMore = Night.Releasing(A.Roll(100), held, A.Export(A.Rows(60)));

        Assert.DoesNotContain(oneMore.Held, change => change.Why.Code == FaultCodes.RemovalsWithheld);
        Assert.Equal(20, Assert.Single(manyMore.Held, change => change.Why.Code == FaultCodes.RemovalsWithheld).Items.Count);
        Assert.Equal(20, manyMore.Difference.Left.Count);
    }

    [Fact]
    public void A_missing_pupil_has_left_on_a_persons_word_alone()
    {
        var missing = A.Roll([.. A.Roll(9).Pupils, A.Pupil(10) with { State = RollState.Missing, Absences = 2 }]);
        var held = Night.Of(missing, A.Export(A.Rows(9))).Held;

        var released = Night.Releasing(missing, held, A.Export(A.Rows(9)));

        Assert.Equal(FaultCodes.PupilMissing, Assert.Single(held).Why.Code);
        Assert.Equal((RollState.Left, A.Night), (released.Roll.Pupils[9].State, released.Roll.Pupils[9].LeftOn));
        Assert.Empty(released.Held);
    }

    [Fact]
    public void A_release_that_had_no_say_is_seen_to_have_lapsed()
    {
        var held = Night.Of(A.Roll(100), A.Export(A.Rows(80))).Held;

        Assert.Single(Night.Releasing(A.Roll(100), held, A.Export(A.Rows(80))).ReleasesUsed);
        Assert.Empty(Night.Releasing(A.Roll(100), held, A.Export(A.Rows(100))).ReleasesUsed);
    }

    [Fact]
    public void The_counts_behind_the_decision_are_kept_with_it()
    {
        var counts = Night.Of(A.Roll(100), A.Export(A.Rows(80))).Counts;

        Assert.Equal((100, 80, 20, 0, 5m), (counts.OnRoll, counts.Given, counts.Absent, counts.Leaving, counts.RemovalsAllowed));
    }

    [Fact]
    public void A_rollover_window_allows_thirty_per_cent()
    {
        var thresholds = ImportThresholds.Default with { Rollover = new YearlyWindow(11, 20, 11, 20) };

        var enough = RollUpdate.Apply(A.Roll(100), [A.Export(A.Rows(70))], "LK", A.Night, thresholds);
        var tooMany = RollUpdate.Apply(A.Roll(100), [A.Export(A.Rows(69))], "LK", A.Night, thresholds);

        Assert.Empty(enough.Held);
        Assert.Single(tooMany.Held);
    }

    [Fact]
    public void A_pupil_is_missing_after_two_full_exports_of_different_days()
    {
        var first = Night.Of(A.Roll(10), A.Export(A.Rows(9))).Roll;
        var sameDay = RollUpdate.Apply(first, [A.Export(A.Rows(9)) with { Hash = "second of the day" }], "LK", A.Night, ImportThresholds.Default).Roll;
        var second = RollUpdate.Apply(sameDay, [A.Export(A.Rows(9)).On(A.Night.AddDays(1))], "LK", A.Night.AddDays(1), ImportThresholds.Default);

        Assert.Equal((1, RollState.OnRoll), (first.Pupils[9].Absences, first.Pupils[9].State));
        Assert.Equal((1, RollState.OnRoll), (sameDay.Pupils[9].Absences, sameDay.Pupils[9].State));
        Assert.Equal((2, RollState.Missing), (second.Roll.Pupils[9].Absences, second.Roll.Pupils[9].State));
        Assert.Equal(10, Assert.Single(second.Difference.Missing).Number);
    }

    [Fact]
    public void The_same_export_on_two_nights_is_one_absence()
    {
        var export = A.Export(A.Rows(9));
        var first = Night.Of(A.Roll(10), export).Roll;

        Assert.Same(first, RollUpdate.Apply(first, [export], "LK", A.Night.AddDays(1), ImportThresholds.Default).Roll);
    }

    [Fact]
    public void Coming_back_ends_the_counting()
    {
        var absent = A.Roll([.. A.Roll(9).Pupils, A.Pupil(10) with { State = RollState.Missing, Absences = 2 }]);

        var change = Night.Of(absent, A.Export(A.Rows(10)));

        Assert.Equal((RollState.OnRoll, 0), (change.Roll.Pupils[9].State, change.Roll.Pupils[9].Absences));
        Assert.Equal(10, Assert.Single(change.Difference.Returned).Number);
    }

    [Fact]
    public void A_refused_row_counts_as_present()
    {
        var refused = A.Export(A.Rows(8)) with { Refused = 2, RefusedKeys = [RowKeys.Of(A.Row(9))[0], RowKeys.Person("SURNAME10", "Forename10", A.Row(10).BornOn)] };

        Assert.All(Night.Of(A.Roll(10), refused).Roll.Pupils, pupil => Assert.Equal(0, pupil.Absences));
    }

    [Fact]
    public void While_rows_do_not_say_whom_they_are_about_nobody_is_counted_as_absent()
    {
        var change = Night.Of(A.Roll(10), A.Export(A.Rows(9)) with { Refused = 1, RefusedUnnamed = 1 });

        Assert.Equal(0, change.Roll.Pupils[9].Absences);
        Assert.Equal(FaultCodes.AbsencesNotCounted, Assert.Single(change.Faults).Code);
    }

    [Fact]
    public void An_export_older_than_the_one_that_gave_the_roll_removes_nobody_and_undoes_nothing()
    {
        var roll = A.Roll(10) with { From = new RollSource(A.At(A.Night.AddDays(1)), "newer") };

        var change = Night.Of(roll, A.Export(A.Row(1) with { Class = "4 Oak" }));

        Assert.Same(roll, change.Roll);
    }
}
