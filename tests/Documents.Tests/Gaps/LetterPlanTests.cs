using SenHub.Documents.Gaps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Gaps;

public sealed class LetterPlanTests
{
    private static readonly PaperWanted Paper = SampleForms.Wanted(FormKinds.Ehcna, RecipientClass.LocalAuthority);

    private static SencoFacts Lacking { get; } = SampleForms.Full with
    {
        Calendar = A.Calendar,
        Views = [.. SampleForms.Full.Views.Where(view => view.Whose != "Parent")],
        Involvements = [new(Larkfield.Ref, "Link EP", null, new(2024, 5, 2), new(2024, 6, 1)), new(Larkfield.Ref, "Hearing service", null, null, new(2026, 9, 1))],
    };

    [Fact]
    public void What_only_parents_can_give_is_asked_of_each_who_has_responsibility()
    {
        var letter = Letters([]).Single(letter => letter.Period == "ehcna/r1/parents/letter");

        Assert.Equal(["Mrs Agnieszka Kowalczyk", "Mr Piotr Nowak"], letter.Recipients.Select(recipient => recipient.Name));
        Assert.All(letter.Recipients, recipient => Assert.True(recipient.Class == RecipientClass.Parent && recipient.Route == "mail"));
    }

    [Fact]
    public void Nobody_whom_the_school_may_not_contact_is_asked()
    {
        var child = SampleForms.Child with { Contacts = [Larkfield.Mother, Larkfield.Father with { CourtOrderNote = "See file" }] };

        Assert.Equal("Mrs Agnieszka Kowalczyk", Assert.Single(Letters([], child).Single(letter => letter.Period.Contains("parents", StringComparison.Ordinal)).Recipients).Name);
    }

    [Fact]
    public void A_service_is_asked_for_a_report_when_its_own_is_too_old_for_the_recipient()
    {
        // The newest report counts for the form; here none is new enough.
        var facts = Lacking with { Involvements = [.. Lacking.Involvements.Select(row => row with { LastReport = new(2024, 6, 1) })] };

        var services = Letters([], facts: facts).Where(letter => !letter.Period.Contains("parents", StringComparison.Ordinal)).ToList();

        Assert.Equal(["Hearing service", "Link EP"], services.Select(letter => letter.Recipients[0].Name));
        Assert.Equal("EP involvement", services[1].Purpose);
        Assert.Contains("A recent report on your work with the pupil", Print(services[1], SampleForms.Model(FormKinds.Ehcna, facts: facts), RecipientClass.Agency), StringComparison.Ordinal);
        Assert.DoesNotContain(Letters([]), letter => letter.Period.Contains("Link EP", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-24", "letter,letter")] // asked this very day: the other parent's letter may still be on its way
    [InlineData("2026-11-20", "letter")]
    [InlineData("2026-11-11", "letter")]
    [InlineData("2026-11-10", "reminder-1,letter")]
    [InlineData("2026-10-20", "reminder-2,letter")]
    [InlineData("2026-09-02", "letter")]
    public void A_reminder_comes_after_ten_school_days_and_after_twenty_and_then_no_more(string asked, string expected)
    {
        var rounds = Letters([new Asked(Larkfield.Ref, "ehcna/r1/parents/letter", $"contact:{Larkfield.Mother.Id}", A.Day(asked))])
            .SelectMany(letter => letter.Recipients.Select(recipient => (recipient.Name, Round: letter.Period.Split('/')[^1])))
            .OrderBy(one => one.Name == "Mr Piotr Nowak")
            .Select(one => one.Round);

        Assert.Equal(expected.Split(','), rounds);
    }

    [Fact]
    public void Parents_whom_the_SENCo_asked_get_no_letter_until_a_reminder_is_due()
    {
        var paper = Paper with { Request = Paper.Request! with { ParentsAskedOn = new(2026, 11, 20) } };

        Assert.Empty(Letters([], paper: paper));
        Assert.Equal("ehcna/r1/parents/reminder-1", Assert.Single(Letters([], paper: paper with { Request = paper.Request with { ParentsAskedOn = new(2026, 11, 6) } })).Period);
    }

    [Fact]
    public void A_reminder_waits_for_a_person_and_a_first_letter_does_not()
    {
        Assert.True(Assert.Single(ReminderGate.Judge(new() { Kind = FormKinds.RequestLetter, Period = "ehcna/r1/parents/reminder-1", Recipients = [] })).Releasable);
        Assert.Empty(ReminderGate.Judge(new() { Kind = FormKinds.RequestLetter, Period = "ehcna/r1/parents/letter", Recipients = [] }));
    }

    [Fact]
    public void The_letter_reads_as_approved()
    {
        var plan = Letters([])[0];

        var letter = RequestLetter.Of(plan, SampleForms.Model(FormKinds.Ehcna, facts: Lacking), RecipientClass.Parent, Asking.ReplyBy(A.Calendar, Larkfield.Night));

        Approved.Match(DocText.Print(RequestLetterPaper.Write(letter)), "request-letter");
        Assert.Equal(RequestLetterPaper.Version(letter).Hash, RequestLetterPaper.Version(letter with { ReplyBy = letter.ReplyBy.AddDays(1) }).Hash);
    }

    [Fact]
    public void A_consent_that_is_missing_is_asked_for_with_a_yes_and_a_no()
    {
        var form = SampleForms.Model(FormKinds.EpRequest, facts: Lacking with { Consents = [] });
        var plan = LetterPlan.For(SampleForms.Wanted(FormKinds.EpRequest, RecipientClass.Agency), form, SampleForms.Child, Lacking, Roll(SampleForms.Child), [], Larkfield.Night)[0];

        var text = Print(plan, form, RecipientClass.Parent);

        Assert.Contains("for this purpose: EP involvement", text, StringComparison.Ordinal);
        Assert.Contains("No, I do not agree", text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<PaperWanted> Letters(IReadOnlyList<Asked> asked, Pupil? pupil = null, SencoFacts? facts = null, PaperWanted? paper = null)
    {
        var child = pupil ?? SampleForms.Child;
        return LetterPlan.For(paper ?? Paper, SampleForms.Model(FormKinds.Ehcna, facts: facts ?? Lacking, pupil: child), child, facts ?? Lacking, Roll(child), asked, Larkfield.Night);
    }

    private static string Print(PaperWanted letter, Documents.Forms.FormModel form, RecipientClass recipient) => DocText.Print(RequestLetterPaper.Write(RequestLetter.Of(letter, form, recipient, Larkfield.Night)));

    private static SchoolRoll Roll(Pupil pupil) => new(Larkfield.School.Number, 1, Larkfield.Night, [pupil]);
}
