using SenHub.Adapters.Workbooks;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>One class teacher's answer to the round that the sample night opens: the sheet as the hub makes it, filled in and put into the inbox by hand. It was written in advance, for the demo has one night.</summary>
/// <param name="FileName">Neutral: the round's code.</param>
internal sealed record TeacherReply(string FileName, ReadOnlyMemory<byte> Content, IReadOnlyList<TeacherInput> Answers)
{
    /// <summary>Of the round for annual reviews, the sheet with most pupils.</summary>
    public static TeacherReply Of(SchoolShape shape, SchoolRoll roll, SencoFacts facts)
    {
        var teachers = TeachersOfPupils.From(roll, facts, [], SampleNight.Day);
        var plan = RoundPlan.For(SchoolNumber.Parse(shape.Number), InputOccasions.On(roll, facts, SampleNight.Day), teachers, [], RoundRules.Default, facts.Calendar, SampleNight.Day);
        var request = plan.New.Where(request => request.Kind == RoundKinds.Review.Name).OrderByDescending(request => request.Rows.Count).ThenBy(request => request.Code, StringComparer.Ordinal).First();
        IReadOnlyList<TeacherInput> answers =
        [
            .. from row in request.Rows.Index()
               from question in request.Questions
               select new TeacherInput(request.Id, row.Item.RowId, row.Item.Pupil, question.Words, Answer(question, row.Index), request.Teacher.Name, SampleNight.Day) { Kind = request.Kind },
        ];
        return new(request.FileName, WorkbookRegistration.Inputs().Write(request, request.Rows, roll, answers), answers);
    }

    private static string Answer(InputQuestion question, int row)
    {
        var fitting = question.Choices.Count > 0 ? question.Choices : [.. Texts.Rows("input").Where(text => text[0] == question.Words).Select(text => text[1])];
        return fitting[row % fitting.Count];
    }
}
