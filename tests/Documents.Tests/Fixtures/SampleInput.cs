using SenHub.Documents.Rounds;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>A round of teachers' input about the class of <see cref="SampleClass"/>: one has answered, one is the SENCo's to ask.</summary>
internal static class SampleInput
{
    public static IReadOnlyList<TeacherInput> Answers { get; } =
    [
        Answer(Larkfield.Ref, RoundKinds.Review, "What is working well for this pupil?", "Starts by herself when the steps are on a card.", "Mr Colin Marsh", 20),
        Answer(Larkfield.Ref, RoundKinds.Review, "Progress compared with last year", "As expected", "Mr Colin Marsh", 20),
        Answer(Larkfield.Ref, RoundKinds.Evidence, "What concerns you most, and in which lessons?", "Said as evidence for a referral.", "Ms Ada Quill", 12),
        Answer(PupilRef.Make("LK", 7), RoundKinds.Review, "What is working well for this pupil?", "Words about another child.", "Ms Ada Quill", 12),
    ];

    public static InputRequest Request { get; } = new()
    {
        Id = DerivedId.Of("input-request", "sample"),
        Kind = RoundKinds.Review.Name,
        Teacher = new Recipient { Key = "staff:Ms Ada Quill", Name = "Ms Ada Quill", Class = RecipientClass.Teacher, Email = "quill@larkfield.example", Route = "mail" },
        AskedOn = new(2026, 11, 8),
        AnswerBy = new(2026, 11, 18),
        Questions = RoundKinds.Review.Questions,
        Rows = [.. SampleClass.Roll.Pupils.Take(3).Select((pupil, at) => new InputRow(FormattableString.Invariant($"r{at}"), pupil.Ref, ["review"], at == 0 ? new(2026, 11, 20) : new(2027, 1, 8)))],
    };

    public static RequestStanding Standing(RoundStage stage) => new(Request, stage, Request.Rows, [Request.Rows[0]]);

    public static RoundsTonight Tonight { get; } = new()
    {
        Requests = [Standing(RoundStage.SecondReminder)],
        Answers = Answers,
        NobodyToAsk = [new(RoundKinds.Cycle.Name, SampleClass.Roll.Pupils[1].Ref, "cycle", new(2026, 12, 1), new(2026, 12, 4))],
        Faults = [ReplyFaults.WrongCode(new Place("input-H7K2-9QXM.xlsx"))],
    };

    public static SencoFacts Facts { get; } = SampleClass.Facts with { Staff = [new StaffRole { Name = "Mrs Ruth Adeyemi", Role = StaffRoles.Senco, Email = "senco@larkfield.example" }] };

    public static RoundModel Round(RoundStage stage) => RoundModel.Of("Larkfield Primary School", Standing(stage), SampleClass.Roll, Larkfield.Night);

    public static InputModel Senco(RoundsTonight? rounds = null) => InputModel.Of(
        "Larkfield Primary School", Domain.Documents.Recipients.Staff(Facts.Staff[0]), rounds ?? Tonight, SampleClass.Roll, Facts, Larkfield.Night);

    private static TeacherInput Answer(PupilRef pupil, RoundKind kind, string question, string answer, string by, int day) =>
        new(DerivedId.Of("request", kind.Name), "r1", pupil, question, answer, by, new(2026, 11, day)) { Kind = kind.Name, Source = new Place("input-3A60-5SHM.xlsx", 4, Sheet: InputSheet.Name, Cell: "B4") };
}
