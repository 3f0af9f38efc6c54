using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The alert that a mail came back. Names no pupil and no address: the reference tells both to whoever may look.</summary>
public static class ReturnedPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    /// <param name="words">As <see cref="Text"/> has them.</param>
    public static Doc Write(string school, DateOnly night, string words) => new()
    {
        Title = $"A mail came back, {HouseStyle.Plain(night)}",
        Author = school,
        Date = night,
        Header = $"{school} \u00b7 internal",
        Label = Furniture.InternalLabel,
        Footer = "SenHub",
        Blocks = [new Block.Heading(1, "A mail came back"), new Block.Paragraph(words)],
    };

    /// <summary>The words, for the mail's own body too.</summary>
    /// <param name="recipient">The recipient's class in words.</param>
    /// <param name="note">What the delivery says of it.</param>
    public static string Text(string kind, string recipient, string reference, string note, bool isOutside) =>
        $"{kind} for {recipient} ({reference}): {note}. " + (isOutside
            ? "Nothing else goes to this address until somebody confirms it anew: ask the recipient by another way than mail, put the address right in the MIS or the Office file, then senhub handshake, or senhub release for what is held. This is the only alert about this address."
            : "Put the member of staff's address right in the Office file, on the sheet Staff. This is the only alert about this mail.");

    /// <summary>One alert a delivery.</summary>
    public static PaperVersion Version(Guid delivery) => PaperVersion.Of($"{PaperKinds.Faults}/returned/{TemplateVersion}", [new ShownPart("delivery", delivery.ToString("N"))]);
}
