using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>The school's advice before an annual review (documents.md, section 4a; SEND Regulations 2014, reg 20(4)).</summary>
public static class ReviewAdvicePaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "3";

    private const string Title = "School advice for the annual review";

    /// <summary>The paper.</summary>
    public static Doc Write(ReviewAdviceModel model) => Furniture.Around(
        new PaperFront
        {
            Title = Title,
            TemplateVersion = TemplateVersion,
            School = model.School,
            Pupil = model.Pupil,
            DataOf = model.AsOf,
            CopyFor = FieldLists.InWords(model.Recipient),
            Notices = ReadinessNotice.For(model.Readiness),
        },
        Content(model));

    /// <summary>The advice without its front.</summary>
    public static IReadOnlyList<Block> Content(ReviewAdviceModel model) =>
    [
        .. ReviewSection.For(model),
        .. BackgroundSections.For(model),
        .. ProgressSections.For(model),
        .. SupportSections.For(model),
        .. OutcomeSections.For(model),
        .. ClosingSections.For(model),
    ];

    /// <summary>What it shows, part by part (SD-S1). Ages, attendance, the day of the data and costs to date move with the calendar; steps ticked as done follow from the sending itself, and the colleague named for one changes with the day; the head of the page is furniture.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(ReviewAdviceModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("review", new { model.Meeting, model.Kind, model.Plan }),
        Shown.Part("dates", model.Dates.Select(date => date with { Done = false, Person = null })),
        Shown.Part("background", model.About with { Attendance = null }),
        Shown.Part("progress", new { model.Progress, model.Tests }),
        Shown.Part("services", model.Services),
        Shown.Part("what works", new { model.WorkingWell, model.NotWorking }),
        .. model.Teachers.Count == 0 ? [] : new[] { Shown.Part("teachers", model.Teachers.Select(answer => new { answer.Question, answer.Answer, answer.By, answer.On })) },
        Shown.Part("outcomes", model.Outcomes),
        Shown.Part("changes", model.ProposedChanges),
        .. ProvisionMapPaper.ShownParts(model.Map).Where(part => part.Name != "pupil").Select(part => part with { Name = $"map: {part.Name}" }),
        Shown.Moving("attendance", model.About.Attendance),
        Shown.Moving("steps", model.Dates.Select(date => new { date.Step, date.Done, date.Person })),
    ];

    /// <summary>Canonical text of the facts that make a version.</summary>
    public static string ShownFacts(ReviewAdviceModel model) => Shown.Facts(ShownParts(model));

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(ReviewAdviceModel model) =>
        PaperVersion.Of($"{PaperKinds.ReviewAdvice}/{TemplateVersion}", ShownParts(model));
}
