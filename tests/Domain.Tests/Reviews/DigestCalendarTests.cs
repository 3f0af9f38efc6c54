using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Reviews;

public sealed class DigestCalendarTests
{
    private static readonly SchoolNumber School = SchoolNumber.Parse("9991001");
    private static readonly DateOnly Night = A.Day("2026-11-23");

    [Fact]
    public void Unchanged_items_keep_their_uid_and_sequence_night_after_night()
    {
        var first = DigestCalendar.For(School, [Item("2027-02-13")], [], Night);
        var second = DigestCalendar.For(School, [Item("2027-02-13")], first, Night.AddDays(1));

        Assert.Equal(first, second);
        Assert.Equal(0, Assert.Single(first).Sequence);
    }

    [Fact]
    public void A_moved_date_is_the_same_entry_with_the_next_sequence()
    {
        var first = DigestCalendar.For(School, [Item("2027-02-13")], [], Night);

        var moved = Assert.Single(DigestCalendar.For(School, [Item("2027-02-06")], first, Night));

        Assert.Equal((first[0].Uid, 1, A.Day("2027-02-05")), (moved.Uid, moved.Sequence, moved.On));
    }

    [Fact]
    public void What_fell_away_is_cancelled_once_and_can_come_back()
    {
        var first = DigestCalendar.For(School, [Item("2027-02-13")], [], Night);

        var gone = DigestCalendar.For(School, [], first, Night);
        var stillGone = DigestCalendar.For(School, [], gone, Night.AddDays(1));
        var back = DigestCalendar.For(School, [Item("2027-02-13")], stillGone, Night.AddDays(2));

        Assert.Equal((true, 1), (Assert.Single(gone).Cancelled, gone[0].Sequence));
        Assert.Equal(gone, stillGone);
        Assert.Equal((false, 2), (Assert.Single(back).Cancelled, back[0].Sequence));
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void Ninety_days_after_its_day_a_cancelled_entry_is_forgotten(int days, int entries)
    {
        var gone = DigestCalendar.For(School, [], DigestCalendar.For(School, [Item("2027-02-13")], [], Night), Night);

        Assert.Equal(entries, DigestCalendar.For(School, [], gone, gone[0].On.AddDays(days)).Count);
    }

    [Fact]
    public void Another_school_pupil_rule_step_or_round_is_another_entry()
    {
        var item = Item("2027-02-13");
        DueItem[] items = [item, item with { Pupil = A.Ref(9) }, item with { RuleId = "AR-04" }, item with { Step = "invite" }, item with { Cycle = "2027-03-14" }];

        Assert.Equal(5, DigestCalendar.For(School, items, [], Night).Select(entry => entry.Uid).Distinct().Count());
        Assert.NotEqual(
            DigestCalendar.For(School, [item], [], Night)[0].Uid,
            DigestCalendar.For(SchoolNumber.Parse("9991002"), [item], [], Night)[0].Uid);
    }

    [Fact]
    public void An_entry_says_reference_step_rule_and_last_day_and_no_name() =>
        Assert.Equal(
            $"{A.Ref()} Hold the review meeting (AR-02, by Sat 13 Feb 2027)",
            Assert.Single(DigestCalendar.For(School, [Item("2027-02-13")], [], Night)).Summary);

    private static DueItem Item(string limit) =>
        RuleNight.Of(A.Child(), A.Facts, Night).Item(AnnualReviewSteps.Meeting, A.Day(limit), null, "basis", "2026-03-14");
}
