using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Gaps;

/// <summary>The letter that asks for what a form lacks, with a slip to answer on. It shows nothing of the pupil but who it is about.</summary>
public static class RequestLetterPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private const string Consent = "consent.record";

    /// <summary>The letter.</summary>
    public static Doc Write(RequestLetter letter) => Furniture.Around(
        new PaperFront
        {
            Title = letter.IsReminder ? "A reminder: what we still need from you" : "What we need from you",
            TemplateVersion = TemplateVersion,
            School = letter.School,
            Pupil = letter.Pupil,
            DataOf = letter.AsOf,
            CopyFor = letter.To ?? FieldLists.InWords(letter.Recipient),
        },
        [
            new Block.Paragraph(letter.Recipient == RecipientClass.Parent ? "Dear parent or carer," : "Dear colleague,"),
            new Block.Paragraph(Why(letter)),
            new Block.Heading(2, "What is missing"),
            new Block.Bullets([.. letter.Asks.Select(ask => new Block.Paragraph($"{ask.Name}: {ask.Why}."))]),
            new Block.Paragraph($"Please answer by {HouseStyle.Long(letter.ReplyBy)}. {How(letter)}"),
            new Block.Paragraph($"With kind regards, {letter.School.SencoName}, SENCo"),
            new Block.Heading(2, "Your answer"),
            .. letter.Asks.SelectMany(ask => Slip(ask, letter)),
            new Block.Signatures(["Your name"]),
        ]);

    /// <summary>The version of this letter. The day of asking and the ages of what is old move with the calendar.</summary>
    public static PaperVersion Version(RequestLetter letter) => PaperVersion.Of(
        $"{FormKinds.RequestLetter}/{TemplateVersion}",
        [
            Shown.Part("pupil", letter.Pupil.Still()),
            Shown.Part("for", new { letter.Paper, letter.PaperTo, letter.IsReminder }),
            Shown.Part("asks", letter.Asks.Select(ask => ask.Name)),
            Shown.Moving("days", new { letter.ReplyBy, Why = letter.Asks.Select(ask => ask.Why) }),
        ]);

    private static string Why(RequestLetter letter) =>
        $"We are preparing a paper for {letter.PaperTo}: {letter.Paper}. "
        + (letter.Recipient == RecipientClass.Parent
            ? "Your part of it can come only from you. You need not write long sentences: your own words are best."
            : "The recipient asks for recent reports, and yours is older than they take or has not reached us.");

    private static string How(RequestLetter letter) =>
        $"Write on the slip below and hand it in at the school, or reply to this message{(letter.School.Phone is { } phone ? $", or ring {phone}" : "")}. If you need help, an interpreter or another form, tell us.";

    private static Block[] Slip(Wanted ask, RequestLetter letter) => ask.Key == Consent
        ? [
            new Block.Paragraph($"I agree that the school shares the information named in the paper with {letter.PaperTo}{(letter.Purpose is { } purpose ? $" for this purpose: {purpose}" : "")}. I may take this back at any time."),
            new Block.TickBox("Yes, I agree", Ticked: false),
            new Block.TickBox("No, I do not agree", Ticked: false),
        ]
        : [new Block.Table($"Room to write: {ask.Name}", [new Column(ask.Name, 1)], [.. Enumerable.Range(0, ask.Key.StartsWith("views.", StringComparison.Ordinal) ? 7 : 2).Select(_ => Cells.Row(" "))])];
}
