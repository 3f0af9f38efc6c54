using SenHub.Documents.Advice;
using SenHub.Documents.Dataset;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Rounds;

/// <summary>Teachers' answers in the papers that ask for them: with name and day, beside the SENCo's own words, and never another child's.</summary>
public sealed class TeachersInPapersTests
{
    private static AdviceSources Sources(RecipientClass recipient = RecipientClass.Senco) =>
        SampleReviews.For(recipient) with { Facts = SampleReviews.Facts with { TeachersInput = SampleInput.Answers } };

    [Theory]
    [InlineData(RecipientClass.Senco)]
    [InlineData(RecipientClass.Parent)]
    [InlineData(RecipientClass.LocalAuthority)]
    [InlineData(RecipientClass.Teacher)]
    public void The_schools_advice_quotes_them_by_name_and_day_beside_the_SENCos_words(RecipientClass recipient)
    {
        var text = DocText.Print(ReviewAdvicePaper.Write(ReviewAdviceModel.From(Sources(recipient))));

        Assert.Contains("Starts by herself when the steps are on a card.", text, StringComparison.Ordinal);
        Assert.Contains("Mr Colin Marsh", text, StringComparison.Ordinal);
        Assert.Contains("20 Nov 2026", text, StringComparison.Ordinal);
        Assert.Contains(SampleReviews.Booked.NotWorking!, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Words about another child", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Said as evidence", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_office_is_shown_none_of_it() => Assert.DoesNotContain(PaperField.TeacherInput, FieldLists.For(RecipientClass.Office));

    [Fact]
    public void Advice_without_input_is_the_version_it_was_and_with_it_another()
    {
        var without = ReviewAdvicePaper.Version(ReviewAdviceModel.From(SampleReviews.For(RecipientClass.Senco)));

        Assert.DoesNotContain("teachers", without.ToString(), StringComparison.Ordinal);
        Assert.Contains("teachers", ReviewAdvicePaper.Version(ReviewAdviceModel.From(Sources())).DifferingFrom(without));
    }

    [Fact]
    public void An_address_that_a_teacher_typed_holds_a_parents_copy()
    {
        var sources = Sources(RecipientClass.Parent);
        var typed = sources with { Facts = sources.Facts with { TeachersInput = [SampleInput.Answers[0] with { Answer = "Ring the aunt on 07700 900123." }] } };

        Assert.DoesNotContain(ReviewAdviceModel.From(sources).Readiness.Missing, field => field.Requirement == AdviceRequirements.NoTraces);
        Assert.Contains(ReviewAdviceModel.From(typed).Readiness.Missing, field => field.Requirement == AdviceRequirements.NoTraces);
    }

    [Theory]
    [InlineData(FormKinds.Ehcna)]
    [InlineData(FormKinds.EpRequest)]
    public void Forms_that_ask_for_teachers_views_offer_them_with_file_row_day_and_name(string kind)
    {
        var model = SampleForms.Model(kind, RecipientClass.Senco, facts: SampleForms.Full with { TeachersInput = SampleInput.Answers });

        var item = model.Sections.SelectMany(section => section.Items).Single(item => item.Asked.Field == "teachers.input");

        Assert.All(["input-3A60-5SHM.xlsx", "line 4", "20 November 2026", "Mr Colin Marsh"], origin => Assert.Contains(origin, item.Sources, StringComparison.Ordinal));
        var rows = Assert.IsType<Content.Rows>(item.Says);
        Assert.Equal(["Starts by herself when the steps are on a card.", "As expected", "Said as evidence for a referral."], rows.Cells.Select(row => row[1]));
        Assert.Equal(FieldColumns.Of("teachers.input"), rows.Headings);
    }
}
