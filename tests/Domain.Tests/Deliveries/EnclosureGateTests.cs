using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class EnclosureGateTests
{
    private static readonly Recipient Authority = new() { Key = "agency:Norchester SEN", Name = "Norchester SEN", Class = RecipientClass.LocalAuthority };

    private static readonly EvidenceFile Report = A.Evidence();

    private static readonly SencoFacts Facts = A.Facts with { Evidence = [A.EvidenceRow()] };

    [Fact]
    public void A_paper_that_goes_alone_is_no_concern_of_it() => Assert.Empty(EnclosureGate.Judge(null, Authority, EvidenceShelf.Empty, Facts, _ => false));

    [Fact]
    public void A_file_that_a_person_confirmed_may_go() => Assert.Empty(Judge(Bundle(A.Word(Report)), A.Word(Report)));

    [Fact]
    public void A_file_that_nobody_confirmed_is_held_in_plain_words_and_no_release_overrules_it()
    {
        var hold = Assert.Single(Judge(Bundle(null)));

        Assert.Equal(new Hold("SD-P3", $"nobody has confirmed whose enclosure 1 is (evidence/{A.Ref()}/speech-report.pdf): look at it, then senhub confirm {Report.Reference}", HoldOwner.Senco, Releasable: false), hold);
    }

    [Fact]
    public void A_file_whose_words_no_program_can_read_says_so() =>
        Assert.Contains("its words cannot be read by a program", Judge(Bundle(null, Report with { HasText = false }))[0].Reason, StringComparison.Ordinal);

    [Fact]
    public void A_changed_file_has_another_reference_and_asks_again()
    {
        var changed = Report with { Hash = new string('0', 64) };

        Assert.NotEqual(Report.Reference, changed.Reference);
        Assert.Single(Judge(Bundle(null, changed), A.Word(Report)));
    }

    [Fact]
    public void A_word_about_another_pupil_counts_for_nobody_else() => Assert.Single(Judge(Bundle(A.Word(Report, A.Ref(7))), A.Word(Report, A.Ref(7))));

    [Fact]
    public void A_word_taken_back_after_planning_holds_it() =>
        Assert.Single(Judge(Bundle(A.Word(Report)), A.Word(Report), A.Word(Report, isTheirs: false, at: "2026-11-21T09:00:00Z")));

    [Fact]
    public void A_file_that_is_gone_or_changed_since_it_was_planned_is_held() =>
        Assert.Contains("is no longer there or was changed", Assert.Single(EnclosureGate.Judge(Bundle(A.Word(Report)), Authority, Shelf(A.Word(Report)), Facts, _ => false)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_row_that_no_longer_lets_it_go_holds_it() =>
        Assert.Equal("the row of enclosure 1 does not let it go to this recipient any more", Assert.Single(EnclosureGate.Judge(Bundle(A.Word(Report)), Authority, Shelf(A.Word(Report)), Facts with { Evidence = [A.EvidenceRow() with { MayGoTo = ["EP"] }] }, _ => true)).Reason);

    [Fact]
    public void A_sheet_that_is_not_believed_holds_what_it_describes()
    {
        var held = Facts with { HeldSheets = [new HeldSheet("SEN", "Evidence", new Fault("partial-sort", new Place("SEN.xlsx"), "moved", "Undo"))] };

        Assert.Equal("SD-F3", Assert.Single(EnclosureGate.Judge(Bundle(A.Word(Report)), Authority, Shelf(A.Word(Report)), held, _ => true)).Gate);
    }

    [Theory]
    [InlineData(SigningState.NotNeeded, null)]
    [InlineData(SigningState.SignedByHand, null)]
    [InlineData(SigningState.WaitsForScan, "it must be signed on paper")]
    [InlineData(SigningState.ScanToConfirm, "a scan of the signed paper is there")]
    public void A_signature_is_waited_for_until_a_person_confirmed_its_scan(SigningState state, string? held)
    {
        var bundle = new Bundle { Files = [], Signing = state, Scan = Report };

        Assert.Equal(held is null ? [] : [held], Judge(bundle).Select(hold => hold.Reason[..(held?.Length ?? 0)]));
    }

    [Fact]
    public void What_is_over_the_recipients_limit_is_held_with_what_is_wrong() =>
        Assert.Equal("enclosure 1 alone has 11 MB", Assert.Single(Judge(Bundle(A.Word(Report)) with { Troubles = ["enclosure 1 alone has 11 MB"] }, A.Word(Report))).Reason);

    private static List<Hold> Judge(Bundle bundle, params EvidenceConfirmation[] words) => [.. EnclosureGate.Judge(bundle, Authority, Shelf(words), Facts, _ => true)];

    private static EvidenceShelf Shelf(params EvidenceConfirmation[] words) => new([Report], words, []);

    private static Bundle Bundle(EvidenceConfirmation? word, EvidenceFile? file = null) => new()
    {
        Files = [new() { As = BundledAs.Enclosure, Number = 1, Title = "Report", Name = "1.pdf", Bytes = 1, File = file ?? Report, Word = word }],
    };
}
