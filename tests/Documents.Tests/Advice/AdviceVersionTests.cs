using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;

namespace SenHub.Documents.Tests.Advice;

public sealed class AdviceVersionTests
{
    [Fact]
    public void Thirty_nights_with_unchanged_facts_are_one_version()
    {
        var nights = Enumerable.Range(0, 30).Select(night => Sources with { Map = SampleMaps.Full with { AsOf = Larkfield.Night.AddDays(night), CostToDate = night } });

        Assert.Single(nights.Select(Facts).Distinct());
    }

    [Fact]
    public void Recording_that_it_was_sent_makes_no_new_version() =>
        Assert.Equal(Facts(Sources), Facts(Sources with { Review = Sources.Review with { AdviceCirculated = Larkfield.Night, Invited = null } }));

    [Fact]
    public void Attendance_moves_with_the_calendar() =>
        Assert.Equal(Facts(Sources), Facts(Sources with { Pupil = Larkfield.Pupil() with { AttendancePercent = 93.9m } }));

    [Fact]
    public void A_moved_meeting_is_a_new_version() =>
        Assert.NotEqual(Facts(Sources), Facts(Sources with { Review = Sources.Review with { Meeting = new(2027, 1, 15) } }));

    [Fact]
    public void Another_last_review_is_a_new_version() =>
        Assert.NotEqual(Facts(Sources), Facts(Sources with { Facts = Sources.Facts with { Plans = [SampleReviews.Plan with { LastReviewMeeting = new(2026, 1, 21) }] } }));

    [Fact]
    public void What_changed_is_named_by_its_part()
    {
        var changed = Sources with { Facts = Sources.Facts with { Outcomes = [SampleReviews.Outcomes[0] with { Met = "Met" }, SampleReviews.Outcomes[1]] } };

        var differing = Version(changed).DifferingFrom(Version(Sources));

        Assert.Equal(["outcomes"], differing);
    }

    [Fact]
    public void A_teachers_copy_is_another_version_than_the_SENCos() =>
        Assert.NotEqual(Version(SampleReviews.For(RecipientClass.Senco)).Hash, Version(SampleReviews.For(RecipientClass.Teacher)).Hash);

    private static PaperVersion Version(AdviceSources sources) => ReviewAdvicePaper.Version(ReviewAdviceModel.From(sources));

    private static AdviceSources Sources { get; } = SampleReviews.For(RecipientClass.Parent);

    private static string Facts(AdviceSources sources) => ReviewAdvicePaper.ShownFacts(ReviewAdviceModel.From(sources));
}
