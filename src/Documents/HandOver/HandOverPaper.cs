using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.HandOver;

/// <summary>The hand-over page on a change of person (SD-W1). It stays in school and holds no name of a pupil.</summary>
public static class HandOverPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] StepColumns =
        [new("Pupil", 1.0, RowHeader: true), new("What", 4.2), new("Rule", 0.8), new("Last lawful day", 1.4), new("Aim for", 1.4)];

    private static readonly Column[] PupilColumns =
        [new("Pupil", 1.0, RowHeader: true), new("Year", 0.6), new("Status", 1.8), new("Primary need", 3.0), new("Cycle", 0.6), new("Next review", 1.2)];

    /// <summary>The page.</summary>
    public static Doc Write(HandOverModel model) => new()
    {
        Title = $"Hand-over, {HouseStyle.Plain(model.On)}",
        Author = model.School,
        Date = model.On,
        Header = $"{model.School} \u00b7 SEN hand-over",
        Label = Furniture.InternalLabel,
        Footer = $"For {model.To} \u00b7 {HouseStyle.Plain(model.On)}",
        Blocks =
        [
            new Block.Heading(1, $"Hand-over to {model.To}"),
            new Block.Paragraph(Words(model)),
            new Block.Heading(2, "Open steps"),
            model.Steps.Count == 0
                ? new Block.Paragraph("None is due or near.")
                : new Block.Table("Open steps: what, for whom, by which rule and day", StepColumns, [.. model.Steps.Select(step => Cells.Row(step.Pupil.ToString(), step.What, step.RuleId, step.LastLawfulDay, step.AimFor))]),
            new Block.Heading(2, "Papers asked for"),
            model.Requests.Count == 0 ? new Block.Paragraph("None.") : new Block.Bullets([.. model.Requests.Select(request => new Block.Paragraph(request))]),
            new Block.Heading(2, "Pupils"),
            Cells.TableOr(new Block.Table("Pupils who change hands", PupilColumns, [.. model.Pupils.Select(pupil => Cells.Row(pupil.Pupil.ToString(), pupil.Year, pupil.Status, pupil.PrimaryNeed, pupil.Cycle, pupil.NextReview))])),
        ],
    };

    /// <summary>The mail's own words: counts alone.</summary>
    public static string Text(HandOverModel model) => Words(model) + "\n\nThe attached page lists the open steps, the papers asked for and the pupils.\n";

    /// <summary>The version of this page.</summary>
    public static PaperVersion Version(HandOverModel model) => PaperVersion.Of(
        $"{PaperKinds.HandOver}/{TemplateVersion}",
        [Shown.Part("who", new { model.From, model.To, model.On }), Shown.Part("steps", model.Steps), Shown.Part("requests", model.Requests), Shown.Part("pupils", model.Pupils)]);

    private static string Words(HandOverModel model) =>
        $"From {HouseStyle.Long(model.On)} you coordinate {HouseStyle.Count(model.Pupils.Count, "pupil", "pupils")} until now with {string.Join(" and ", model.From)}. "
        + $"{HouseStyle.Count(model.Steps.Count, "step is", "steps are")} open, {HouseStyle.Count(model.Requests.Count, "paper is", "papers are")} asked for.";
}
