using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Classes;

/// <summary>The class teacher's sheet: pupil by pupil what to know and do, and what is asked of the teacher. No cost, no family data; it stays in school (SD-S7).</summary>
public static class ClassSheetPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(ClassModel model) => Furniture.Inside(
        new($"Class sheet {model.Class}", model.School, model.AsOf, "class teacher, teaching assistants and cover"),
        [
            new Block.Paragraph(Words(model)),
            .. model.Actions.Count == 0 ? [] : new Block[] { new Block.CallOut("Asked of you", [.. model.Actions.Select(action => new Block.Paragraph(action))]) },
            .. model.Pupils.Select(pupil => new Block.Together([new Block.Heading(2, $"{pupil.Name} ({pupil.Code})"), new Block.Facts([.. Facts(pupil)])])),
            new Block.Paragraph([new Run("K is SEN support, E an education, health and care plan. Keep this sheet where pupils and visitors cannot see it.", Stress.Small)]),
        ]);

    /// <summary>What it shows, part by part. What is asked of the teacher moves with the days.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(ClassModel model) =>
        [Shown.Part("teachers", model.Teachers), Shown.Part("pupils", model.Pupils), Shown.Moving("actions", model.Actions)];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(ClassModel model) => PaperVersion.Of($"{PaperKinds.ClassSheet}/{TemplateVersion}", ShownParts(model));

    /// <summary>The mail's own words: counts alone.</summary>
    public static string Text(ClassModel model) => Words(model) + "\n\nThe attached page names the pupils.\n";

    internal static string Words(ClassModel model) =>
        $"{(model.Teachers.Count > 0 ? $"For {string.Join(" and ", model.Teachers)}. " : "")}{HouseStyle.Count(model.Pupils.Count, "pupil", "pupils")} of {model.Class} with SEN support or a plan."
        + (model.Senco is { } senco ? $" Questions to {senco} (SENCo)." : "");

    private static IEnumerable<Fact> Facts(ClassPupil pupil)
    {
        yield return new Fact("Needs", pupil.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", pupil.Needs));
        foreach (var (key, texts) in ((string Key, IReadOnlyList<string> Texts)[])
            [
                ("Strengths", pupil.Strengths), ("Says", pupil.Voice), ("In every lesson", pupil.InEveryLesson), ("When upset", pupil.WhenUpset), ("Key adult", pupil.KeyAdult),
                ("Access arrangements", pupil.Access), ("Target now", pupil.Targets), ("Extra support", [.. pupil.Targeted, .. pupil.Individual]),
            ])
        {
            if (texts.Count > 0)
                yield return new Fact(key, string.Join("\n", texts));
        }

        if (pupil.Slots.Count > 0)
            yield return new Fact("Out of class", string.Join("\n", ClassWeek.Of(pupil.Slots)));
        yield return new Fact("Next review", pupil.NextReview is { } day ? HouseStyle.Short(day) : "None booked");
    }
}
