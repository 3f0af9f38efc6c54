using SenHub.Documents.Dataset;
using SenHub.Documents.Gaps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Gaps;

public sealed class ReadinessSheetTests
{
    [Fact]
    public void It_says_of_each_kind_how_many_are_ready_and_what_the_others_lack()
    {
        var summary = Sheet(Ready(1), Ready(2), Lacking(412)).Summary();

        Assert.Equal(["EHC needs assessment for 3 pupils: 2 ready, LK-412-K lacks parents' views (asked 3 Nov) and attendance this year"], summary);
    }

    [Fact]
    public void Of_many_the_commonest_gaps_are_named() =>
        Assert.Equal(["EHC needs assessment for 4 pupils: 1 ready, 3 lack something, most often attendance this year (3) and parents' views (3)"], Sheet(Ready(1), Lacking(2), Lacking(3), Lacking(4)).Summary());

    [Fact]
    public void It_reads_as_approved() => Approved.Match(DocText.Print(ReadinessSheetPaper.Write(Sheet(Ready(1), Lacking(412)) with
    {
        TemplateFaults = [TemplateFaults.UnknownField(new("ehcna.yaml", 7, 18), "view.parents", ["views.parent"])],
    })), "readiness");

    [Fact]
    public void Teachers_whom_the_SENCo_has_to_ask_herself_stand_on_it_and_make_it_new()
    {
        var sheet = Sheet(Ready(1)) with { TeachersOwe = ["Ms Ada Quill: Advice for an annual review (H7K2-9QXM), asked Sun 8 Nov, about LK-412-K Kowalczyk, Zofia"] };

        Assert.Contains("Ms Ada Quill", DocText.Print(ReadinessSheetPaper.Write(sheet)), StringComparison.Ordinal);
        Assert.NotEqual(ReadinessSheetPaper.Version(Sheet(Ready(1))).Hash, ReadinessSheetPaper.Version(sheet).Hash);
    }

    [Fact]
    public void The_mail_names_nobody() => Assert.DoesNotContain("LK-", ReadinessSheetPaper.Text(Sheet(Lacking(412))), StringComparison.Ordinal);

    [Fact]
    public void The_day_of_the_night_is_no_new_version() =>
        Assert.Equal(ReadinessSheetPaper.Version(Sheet(Ready(1))).Hash, ReadinessSheetPaper.Version(Sheet(Ready(1)) with { Night = new(2027, 1, 4) }).Hash);

    private static ReadinessSheet Sheet(params IReadOnlyList<PaperStatus> papers) =>
        new() { School = "Larkfield Primary School", Reader = "Mrs Ruth Adeyemi", Night = Larkfield.Night, Papers = papers, TemplateFaults = [] };

    private static PaperStatus Ready(int number) => Status(number, SampleForms.Full, SampleForms.Child);

    private static PaperStatus Lacking(int number) =>
        Status(number, SampleForms.Full with { Views = [.. SampleForms.Full.Views.Where(view => view.Whose != "Parent")] }, SampleForms.Child with { AttendancePercent = null });

    private static PaperStatus Status(int number, Domain.Import.SencoFacts facts, Pupil pupil) =>
        PaperStatus.Of(SampleForms.Model(FormKinds.Ehcna, facts: facts, pupil: pupil), pupil with { Ref = PupilRef.Make("LK", number) }, "Harrowshire SEN Team", owed => owed == OwedBy.Parent ? new DateOnly(2026, 11, 3) : null);
}
