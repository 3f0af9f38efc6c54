using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Bundles;

/// <summary>The page-counted index of what is sent together (SD-P3). It names files as they are called where they go, and nobody but the pupil.</summary>
public static class BundleIndexPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page, or pages where much is enclosed.</summary>
    public static Doc Write(BundleIndex index) => Furniture.Around(
        new PaperFront
        {
            Title = "Index of what is sent",
            TemplateVersion = TemplateVersion,
            School = index.School,
            Pupil = index.Pupil,
            DataOf = index.AsOf,
            CopyFor = index.To,
            Compact = true,
        },
        [
            new Block.Paragraph(Summary(index)),
            new Block.Table("Each file that is sent, in order, with its pages", Columns(index), [.. index.Files.Select(file => Cells.Row([.. Row(file, index)]))]),
            .. Notes(index).Select(note => new Block.Paragraph([new Run(note, Stress.Small)])),
        ]);

    /// <summary>The version of this index; the day of the data is no part of it.</summary>
    public static PaperVersion Version(BundleIndex index) => PaperVersion.Of(
        $"{FormKinds.EnclosureIndex}/{TemplateVersion}",
        [
            Shown.Part("pupil", index.Pupil.Still()),
            Shown.Part("to", index.To),
            Shown.Part("files", index.Files.Where(file => file.As != BundledAs.Index).Select(file => new { file.As, file.Number, file.Title, file.Name, file.Author, file.On, file.Pages, file.FirstPage, file.Part, file.File?.Hash })),
        ]);

    private static string Summary(BundleIndex index)
    {
        var (pages, parts) = (index.Files.Sum(file => file.Pages ?? 0), Parts(index));
        var size = $"{HouseStyle.Count(index.Files.Count, "file", "files")} with {HouseStyle.Count(pages, "page", "pages")}, this index among them";
        return parts == 1 ? $"{size}. Page numbers run through all files in this order." : $"{size}, in {HouseStyle.Number(parts)} parts: upload them in order. Page numbers run through all parts.";
    }

    private static Column[] Columns(BundleIndex index) =>
    [
        new("What", 2.2, RowHeader: true), new("By", 1.3), new("Date", 1.25), new("Length", 0.8), new("In the bundle", 1.0),
        .. Parts(index) > 1 ? new[] { new Column("Part", 0.5) } : [],
        new("File", 1.9),
    ];

    private static IEnumerable<string> Row(BundledFile file, BundleIndex index)
    {
        yield return file.As == BundledAs.Enclosure ? $"Enclosure {HouseStyle.Number(file.Number)} \u00b7 {file.Title}" : file.Title;
        yield return file.Author ?? (file.As == BundledAs.Enclosure ? HouseStyle.NotRecorded : "The school");
        yield return file.On is { } day ? HouseStyle.Brief(day) : file.As == BundledAs.Enclosure ? HouseStyle.NotRecorded : HouseStyle.Brief(index.AsOf);
        yield return file.Pages is { } pages ? HouseStyle.Count(pages, "page", "pages") : "Not counted";
        yield return Running(file);
        if (Parts(index) > 1)
            yield return HouseStyle.Number(file.Part);
        yield return file.Name;
    }

    private static string Running(BundledFile file) => (file.FirstPage, file.Pages) switch
    {
        ({ } first, 1) => $"page {HouseStyle.Number(first)}",
        ({ } first, { } pages) => $"pages {HouseStyle.Number(first)}\u2013{HouseStyle.Number(first + pages - 1)}",
        _ => "\u2013",
    };

    private static IEnumerable<string> Notes(BundleIndex index)
    {
        if (index.Files.Any(file => file.Pages is null))
            yield return "A Word file has pages only where it is opened: it is not counted, and page numbers go on after it.";
        if (index.Files.Any(file => file.As == BundledAs.Enclosure))
            yield return "Enclosures are as their authors wrote them. A person at the school has looked at each and confirmed whose it is.";
    }

    private static int Parts(BundleIndex index) => index.Files.Max(file => file.Part);
}
