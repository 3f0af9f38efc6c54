using SenHub.Documents.House;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The one alert to IT that no new export arrived (SD-W5): what the hub worked from, and what was wrong with the files it found. Names no pupil.</summary>
public static class StaleDataPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    public static Doc Write(string school, DateOnly night, DateOnly? dataOf, IReadOnlyList<Fault> faults) => new()
    {
        Title = $"No new export, {HouseStyle.Plain(night)}",
        Author = school,
        Date = night,
        Header = $"{school} \u00b7 for IT",
        Label = Furniture.InternalLabel,
        Footer = "SenHub",
        Blocks =
        [
            new Block.Heading(1, "No new export from the MIS"),
            new Block.Paragraph(Text(dataOf)),
            .. faults.Count == 0 ? Nothing : Found(faults),
        ],
    };

    /// <summary>The same for the mail's own body.</summary>
    public static string Text(DateOnly? dataOf) => dataOf is { } day
        ? $"The newest export that could be believed is of {HouseStyle.Long(day)}. Tonight's papers and the SENCo's digest are made from it, and say so. Please look at the MIS's schedule and at the exports folder; this is the only alert until a new export arrives."
        : "No export has ever been read for this school. Please let the MIS write one into the exports folder; senhub check says what is found there.";

    /// <summary>One alert an incident: it shows the day of the data and nothing that moves.</summary>
    public static PaperVersion Version(DateOnly? dataOf) => PaperVersion.Of($"{PaperKinds.Faults}/{TemplateVersion}", [Shown.Part("data of", dataOf)]);

    private static readonly IReadOnlyList<Block> Nothing = [new Block.Paragraph("Nothing was wrong with the files that are there: there is just no newer one.")];

    private static IReadOnlyList<Block> Found(IReadOnlyList<Fault> faults) =>
    [
        new Block.Heading(2, "What was found"),
        new Block.Table(
            "What is wrong with which file, and what to do",
            [new Column("Where", 2, RowHeader: true), new Column("What", 3), new Column("What to do", 3)],
            [.. faults.Select(fault => (IReadOnlyList<Cell>)[new Cell(fault.Place.ToString()), new Cell(HouseStyle.Sentence(fault.What)), new Cell(fault.Mend)])]),
    ];
}
