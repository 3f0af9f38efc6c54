using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Plans;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Parents;

/// <summary>The parents' pack: the plan in plain words, three steps, what helps at home, and a slip to send back (documents.md, section 13).</summary>
public static class PackPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    public static Doc Write(PackModel model) => Furniture.Around(
        CompactFront.Of("Our plan together", TemplateVersion, model.School, model.Pupil, model.AsOf, model.Recipient, model.Readiness),
        [.. Content(model), .. Slip(model)]);

    /// <summary>What it shows, part by part. Sessions so far move with the calendar.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(PackModel model) =>
    [
        Shown.Part("pupil", model.Pupil.Still()),
        Shown.Part("words", new { model.Called, model.Strengths, model.PupilSays, model.YouSaid }),
        Shown.Part("steps", model.Steps),
        Shown.Part("support", new { model.AtSchool, model.AtHome }),
        Shown.Part("how it went", new { model.HowItWent, model.Outcome, model.Results, model.NextStep }),
        Shown.Moving("sessions", model.Sessions),
        Shown.Moving("next review", model.NextReview),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(PackModel model) => PaperVersion.Of($"{PaperKinds.ParentPack}/{TemplateVersion}", ShownParts(model));

    /// <summary>The sentences that a parent reads, for the check of how plain they are.</summary>
    public static IEnumerable<string> Words(PackModel model) => Content(model).Concat(Slip(model)).Select(block => DocText.Print(new Doc { Title = "", Author = "", Date = model.AsOf, Blocks = [block] }));

    private static IReadOnlyList<Block> Content(PackModel model) =>
    [
        new Block.Paragraph($"This is the plan that school and home make for {model.Called}. It says what we hope for, what we do, how it went and what comes next. Please read it, and send the slip at its end back."),
        .. Texts.Section(2, $"What {model.Called} is good at", model.Strengths),
        .. model.PupilSays is { } says ? Texts.Section(2, $"What {model.Called} says", [says]) : [],
        .. model.YouSaid is { } said ? Texts.Section(2, "What you told us", [said]) : [],
        .. Ladder(model),
        .. Texts.Section(2, "What we do at school", model.AtSchool),
        .. HowItWent(model),
        .. Home(model),
        new Block.Heading(2, "What happens next"),
        new Block.Paragraph(Next(model)),
    ];

    private static IEnumerable<Block> Ladder(PackModel model) => model.Steps.Count == 0
        ? []
        :
        [
            new Block.Together(
            [
                new Block.Heading(2, "Where we are going"),
                new Block.Paragraph("Three steps: what we hope for one day, what we hope for this year, and what we work on now."),
                new Block.Table("Steps: when and what", [new("When", 1.2, RowHeader: true), new("What", 4)], [.. model.Steps.Select(step => Cells.Row(step.When, step.What))]),
            ]),
        ];

    private static IEnumerable<Block> HowItWent(PackModel model)
    {
        yield return new Block.Heading(2, "How it went");
        foreach (var block in Cells.Typed(model.HowItWent))
            yield return block;
        if (model.Results.Count > 0)
            yield return new Block.Bullets([.. model.Results.Select(result => new Block.Paragraph($"{result.What}: {Words(result.Result)}."))]);
        if (model.Sessions.Count > 0)
            yield return new Block.BarChart("Times the support took place", [.. model.Sessions.Select(line => new Bar(line.What, line.Held ?? 0, $"{HouseStyle.Number(line.Held ?? 0)} of {HouseStyle.Number(line.Recorded)}"))]);
    }

    private static IEnumerable<Block> Home(PackModel model) =>
    [
        new Block.Heading(2, "What helps at home"),
        .. model.AtHome.Count > 0 ? Texts.List(model.AtHome) : [new Block.Paragraph("A few minutes of talk each day about one thing that went well. Please tell us what else works for you.")],
    ];

    private static Block[] Slip(PackModel model) =>
    [
        new Block.Together(
        [
            new Block.Heading(2, $"Reply slip: please cut it off and send it back (our reference {model.Pupil.Ref})"),
            new Block.TickBox("I have read the plan.", false),
            new Block.TickBox("I agree with the next steps.", false),
            new Block.TickBox("I would like to talk about it. The best day and time for me:", false),
            new Block.TickBox("I would like it in larger print, read out to me, or in another language:", false),
            new Block.Facts([new Fact("I would like to add, or ask", " ")]),
            new Block.Signatures(["Parent or carer"]),
            new Block.Paragraph($"Give it to the class teacher or the school office, or {(model.School.Phone is { } phone ? $"ring {phone} and ask for" : "tell")} {model.School.SencoName}."),
        ]),
    ];

    private static string Next(PackModel model)
    {
        var step = model.NextStep?.Trim().ToUpperInvariant() switch
        {
            "CONTINUE" => "We go on with this support.",
            "ADAPT" => "We change the support, because we think that something else will help more.",
            "STOP" => "This support can stop. We keep an eye on how things go.",
            _ => "We will tell you how we go on.",
        };
        return step + " " + (model.NextReview is { } day ? $"We look at the plan again with you on or near {HouseStyle.Long(day)}." : "We will ask you for a day to look at the plan again.");
    }

    private static string Words(TargetResult result) => result switch
    {
        TargetResult.Achieved => "done",
        TargetResult.Partly => "on the way",
        TargetResult.NotYet => "not yet",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
