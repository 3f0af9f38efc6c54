using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The alert to IT that a whole way of sending stands still, and the word that it goes again. Names no pupil.</summary>
public static class ChannelPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    /// <param name="why">What stood in the way when it began.</param>
    /// <param name="overOn">The day it went again; null while it stands.</param>
    public static Doc Write(string school, DateOnly night, string route, string why, DateOnly beganOn, DateOnly? overOn) => new()
    {
        Title = $"Sending by {route}, {HouseStyle.Plain(night)}",
        Author = school,
        Date = night,
        Header = $"{school} \u00b7 for IT",
        Label = Furniture.InternalLabel,
        Footer = "SenHub",
        Blocks =
        [
            new Block.Heading(1, overOn is null ? $"Sending by {route} stands still" : $"Sending by {route} goes again"),
            new Block.Paragraph(Text(route, why, beganOn, overOn)),
        ],
    };

    /// <summary>The same for the mail's own body.</summary>
    public static string Text(string route, string why, DateOnly beganOn, DateOnly? overOn) => overOn is { } over
        ? $"What stood in the way of sending by {route} since {HouseStyle.Long(beganOn)} is over since {HouseStyle.Long(over)}: a send was accepted again. What waited goes by itself."
        : $"Since {HouseStyle.Long(beganOn)} nothing goes by {route}: {why}. What is to go waits and is tried again by itself. This is the only alert until it is over; senhub check says how it stands.";

    /// <summary>One alert an incident: it shows the incident and nothing that moves.</summary>
    public static PaperVersion Version(Guid incident, bool isOver) =>
        PaperVersion.Of($"{PaperKinds.Faults}/channel/{TemplateVersion}", [new ShownPart("incident", incident.ToString("N")), new ShownPart("state", isOver ? "over" : "began")]);
}
