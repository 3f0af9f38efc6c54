using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Proofs;

/// <summary>The two papers of a copy for subject access: the checker's list, which stays in school, and the record itself, which is given out once it is checked.</summary>
public static class AccessPaper
{
    private static readonly Column[] FileColumns = [new("File", 3.2, RowHeader: true), new("What it is", 3.6), new("Words searched", 1.2)];

    private static readonly Column[] MentionColumns = [new("Where", 3.0, RowHeader: true), new("Whom", 1.4), new("Words", 3.6)];

    /// <summary>What a person asks themselves before the copy goes; the hub decides none of it.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        "Who asks, and may they? The child's own right passes to the child once they understand it; a parent asks on the child's behalf. The identity of whoever asks is known (UK GDPR, Article 12(6)).",
        "Does a page tell of another person, and have they agreed, or is it reasonable to give it without? Professionals in education, health and social work acting in their role are usually named (DPA 2018, Schedule 2, paragraphs 16 and 17).",
        "Would giving it be likely to cause serious harm to the physical or mental health of anybody? For health data a health professional is asked first (DPA 2018, Schedule 3, Parts 2 to 4).",
        "Is it child abuse data, asked for by a parent or by somebody a court appointed, and would giving it not be in the child's best interests? (DPA 2018, Schedule 3, paragraph 21)",
        "Does a court order forbid it, or does it come from a report to a court? (DPA 2018, Schedule 3, paragraphs 9 and 18)",
        "Is it an adoption record, or part of an EHC plan whose disclosure regulation 17 of the SEND Regulations 2014 restricts? (DPA 2018, Schedule 4, paragraphs 3 and 4)",
        "Is a letter to or from a lawyer in it, a reference given in confidence, or an examination script? (DPA 2018, Schedule 2, paragraphs 19, 24 and 25)",
        "By when? One calendar month from the request, school holidays included; a maintained school's educational record within 15 school days (Education (Pupil Information) (England) Regulations 2005).",
    ];

    /// <summary>For the person who checks.</summary>
    public static Doc Check(AccessModel model) => Around(model, "Check before it is given out", Furniture.InternalLabel,
    [
        new Block.CallOut("Not to be given out yet", [new Block.Paragraph($"This folder holds what the hub has about one pupil, and may tell of other people. Read it, take out or black out what must not go, and then: senhub export --checked {model.Reference} --why \"what was taken out, and why\". Only that makes the file for giving out; your account, the day and the reason are kept in the log of disclosure.")]),
        new Block.Heading(2, "Questions for you"),
        new Block.Bullets([.. Questions.Select(question => new Block.Paragraph(question))], Numbered: true),
        new Block.Heading(2, "Where other people are told of"),
        model.Mentions.Count == 0 ? new Block.Paragraph("The search found nobody else by name, number or date of birth. A person must look all the same: it knows no nicknames, and no words in pictures.") : new Block.Table("Places that tell of somebody else: where, whom, in which words", MentionColumns, [.. model.Mentions.Select(mention => Cells.Row(mention.Where, mention.Whom, mention.Words))]),
        new Block.Heading(2, "What is in the folder"),
        new Block.Table("Files of this folder, what they are, and whether their words could be searched", FileColumns, [.. model.Files.Select(file => Cells.Row(file.Name, file.What, file.CanBeRead ? "Yes" : "No: look at it"))]),
        new Block.Heading(2, "What is held and is not in it"),
        new Block.Bullets([.. model.NotIncluded.Select(line => new Block.Paragraph(line))]),
    ]);

    /// <summary>What the stores say.</summary>
    public static Doc Record(AccessModel model) => Around(model, "What is held about you", Furniture.Label,
    [
        new Block.Paragraph("Sort by sort, what SenHub holds for the school: from the school's own records, from what staff typed, and from what was sent and decided."),
        .. model.Sorts.Count == 0 ? [new Block.Paragraph("Nothing is held.")] : model.Sorts.SelectMany(Sort),
    ]);

    private static IEnumerable<Block> Sort(AccessSort sort) =>
    [
        new Block.Heading(2, sort.Title),
        .. sort.Records.Select(HeldFacts.Of).Select(facts => facts.Count > 0 ? (Block)new Block.Facts(facts) : Cells.Missing),
    ];

    private static Doc Around(AccessModel model, string title, string label, IReadOnlyList<Block> content) => new()
    {
        Title = $"{title}, {model.PupilReference}",
        Author = model.School,
        Date = model.On,
        Header = $"{model.School} \u00b7 {title}",
        Label = label,
        Footer = $"{model.PupilReference} \u00b7 {model.Reference} \u00b7 {HouseStyle.Plain(model.On)}",
        Blocks = [new Block.Heading(1, title), new Block.Facts([new("Pupil", model.Pupil), new("School", model.School), new("Copy", model.Reference), new("Made on", HouseStyle.Plain(model.On))]), .. content],
    };
}
