using SenHub.Documents.House;
using SenHub.Domain.Documents.Rounds;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Sections 5 to 8: funding, services, what is working and what is not, areas of need. A section that is no part of this copy says so, so that numbers stay the same in all copies.</summary>
internal static class SupportSections
{
    private static readonly Block NoPart = new Block.Paragraph([new Run("Not part of this copy.", Stress.Emphasis)]);

    private static readonly Column[] TeacherColumns = [new("Question", 1.7, RowHeader: true), new("Answer", 3.2), new("Teacher", 1.2), new("On", 0.9)];

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, "5 Funding"),
        model.About.Funding is { } funding ? Money(funding) : NoPart,
        new Block.Heading(2, "6 Services involved"),
        model.Services is { } services ? Services(services) : NoPart,
        new Block.Heading(2, "7 What is working and what is not"),
        new Block.Heading(3, "Working well"),
        .. Cells.Typed(model.WorkingWell),
        new Block.Heading(3, "Not working"),
        .. Cells.Typed(model.NotWorking),
        .. Teachers(model.Teachers),
        new Block.Heading(2, "8 Areas of need"),
        new Block.Facts([.. Needs(model.About.Needs)]),
    ];

    // Beside the SENCo's own words, never in their place: each answer with the teacher's name and its day.
    private static IEnumerable<Block> Teachers(IReadOnlyList<TeacherInput> answers) => answers.Count == 0
        ? []
        :
        [
            new Block.Heading(3, "Teachers\u2019 input"),
            new Block.Table("What the pupil\u2019s teachers answered, by name and day", TeacherColumns, [.. answers.Select(answer => Cells.Row(answer.Question, answer.Answer, answer.By, HouseStyle.Brief(answer.On)))]),
        ];

    private static Block.Facts Money(FundingFacts funding) => new(
    [
        new Fact("Element 2: the school's own contribution", $"up to {HouseStyle.Money(funding.Element2)} a year"),
        new Fact("Element 3: top-up from the local authority", funding.TopUp is { } topUp ? $"{HouseStyle.Money(topUp)} a year" : HouseStyle.NotRecorded),
        new Fact("Pupil premium", funding.PupilPremium switch { true => "Yes", false => "No", null => HouseStyle.NotRecorded }),
    ]);

    private static Block Services(IReadOnlyList<ServiceRow> services)
    {
        var named = services.Any(service => service.Contact is not null);
        var columns = new List<Column> { new("Service", 2.4, RowHeader: true), new("Last seen", 1.3), new("Last report", 1.3) };
        if (named)
            columns.Insert(1, new Column("Contact", 1.6));
        return Cells.TableOr(new Block.Table("Services involved, when they last saw the pupil and last reported", columns, [.. services.Select(service => Row(service, named))]));
    }

    private static IReadOnlyList<Cell> Row(ServiceRow service, bool named) => Cells.Row(
    [
        service.Service,
        .. named ? [HouseStyle.OrNotRecorded(service.Contact)] : Array.Empty<string>(),
        HouseStyle.Plain(service.LastSeen),
        HouseStyle.Plain(service.LastReport),
    ]);

    private static IEnumerable<Fact> Needs(IReadOnlyList<string> needs)
    {
        yield return new Fact("Primary need", needs.Count == 0 ? HouseStyle.NotRecorded : needs[0]);
        if (needs.Count > 1)
            yield return new Fact("Other needs", string.Join("; ", needs.Skip(1)));
    }
}
