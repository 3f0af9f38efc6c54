using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Advice;

public sealed class ReviewDatesTests
{
    [Fact]
    public void The_steps_round_the_meeting_are_those_of_the_rulebook()
    {
        var dates = Dates(SampleReviews.For(RecipientClass.Parent)).Where(date => !date.OfPeriod && date.RuleId is not null);

        Assert.Equal(
            [("AR-04", "2026-12-30"), ("AR-05", "2026-12-30"), ("AR-06", "2027-01-28"), ("AR-07", "2027-02-11"), ("AR-08", "2027-02-11"), ("AR-08", "2027-04-08")],
            dates.Select(date => (date.RuleId!, date.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void The_meeting_stands_on_its_booked_day() =>
        Assert.Contains(Dates(SampleReviews.For(RecipientClass.Parent)), date => date.LastDay == SampleReviews.Booked.Meeting && date.RuleId is null);

    [Fact]
    public void Another_review_of_the_same_pupil_lends_no_date()
    {
        var last = new ReviewMeeting { Pupil = Larkfield.Ref, Meeting = new(2026, 11, 2), Kind = "Early", Held = true };
        var sources = SampleReviews.For(RecipientClass.Parent);
        var facts = sources.Facts with { Reviews = [last, SampleReviews.Booked] };
        var due = DueRules.For(new(Larkfield.School.Number, 1, Larkfield.Night, [Larkfield.Pupil()]), facts, Larkfield.Night);

        var dates = Dates(sources with { Facts = facts, DueItems = due });

        Assert.Contains(due, item => item.RuleId == "AR-06" && item.LastLawfulDay == new DateOnly(2026, 11, 16));
        Assert.DoesNotContain(dates, date => date.LastDay == new DateOnly(2026, 11, 16));
    }

    [Fact]
    public void Another_pupils_dates_are_not_shown()
    {
        var sources = SampleReviews.For(RecipientClass.Parent);
        var others = sources.DueItems.Select(item => item with { Pupil = Domain.Roll.PupilRef.Make("LK", 9), LastLawfulDay = new(2030, 1, 1) });

        Assert.DoesNotContain(Dates(sources with { DueItems = [.. sources.DueItems, .. others] }), date => date.LastDay.Year == 2030);
    }

    private static IReadOnlyList<ReviewDate> Dates(AdviceSources sources) => ReviewAdviceModel.From(sources).Dates;
}
