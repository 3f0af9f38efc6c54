using SenHub.Documents.Advice;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Advice;

public sealed class AdviceReadinessTests
{
    [Fact]
    public void A_full_advice_is_no_draft() => Assert.False(Judge(SampleReviews.For(RecipientClass.Parent)).IsDraft);

    [Fact]
    public void An_advice_without_a_judgement_of_an_outcome_is_a_draft()
    {
        var outcomes = SampleReviews.Outcomes.Select((outcome, at) => at == 0 ? outcome with { Met = " " } : outcome);

        var readiness = Judge(With(RecipientClass.Parent, facts => facts with { Outcomes = [.. outcomes] }));

        Assert.Equal(["Whether each outcome is met: missing for 1 outcome (SEN file, sheet Plan outcomes, column Met)"], readiness.Missing.Select(one => one.Line));
    }

    [Fact]
    public void A_draft_says_on_its_front_page_what_is_missing()
    {
        var sources = With(RecipientClass.Senco, facts => facts with { Outcomes = [], Progress = [] });

        var front = ReviewAdvicePaper.Write(ReviewAdviceModel.From(sources)).Blocks.OfType<Printing.Tree.Block.CallOut>().First();

        Assert.Equal("Draft for the SENCo: do not send", front.Title);
        Assert.Contains(front.Body, paragraph => paragraph.Runs[0].Text.Contains("Progress year on year: not recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_that_nobody_recorded_holds_nothing_up_and_is_named()
    {
        var sources = SampleReviews.For(RecipientClass.Parent);

        var readiness = Judge(sources with { Pupil = Larkfield.Pupil() with { HomeLanguage = null } });

        Assert.False(readiness.IsDraft);
        Assert.Contains(readiness.NotRecorded, one => one.Requirement == AdviceRequirements.HomeLanguage);
    }

    [Fact]
    public void What_a_teacher_may_not_see_is_not_applicable_to_her_copy() =>
        Assert.All(
            Judge(SampleReviews.For(RecipientClass.Teacher)).Fields.Where(one => one.Requirement.Field is PaperField.Costs or PaperField.HomeLanguage),
            one => Assert.Equal(FieldState.NotApplicable, one.State));

    [Fact]
    public void Results_older_than_a_year_at_the_meeting_are_stale()
    {
        var readiness = Judge(With(RecipientClass.Parent, facts => facts with { Progress = [facts.Progress[0]] }));

        Assert.Equal("latest result is of 4 November 2024", Assert.Single(readiness.Stale).Note);
    }

    [Theory]
    [InlineData("Ask Mr Nowak, piotr@example.net, about swimming")]
    [InlineData("His father is on 01632 960888 after six")]
    [InlineData("He now lives at 19 Dock Street, ZZ9 9ZX")]
    public void Typed_text_with_an_address_makes_a_parents_copy_a_draft(string typed)
    {
        var sources = SampleReviews.For(RecipientClass.Parent);
        var review = sources.Review with { NotWorking = typed };

        Assert.True(Judge(sources with { Review = review }).IsDraft);
        Assert.False(Judge(sources with { Review = review, Recipient = RecipientClass.LocalAuthority }).IsDraft);
    }

    private static AdviceSources With(RecipientClass recipient, Func<Domain.Import.SencoFacts, Domain.Import.SencoFacts> change)
    {
        var sources = SampleReviews.For(recipient);
        return sources with { Facts = change(sources.Facts) };
    }

    private static Readiness Judge(AdviceSources sources) => ReviewAdviceModel.From(sources).Readiness;
}
