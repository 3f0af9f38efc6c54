using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Finds where links lead. One that leads nowhere is printed as plain text, and a warning.</summary>
internal sealed class LinkTargets(PrintedHeadings headings, Findings findings)
{
    /// <summary>A run's style: as it is stressed, and with its target where it leads somewhere.</summary>
    public TextStyle Styled(TextStyle style, Run run)
    {
        var stressed = Look.Stressed(style, run.Stress);
        if (run.Link is null)
            return stressed;

        if (TargetOf(run.Link, run.Text) is { } target)
            return stressed with { Colour = stressed.Colour == Look.White ? Look.White : Look.Navy, Target = target };

        findings.Add("A link leads nowhere and was printed as text: it wants an http or https address, a mail address, or the anchor of a heading.");
        return stressed;
    }

    private Target? TargetOf(Link link, string text)
    {
        var description = CleanText.OnOneLine(link.Description) is { Length: > 0 } said ? said : CleanText.OnOneLine(text);
        var address = AddressOf(link);
        if (address is not null)
            return new Target(address, 0, description);

        return link is Link.Inside inside && headings.IndexOf(inside.Anchor) is >= 0 and var heading ? new Target(null, heading, description) : null;
    }

    /// <summary>The address of a link that leads out of the document; null where it is none that may be followed.</summary>
    public static string? AddressOf(Link link) => link switch
    {
        Link.Web { Address: { IsAbsoluteUri: true, Scheme: "http" or "https" } address } => address.AbsoluteUri,
        Link.Mail { Address: var mail } when IsMail(mail) => "mailto:" + Uri.EscapeDataString(mail).Replace("%40", "@", StringComparison.Ordinal),
        Link.Web or Link.Mail or Link.Inside => null,
        _ => throw new ArgumentOutOfRangeException(nameof(link), link.GetType().Name, "Not a link this printer knows."),
    };

    private static bool IsMail(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == address.LastIndexOf('@') && at < address.Length - 1
        && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c));
}
