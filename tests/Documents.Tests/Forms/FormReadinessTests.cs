using SenHub.Documents.Forms;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Forms;

public sealed class FormReadinessTests
{
    [Fact]
    public void With_all_facts_nothing_is_missing_or_old() =>
        Assert.DoesNotContain(SampleForms.Model(FormKinds.EpRequest).Readiness.Fields, field => field.Requirement.Required && (field.State == FieldState.Missing || field.State == FieldState.Stale));

    [Fact]
    public void What_is_blanked_is_named_and_nothing_else()
    {
        var facts = SampleForms.Full with { Views = [.. SampleForms.Full.Views.Where(view => view.Whose != "Parent")], Stories = [.. SampleForms.Full.Stories.Where(story => story.Heading != "Strengths")] };

        var missing = SampleForms.Model(FormKinds.EpRequest, facts: facts).Readiness.Missing.Select(field => field.Requirement.Name);

        Assert.Equal(["Strengths and interests", "Parents' views"], missing);
    }

    [Fact]
    public void Age_counts_against_the_recipients_own_limit()
    {
        var facts = SampleForms.Full with { Views = [.. SampleForms.Full.Views.Select(view => view with { On = Larkfield.Night.AddDays(-200) })] };

        var forAuthority = SampleForms.Model(FormKinds.Ehcna, facts: facts).Readiness.Stale.Select(field => field.Requirement.Name);
        var forPsychologist = SampleForms.Model(FormKinds.EpRequest, facts: facts).Readiness.Stale;

        Assert.Equal(["Pupil's views", "Parents' views"], forAuthority);
        Assert.Empty(forPsychologist);
    }

    [Fact]
    public void The_limit_is_the_last_day_on_which_a_fact_is_not_old()
    {
        FormModel On(int days) => SampleForms.Model(FormKinds.Ehcna, facts: SampleForms.Full with { Views = [.. SampleForms.Full.Views.Select(view => view with { On = Larkfield.Night.AddDays(-days) })] });

        Assert.Empty(On(180).Readiness.Stale);
        Assert.Contains("of 27 May 2026; older than 180 days", On(181).Readiness.Stale.Select(field => field.Note));
    }

    [Fact]
    public void What_a_condition_rules_out_is_not_applicable_with_its_reason()
    {
        var field = SampleForms.Model(FormKinds.EpRequest).Readiness.Fields.Single(field => field.Requirement.Name == "Looked after by a local authority");

        Assert.Equal(FieldState.NotApplicable, field.State);
        Assert.Equal("not looked after, by the export", field.Note);
    }

    [Fact]
    public void A_text_longer_than_the_form_takes_is_named_with_its_count_and_stops_the_paper()
    {
        var form = SampleForms.Set.For(SampleForms.Wanted(FormKinds.EpRequest, RecipientClass.Agency))!;
        var limited = form with { Sections = [.. form.Sections.Select(section => section with { Fields = [.. section.Fields.Select(field => field.Field == "views.parent" ? field with { MaxCharacters = 20 } : field)] })] };

        var model = SampleForms.Model(FormKinds.EpRequest, template: limited);

        Assert.True(model.IsDraft);
        Assert.Equal("Parents' views: 46 characters where the form takes 20; shorten it (SEN file, sheet Views, column Views)", model.Readiness.Missing.Single().Line);
    }

    [Fact]
    public void Two_dates_of_birth_print_neither_and_stop_the_paper()
    {
        var model = SampleForms.Model(FormKinds.Ehcna, pupil: SampleForms.Child with { BirthDatesDiffer = true });

        Assert.Contains(model.Readiness.Missing, field => field.Requirement.Name == "Date of birth" && field.Note.Contains("two dates of birth", StringComparison.Ordinal));
        Assert.False(PupilGate.Judge(SampleForms.Wanted(FormKinds.Ehcna, RecipientClass.LocalAuthority), SampleForms.Child with { BirthDatesDiffer = true }).Single().Releasable);
    }

    [Fact]
    public void Two_NHS_numbers_print_neither()
    {
        var facts = SampleForms.Full with { Health = [.. SampleForms.Full.Health, SampleForms.Full.Health[0] with { NhsNumber = "9990000026" }] };
        Assert.True(NhsNumbers.IsRight("9990000026"));

        var model = SampleForms.Model(FormKinds.SltReferral, facts: facts);

        Assert.Contains(model.Readiness.Missing, field => field.Note == "2 NHS numbers that differ are recorded; keep the right one");
        Assert.DoesNotContain("999 000 0018", DocText.Print(FormPaper.Write(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_for_an_assessment_is_never_stopped_for_a_gap()
    {
        var model = SampleForms.Model(FormKinds.Ehcna, facts: SampleForms.Sparse);

        Assert.True(model.Readiness.IsDraft);
        Assert.False(model.IsDraft);
        Assert.DoesNotContain("lacks", DocText.Print(FormPaper.Write(model)), StringComparison.Ordinal);
        Assert.Contains("what this request lacks", DocText.Print(FormPaper.Write(SampleForms.Model(FormKinds.Ehcna, RecipientClass.Senco, SampleForms.Sparse))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_CAMHS_referral_is_always_a_draft_with_what_to_do_in_a_crisis_on_its_front()
    {
        var model = SampleForms.Model(FormKinds.CamhsReferral);

        Assert.True(model.IsDraft);
        Assert.Contains("ring 999", DocText.Print(FormPaper.Write(model)), StringComparison.Ordinal);
    }
}
