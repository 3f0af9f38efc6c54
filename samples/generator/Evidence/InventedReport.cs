using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Samples.Evidence;

/// <summary>Papers of invented professionals, as PDF. Their words say that they are invented, and nothing of a real child.</summary>
internal static class InventedReport
{
    private const string Service = "An invented service";

    /// <summary>A report of so many pages.</summary>
    public static byte[] Write(string title, string author, string about, DateOnly on, int pages) => Print(title, on,
    [
        new Block.Heading(1, title),
        new Block.Facts([new("About", about), new("Written by", author), new("Date", DayWords.Plain(on))]),
        new Block.Paragraph("This report was made up for a demonstration. It holds no finding about any real child."),
        .. Enumerable.Range(2, pages - 1).SelectMany(page => new Block[]
        {
            new Block.PageBreak(),
            new Block.Heading(2, FormattableString.Invariant($"Part {page - 1}")),
            new Block.Paragraph("What was seen, what was measured, and what follows from it would stand here."),
        }),
    ]);

    /// <summary>The form of a consent.</summary>
    public static byte[] Consent(Consent consent, string about) => Print("Consent", consent.GivenOn.GetValueOrDefault(),
    [
        new Block.Heading(1, $"Consent: {consent.Purpose}"),
        new Block.Facts([new("About", about), new("Given for", consent.Recipient), new("Given by", consent.GivenBy ?? ""), new("As", consent.Capacity ?? ""), new("Date", DayWords.Plain(consent.GivenOn.GetValueOrDefault()))]),
        new Block.Paragraph("I agree that the school shares what is named in the request with this service. I may take this back at any time. (Made up for a demonstration.)"),
        new Block.Signatures(["Signed by the person named above"]),
    ]);

    private static byte[] Print(string title, DateOnly on, IReadOnlyList<Block> blocks) =>
        PdfPrinter.Print(new Doc { Title = title, Author = Service, Date = on, Header = Service, Label = "Invented for a demonstration", Blocks = blocks }).Bytes;
}
