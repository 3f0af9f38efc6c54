using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Domain.Tests.Documents.Enclosures;

public sealed class SignedCopiesTests
{
    private const string Code = "N4FH-0XCF";

    private static readonly EvidenceFile Scan = A.Evidence("scan.pdf") with { Codes = [Code], HasText = false };

    [Fact]
    public void Without_a_scan_it_waits() => Assert.Equal((SigningState.WaitsForScan, null), Find(A.Evidence()));

    [Fact]
    public void A_scan_with_the_code_waits_for_a_persons_word() => Assert.Equal((SigningState.ScanToConfirm, Scan), Find(Scan));

    [Fact]
    public void One_in_the_inbox_is_found_too() => Assert.Equal(SigningState.ScanToConfirm, Find(Scan with { Pupil = null }).State);

    [Fact]
    public void One_in_another_pupils_folder_is_not() => Assert.Equal(SigningState.WaitsForScan, Find(Scan with { Pupil = A.Ref(7) }).State);

    [Fact]
    public void A_code_of_an_earlier_version_is_another_papers() => Assert.Equal(SigningState.WaitsForScan, Find(Scan with { Codes = ["0000-0000"] }).State);

    [Fact]
    public void With_a_persons_word_it_is_signed_whether_or_not_it_bears_the_code()
    {
        var bare = Scan with { Codes = [] };

        Assert.Equal((SigningState.SignedByHand, bare), Find(bare, A.Word(bare) with { Signs = Code }));
    }

    [Fact]
    public void A_word_on_whose_it_is_alone_does_not_make_it_the_signed_copy() => Assert.Equal(SigningState.ScanToConfirm, Find(Scan, A.Word(Scan)).State);

    [Fact]
    public void A_scan_that_a_person_refused_is_no_scan() => Assert.Equal(SigningState.WaitsForScan, Find(Scan, A.Word(Scan, isTheirs: false)).State);

    [Fact]
    public void Of_two_signed_copies_the_last_word_counts()
    {
        var other = A.Evidence("better.pdf");
        EvidenceShelf shelf = new([Scan, other], [A.Word(Scan) with { Signs = Code }, A.Word(other, at: "2026-11-21T09:00:00Z") with { Signs = Code }], []);

        Assert.Equal(other, SignedCopies.Find(Code, A.Ref(), shelf).Scan);
    }

    [Theory]
    [InlineData("N4FH-0XCF.pdf", "", true)]
    [InlineData("signed n4fh-0xcf.pdf", "", true)]
    [InlineData("N4FH-OXCF.pdf", "", true)]
    [InlineData("scan.pdf", "Confidential SIGN N4FH-0XCF \u00b7 about one child", true)]
    [InlineData("scan.pdf", "Telephone N4FH-0XCF", false)]
    [InlineData("LK-412-7-N4FH-0XCF-1.pdf", "", false)]
    public void A_code_is_read_bare_in_a_name_and_after_its_word_in_a_text(string name, string text, bool found) =>
        Assert.Equal(found, FileWords.Codes(name, text).Contains(Code));

    private static (SigningState State, EvidenceFile? Scan) Find(EvidenceFile file, params EvidenceConfirmation[] words) => SignedCopies.Find(Code, A.Ref(), new([file], words, []));
}
