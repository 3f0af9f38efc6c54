using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Layout;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Word;

/// <summary>What links lead to: addresses that the file lists by an id, and headings by their bookmark.</summary>
internal sealed class LinkTable(PrintedHeadings headings)
{
    // Of what Word shows beside a link (ECMA-376, part 1, 17.16.22, as Word reads it).
    private const int LongestTip = 260;

    private readonly List<string> addresses = [];

    public PrintedHeadings Headings => headings;

    /// <summary>Id and address of each link out of the document.</summary>
    public IEnumerable<(string Id, string Address)> Addresses => addresses.Select((address, i) => (IdOf(i), address));

    /// <summary>The name of a heading's bookmark.</summary>
    public static string BookmarkOf(int heading) => string.Create(CultureInfo.InvariantCulture, $"h{heading + 1}");

    /// <summary>A run's text, as a link where it leads somewhere.</summary>
    public IEnumerable<OpenXmlElement> Of(Tree.Run run)
    {
        var text = RunWriter.Of(run.Text, run.Stress, run.Language);
        if (Open(run.Link) is not { } link)
            return text;

        if (CleanText.OnOneLine(run.Link!.Description) is { Length: > 0 } description)
            link.Tooltip = description.Length <= LongestTip ? description : description[..LongestTip];

        foreach (var piece in text.Cast<DocumentFormat.OpenXml.Wordprocessing.Run>())
        {
            piece.RunProperties ??= new RunProperties();
            piece.RunProperties.RunStyle ??= new RunStyle { Val = "Hyperlink" };
            link.AppendChild(piece);
        }

        return [link];
    }

    private Hyperlink? Open(Link? link)
    {
        if (link is null)
            return null;

        if (LinkTargets.AddressOf(link) is { } address)
        {
            if (!addresses.Contains(address))
                addresses.Add(address);

            return new Hyperlink { Id = IdOf(addresses.IndexOf(address)) };
        }

        return link is Link.Inside inside && headings.IndexOf(inside.Anchor) is >= 0 and var heading ? new Hyperlink { Anchor = BookmarkOf(heading) } : null;
    }

    private static string IdOf(int link) => string.Create(CultureInfo.InvariantCulture, $"link{link + 1}");
}
