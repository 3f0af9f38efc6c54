using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents.Rounds;

/// <summary>A class of children with one teacher, and what a round needs around them.</summary>
internal static class SampleRounds
{
    /// <summary>Sunday 8 November 2026: the morning after is a Monday of term.</summary>
    public static readonly DateOnly Sunday = A.Day("2026-11-08");

    public static readonly SchoolRoll Roll = A.RollOf([.. Enumerable.Range(401, 4).Select(number => A.Child(number) with { Class = "5K" })]);

    public static readonly SencoFacts Facts = A.Facts with { Staff = [.. A.Facts.Staff, Teacher("Mr Axe", "5K")] };

    /// <summary>Reviews of the first so many children on Thursday 10 December: advice is circulated by 25 November, teachers answer by the 18th.</summary>
    public static SencoFacts WithReviews(int count) => Facts with { Reviews = [.. Enumerable.Range(401, count).Select(number => A.Review("2026-12-10", number))] };

    public static StaffRole Teacher(string name, params IReadOnlyList<string> classes) => A.Staff(StaffRoles.ClassTeacher, name) with { Units = classes };

    public static TeachersOfPupils Teachers(SencoFacts facts, params IReadOnlyList<ExportFile> exports) => TeachersOfPupils.From(Roll, facts, exports, Sunday);

    public static RoundPlan Plan(SencoFacts facts, DateOnly night, IReadOnlyList<InputRequest>? asked = null, RoundRules? rules = null) =>
        RoundPlan.For(A.School, InputOccasions.On(Roll, facts, night), Teachers(facts), asked ?? [], rules ?? RoundRules.Default, facts.Calendar, night);

    /// <summary>The one request about so many children.</summary>
    public static InputRequest Request(int pupils = 4) => Plan(WithReviews(pupils), Sunday).New[0];

    /// <summary>The sheet of a request as it comes back, each row answered by its number.</summary>
    public static ReturnedSheet Returned(InputRequest request, string saved = "2026-11-12", string? sender = "mr.axe@school.example", IReadOnlyList<SheetRow>? rows = null) => new(
        request,
        new SheetReading { File = request.FileName, Rows = rows ?? Rows(request), ColumnsAt = InputSheet.Of(request).Columns.Select((column, at) => (column.Heading, at)).ToDictionary(one => one.Heading, one => one.at) },
        $"hash of {saved}",
        new DateTimeOffset(A.Day(saved), new TimeOnly(10, 0), TimeSpan.Zero),
        A.Day(saved),
        sender);

    public static List<SheetRow> Rows(InputRequest request) => [.. request.Rows.Select((row, at) => Row(request, at, ("What is working well for this pupil?", FormattableString.Invariant($"Child number {at + 1} reads on after the lesson."))))];

    public static SheetRow Row(InputRequest request, int at, params ReadOnlySpan<(string Heading, string Text)> cells)
    {
        var own = new Dictionary<string, string> { [Columns.PupilHeading] = request.Rows[at].Pupil.ToString() };
        foreach (var (heading, text) in cells)
            own[heading] = text;
        return new SheetRow(request.Rows[at].RowId, at + 4, own);
    }

    public static InputReply Good(Checked<InputReply> judged) => ((Checked<InputReply>.Good)judged).Value;

    public static Fault Bad(Checked<InputReply> judged) => ((Checked<InputReply>.Bad)judged).Faults[0];
}
