using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;

namespace SenHub.Documents.Tests.Recipients;

public sealed class EnvelopesTests
{
    [Fact]
    public void A_subject_holds_the_reference_and_nothing_else() =>
        Assert.Equal($"SEN documents ref {Larkfield.Ref}; 1 file", Envelopes.Subject(Larkfield.Ref));

    [Fact]
    public void The_covering_text_reads_as_approved() => Approved.Match(Envelopes.Body(Larkfield.School, Larkfield.Ref, 2), "envelope");

    [Fact]
    public void The_covering_text_of_a_school_without_a_telephone_reads_as_approved() =>
        Approved.Match(Envelopes.Body(Larkfield.School with { Phone = null }, Larkfield.Ref), "envelope-without-telephone");

    [Fact]
    public void A_file_name_is_an_id() =>
        Assert.Equal("5f0c3f52-0000-8000-8000-000000000412.pdf", Envelopes.FileName(Larkfield.Pupil().Id, "pdf"));
}
