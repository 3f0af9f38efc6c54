using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Proofs;

/// <summary>The page of proof about one pupil: what, to whom, when, on what basis, with which hash, acknowledged when, released by whom and why. For use inside the school.</summary>
public static class DisclosurePaper
{
    private static readonly Column[] Overview = [new("Begun", 1.5, RowHeader: true), new("Paper", 2.4), new("To", 2.2), new("Outcome", 2.2), new("Reference", 1.1)];

    /// <summary>The page.</summary>
    public static Doc Write(DisclosureModel model) => new()
    {
        Title = $"What was disclosed, {model.Reference}",
        Author = model.School,
        Date = model.On,
        Header = $"{model.School} \u00b7 What was disclosed",
        Label = Furniture.InternalLabel,
        Footer = $"{model.Reference} \u00b7 {HouseStyle.Plain(model.On)}",
        Blocks =
        [
            new Block.Heading(1, "What was disclosed"),
            new Block.Facts([new("Pupil", model.Pupil), new("School", model.School), new("Up to", HouseStyle.Plain(model.On)), new("The log of disclosure", model.Log)]),
            new Block.Paragraph("Each paper about this pupil that left the hub, or may have left it, as the log of disclosure has it: lines that are only ever added, each bound to the one before it. Papers about several pupils (register, class sheets and maps) stay in school and are not listed; nor is what people sent by other ways."),
            .. model.Disclosures.Count == 0 ? [new Block.Paragraph("Nothing has left.")] : Told(model.Disclosures),
            .. model.AtDesk.Count == 0 ? Array.Empty<Block>() : [new Block.Heading(2, "At the release desk"), new Block.Paragraph("Who opened the pupil's papers or decided there, under the account they signed in with, newest first."), new Block.Bullets([.. model.AtDesk.Select(line => new Block.Paragraph(line))])],
        ],
    };

    /// <summary>Those it lists, one a line, for a terminal.</summary>
    public static IEnumerable<string> Lines(DisclosureModel model) =>
    [
        .. model.Disclosures.Count == 0 ? ["Nothing has left."] : model.Disclosures.Select(Line),
        .. model.AtDesk,
    ];

    private static string Line(Disclosure one) =>
        string.Join("  ", DisclosureModel.Moment(one.Begun), one.Reference, one.What, $"to {one.To} ({one.As}, {one.Route})", one.Outcome, one.Acknowledged is { } at ? $"acknowledged {DisclosureModel.Moment(at)}" : "no acknowledgement");

    private static IEnumerable<Block> Told(IReadOnlyList<Disclosure> all) =>
    [
        new Block.Table("What left, newest first: when, which paper, to whom and how it ended", Overview, [.. all.Select(one => Cells.Row(DisclosureModel.Moment(one.Begun), one.What, one.To, one.Outcome, one.Reference))]),
        new Block.Heading(2, "One by one"),
        .. all.SelectMany(One),
    ];

    private static IEnumerable<Block> One(Disclosure one) =>
    [
        new Block.Together([new Block.Heading(3, $"{one.What}, {one.Reference}"), new Block.Facts([.. Facts(one)])]),
    ];

    private static IEnumerable<Fact> Facts(Disclosure one)
    {
        yield return new Fact("To", $"{one.To}, as {one.As}, by {one.Route}");
        yield return new Fact("Which", one.Period);
        yield return new Fact("Sending begun", DisclosureModel.Moment(one.Begun));
        yield return new Fact("Outcome", one.Outcome);
        yield return new Fact("Acknowledged", one.Acknowledged is { } at ? DisclosureModel.Moment(at) : "Not acknowledged");
        yield return new Fact("Lawful basis", one.Basis ?? "It stayed in school");
        yield return new Fact("Consent for", HouseStyle.OrNotRecorded(one.Purpose));
        yield return new Fact("Released", one.Released.Count == 0 ? "No person had to release it" : string.Join("; ", one.Released));
        yield return new Fact("Document (SHA-256)", one.Hash);
        if (one.Files.Count > 0)
            yield return new Fact("With it", string.Join("; ", one.Files));
        yield return new Fact("Content", one.PrunedOn is { } day ? $"Pruned on {HouseStyle.Plain(day)}; the proof stays" : "Kept by the hub");
        yield return new Fact("Lines of the log", one.Lines);
    }
}
