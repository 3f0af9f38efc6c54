using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Rounds;

/// <summary>The page that goes with a teacher's sheet, and the mail's own words (SD-P7).</summary>
public static class RoundPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    public static Doc Write(RoundModel model) => Furniture.Inside(
        new(Title(model), model.School, model.AsOf, model.Request.Teacher.Name),
        [
            new Block.Facts(
            [
                new Fact("Round", model.Request.Code),
                new Fact("For", HouseStyle.Sentence(model.Request.For)),
                new Fact("Please answer by", HouseStyle.Long(model.Request.AnswerBy)),
                new Fact("File", model.Request.FileName),
            ]),
            new Block.Heading(2, "What is asked"),
            new Block.Bullets([.. model.Request.Questions.Select(question => new Block.Paragraph(question.Choices.Count == 0 ? question.Words : $"{question.Words} ({string.Join("; ", question.Choices)})"))]),
            new Block.Heading(2, "About whom"),
            new Block.Bullets([.. model.Pupils.Select(pupil => new Block.Paragraph(pupil.ToString()))]),
            new Block.Heading(2, "How"),
            new Block.Bullets(
            [
                new Block.Paragraph("Open the file, write or choose beside each pupil, save it as it is and send it back by replying to this mail. Its name and its first column must stay as they are."),
                new Block.Paragraph($"If you give it to the SENCo by hand, write your name under \u201c{InputSheet.ByHeading}\u201d."),
                new Block.Paragraph("A sentence or two is enough. Leave blank what you cannot say. Name no other pupil."),
                new Block.Paragraph("Your words are shown with your name and the day. They stand beside the SENCo\u2019s own text and never replace it; advice for a review, and a request to a service or the authority, may quote them."),
                new Block.Paragraph("If a pupil is at risk of harm, speak to the safeguarding lead now. Nothing of that kind belongs in this file."),
            ]),
        ]);

    /// <summary>The mail's own words: no pupil.</summary>
    public static string Text(RoundModel model) =>
        $"""
        {(model.IsReminder ? "A reminder: the" : "The")} SENCo asks for your input about {HouseStyle.Count(model.Pupils.Count, "pupil", "pupils")} you teach, for {model.Request.For}. Round {model.Request.Code}, {HouseStyle.Count(model.Request.Questions.Count, "question", "questions")}.

        Please answer by {HouseStyle.Long(model.Request.AnswerBy)}: fill in the attached file {model.Request.FileName}, save it, and send it back by replying to this mail. Do not change its name or its first column.

        If this came to you by mistake: do not open, keep or forward the files; reply and say so.

        """;

    /// <summary>One asking, one version: who has answered meanwhile is no reason to ask again the same day.</summary>
    public static PaperVersion Version(RoundModel model) => PaperVersion.Of(
        $"{PaperKinds.InputRound}/{TemplateVersion}",
        [Shown.Part("round", new { model.Request.Code, model.Request.AnswerBy, model.Request.Questions }), Shown.Moving("pupils", model.Pupils)]);

    private static string Title(RoundModel model) => model.IsReminder ? "A reminder: your input is asked for" : "Your input is asked for";
}
