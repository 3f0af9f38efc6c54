using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Documents.Enclosures;

public sealed class EnclosureRulesTests
{
    private static readonly DateOnly Day = A.Day("2026-11-23");

    private static readonly Recipient Authority = new() { Key = "agency:Norchester SEN", Name = "Norchester SEN", Class = RecipientClass.LocalAuthority, Route = "mail" };

    private static readonly EvidenceFile Report = A.Evidence();

    [Fact]
    public void A_report_that_the_form_asks_for_and_that_may_go_goes()
    {
        var going = Assert.Single(Answer(A.EvidenceRow()).Going);

        Assert.Equal((1, "Ms D Field", Report), (going.Number, going.Author, going.File));
    }

    [Theory]
    [InlineData("LA")]
    [InlineData("norchester sen")]
    public void It_may_go_by_the_kind_of_agency_or_by_its_name(string word) =>
        Assert.False(Answer(A.EvidenceRow() with { MayGoTo = ["EP", word] }).IsMissing);

    [Theory]
    [InlineData("EP")]
    [InlineData("Parents")]
    [InlineData("Wexmoor SEND Service")]
    public void It_goes_to_nobody_else(string word) =>
        Assert.Equal(["its row does not let it go to this recipient"], Answer(A.EvidenceRow() with { MayGoTo = [word] }).Why);

    [Fact]
    public void A_row_that_names_nobody_lets_it_go_to_nobody() => Assert.True(Answer(A.EvidenceRow() with { MayGoTo = [] }).IsMissing);

    [Fact]
    public void A_parent_gets_what_the_row_lets_parents_have()
    {
        var parent = new Recipient { Key = "contact:1", Name = "Mrs Anna Field", Class = RecipientClass.Parent };

        Assert.Single(EnclosureRules.For(A.Enclosing(), parent, A.Ref(), Facts(A.EvidenceRow() with { MayGoTo = ["Parents"] }), Shelf(Report), Day).Going);
        Assert.Empty(EnclosureRules.For(A.Enclosing(), parent, A.Ref(), Facts(A.EvidenceRow()), Shelf(Report), Day).Going);
    }

    [Fact]
    public void On_its_last_day_it_is_recent_enough_and_on_the_next_too_old()
    {
        var asked = new TemplateEnclosure { Type = "Speech and language report", NewerThanDays = 100 };
        var written = A.EvidenceRow().On!.Value;

        Assert.False(Answer(A.EvidenceRow(), asked, written.AddDays(100)).IsMissing);
        Assert.Equal(["of 4 March 2026; older than 100 days"], Answer(A.EvidenceRow(), asked, written.AddDays(101)).Why);
    }

    [Fact]
    public void Without_a_date_nobody_knows_that_it_is_recent() =>
        Assert.Equal(["its row gives no date"], Answer(A.EvidenceRow() with { On = null }, new TemplateEnclosure { Type = "Speech and language report", NewerThanDays = 100 }).Why);

    [Fact]
    public void What_a_person_said_is_not_this_pupils_never_goes()
    {
        var shelf = Shelf(Report) with { Confirmations = [A.Word(Report), A.Word(Report, isTheirs: false, at: "2026-11-21T09:00:00Z")] };

        Assert.Equal(["a person said that it is not about this pupil"], EnclosureRules.For(A.Enclosing(), Authority, A.Ref(), Facts(A.EvidenceRow()), shelf, Day).Answers[0].Why);
    }

    [Fact]
    public void Of_several_the_newest_go_and_no_more_than_are_asked_for()
    {
        var files = new[] { "a.pdf", "b.pdf", "c.pdf" };
        EvidenceRow[] rows = [.. files.Select((file, at) => A.EvidenceRow(file) with { On = A.Day("2026-01-01").AddMonths(at) })];

        var set = EnclosureRules.For(A.Enclosing(new TemplateEnclosure { Type = "Speech and language report", Most = 2 }), Authority, A.Ref(), Facts(rows), Shelf([.. files.Select(file => A.Evidence(file))]), Day);

        Assert.Equal([(1, "c.pdf"), (2, "b.pdf")], set.Going.Select(one => (one.Number, one.File.Name)));
    }

    [Fact]
    public void Another_pupils_file_is_never_looked_at() =>
        Assert.Empty(EnclosureRules.For(A.Enclosing(), Authority, A.Ref(), Facts(A.EvidenceRow(pupil: 7)), Shelf(A.Evidence(pupil: 7)), Day).Going);

    [Fact]
    public void A_row_whose_file_is_in_another_pupils_folder_has_no_file() =>
        Assert.Equal(["its file is not in the pupil's folder, or is not usable"], EnclosureRules.For(A.Enclosing(), Authority, A.Ref(), Facts(A.EvidenceRow()), Shelf(A.Evidence(pupil: 7)), Day).Answers[0].Why);

    [Theory]
    [InlineData("consent.pdf")]
    [InlineData("LK-412-7/consent.pdf")]
    [InlineData("evidence\\LK-412-7\\consent.pdf")]
    public void A_signed_consent_goes_to_whom_it_is_for_and_to_nobody_else(string typed)
    {
        var own = A.Ref().ToString();
        var consent = new Consent { Pupil = A.Ref(), Purpose = "Assessment", Recipient = "Norchester SEN", GivenOn = A.Day("2026-11-02"), SignedFile = typed.Replace("LK-412-7", own, StringComparison.Ordinal) };
        var asked = A.Enclosing(new TemplateEnclosure { Type = EvidenceTypes.SignedConsent, Need = FieldNeed.Required });

        Assert.Equal(A.Day("2026-11-02"), Assert.Single(EnclosureRules.For(asked, Authority, A.Ref(), A.Facts with { Consents = [consent] }, Shelf(A.Evidence("consent.pdf")), Day).Going).On);
        Assert.Empty(EnclosureRules.For(asked, Authority, A.Ref(), A.Facts with { Consents = [consent with { Recipient = "Link EP" }] }, Shelf(A.Evidence("consent.pdf")), Day).Going);
    }

    [Fact]
    public void A_row_without_its_file_and_a_file_without_a_row_are_both_named()
    {
        var faults = ShelfFiles.Misfits(Facts(A.EvidenceRow("gone.pdf")), Shelf(Report)).Select(fault => fault.Code);

        Assert.Equal(["evidence-row-no-file", "evidence-no-row"], faults);
    }

    private static EnclosureAnswer Answer(EvidenceRow row, TemplateEnclosure? asked = null, DateOnly? day = null) =>
        Assert.Single(EnclosureRules.For(asked is null ? A.Enclosing() : A.Enclosing(asked), Authority, A.Ref(), Facts(row), Shelf(Report), day ?? Day).Answers);

    private static SencoFacts Facts(params EvidenceRow[] rows) => A.Facts with { Evidence = rows };

    private static EvidenceShelf Shelf(params EvidenceFile[] files) => new(files, [], []);
}
