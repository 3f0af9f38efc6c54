using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>Short mails to staff about the hub itself: the subject says it, the text says the rest, nothing is attached. The text's first line is the subject.</summary>
public static class Notices
{
    /// <summary>The page kept of one.</summary>
    public static Doc Page(string school, DateOnly day, string heading, IReadOnlyList<string> paragraphs) => new()
    {
        Title = $"{heading}, {HouseStyle.Plain(day)}",
        Author = school,
        Date = day,
        Header = school,
        Label = Furniture.InternalLabel,
        Footer = "SenHub",
        Blocks = [new Block.Heading(1, heading), .. paragraphs.Select(text => new Block.Paragraph(text))],
    };

    /// <summary>Subject and text as they are kept beside the page.</summary>
    public static string Text(string subject, IReadOnlyList<string> paragraphs) => $"{subject}\n\n{string.Join("\n\n", paragraphs)}\n";

    /// <summary>Subject and text apart again.</summary>
    public static (string Subject, string Body) Parts(string text) =>
        text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 2)..]) : (text.Trim(), "");
}
