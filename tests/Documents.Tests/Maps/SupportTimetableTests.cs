using SenHub.Documents.Maps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Tests.Maps;

public sealed class SupportTimetableTests
{
    [Fact]
    public void A_timetable_with_the_minutes_of_the_rows_agrees() => Assert.Empty(Of(Timetables.Agreeing).Differences);

    [Fact]
    public void A_missing_session_is_named_with_both_sums() =>
        Assert.Equal(
            ["One-to-one precision reading: 80 minutes a week in the timetable, 100 in the rows"],
            Of([.. Timetables.Agreeing.SkipLast(1)]).Differences);

    [Fact]
    public void A_session_that_no_row_knows_is_named() =>
        Assert.Equal(
            ["Sensory circuit: 15 minutes a week in the timetable, 0 in the rows"],
            Of([.. Timetables.Agreeing, new(DayOfWeek.Tuesday, new(8, 50), new(9, 5), "Sensory circuit")]).Differences);

    [Fact]
    public void The_week_is_in_order()
    {
        var slots = Of(Timetables.Agreeing).Slots;

        Assert.Equal(slots.OrderBy(slot => slot.Day).ThenBy(slot => slot.From), slots);
    }

    private static SupportTimetable Of(IReadOnlyList<TimetableSlot> slots) =>
        ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.Full, Larkfield.School, RecipientClass.Senco, timetable: slots).Timetable!;
}
