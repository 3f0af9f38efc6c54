using SenHub.Documents.Rounds;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents.Rounds;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Rounds;

public sealed class RoundPapersTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Doc> All { get; } = new()
    {
        ["input-round-asked"] = RoundPaper.Write(SampleInput.Round(RoundStage.Asked)),
        ["input-round-reminder"] = RoundPaper.Write(SampleInput.Round(RoundStage.SecondReminder)),
        ["teacher-input-full"] = InputPaper.Write(SampleInput.Senco()),
        ["teacher-input-empty"] = InputPaper.Write(SampleInput.Senco(RoundsTonight.None)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reads_as_approved(string name) => Approved.Match(DocText.Print(All[name]), name);

    [Fact]
    public void Their_mails_name_no_pupil()
    {
        var texts = RoundPaper.Text(SampleInput.Round(RoundStage.Asked)) + InputPaper.Text(SampleInput.Senco());

        Assert.All(SampleClass.Roll.Pupils, pupil => Assert.DoesNotContain(pupil.Surname, texts, StringComparison.Ordinal));
        Assert.DoesNotContain("LK-", texts, StringComparison.Ordinal);
        Assert.Contains(SampleInput.Request.Code, texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_answered_meanwhile_is_no_reason_to_send_a_sheet_again() =>
        Assert.Equal(
            RoundPaper.Version(SampleInput.Round(RoundStage.Asked)).Hash,
            RoundPaper.Version(RoundModel.Of("Larkfield Primary School", SampleInput.Standing(RoundStage.Asked) with { Open = [SampleInput.Request.Rows[0]] }, SampleClass.Roll, Larkfield.Night)).Hash);

    [Fact]
    public void The_SENCos_paper_is_new_when_an_answer_comes_and_not_when_a_day_passes()
    {
        var model = SampleInput.Senco();

        Assert.Equal(InputPaper.Version(model).Hash, InputPaper.Version(model with { AsOf = model.AsOf.AddDays(1) }).Hash);
        Assert.NotEqual(InputPaper.Version(model).Hash, InputPaper.Version(SampleInput.Senco(SampleInput.Tonight with { Answers = [.. SampleInput.Answers.Skip(1)] })).Hash);
    }

    [Fact]
    public void A_SENCo_sees_her_own_phase_alone()
    {
        var other = SampleInput.Facts with { Staff = [SampleInput.Facts.Staff[0], SampleInput.Facts.Staff[0] with { Name = "Mr Other", NcYears = ["13"] }] };

        var model = InputModel.Of("Larkfield", Domain.Documents.Recipients.Staff(other.Staff[1]), SampleInput.Tonight, SampleClass.Roll, other, Larkfield.Night);

        Assert.Empty(model.Pupils);
        Assert.Empty(model.Owed);
        Assert.Empty(model.NobodyToAsk);
    }
}
