using System.Text.RegularExpressions;
using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The faults report: file by file and row by row what is wrong and on which screen it is put right. UPNs stay off paper; the CSV beside it has them.</summary>
public static partial class FaultsReportPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private const int MostRows = 150;
    private const int LongestRow = 240;

    private static readonly Column[] Columns = [new("Where", 1.1, RowHeader: true), new("What is wrong", 2.3), new("What to put right, and where", 2.8), new("The row", 3.2)];

    /// <summary>The page.</summary>
    public static Doc Write(FaultsReport report) => new()
    {
        Title = $"Faults in the exports, {HouseStyle.Plain(report.Night)}",
        Author = report.School,
        Date = report.Night,
        Header = $"{report.School} \u00b7 faults in the exports",
        Label = Furniture.InternalLabel,
        Footer = $"For the data manager \u00b7 {HouseStyle.Plain(report.Night)}",
        Landscape = true,
        Blocks =
        [
            new Block.Heading(1, "Faults in the exports"),
            new Block.Paragraph($"{Summary(report)} Rows that were refused count as present: nobody is taken off the roll because of a fault. Put right in the MIS what stands here; the next export shows it. The same list as a table for a spreadsheet, with UPNs, lies beside this page."),
            .. report.Held.Count == 0 ? [] : Held(report.Held),
            .. report.Files.SelectMany(File),
        ],
    };

    /// <summary>The mail's own text: counts, no pupil.</summary>
    public static string Text(FaultsReport report) =>
        $"{Summary(report)} The attached page says for each row what to put right and on which screen; the table beside it is for a spreadsheet. Both hold pupil data: keep them in school.\n";

    /// <summary>What it shows: the faults and what waits. Not the night: unchanged faults are no news.</summary>
    public static PaperVersion Version(FaultsReport report) =>
        PaperVersion.Of($"{PaperKinds.Faults}/report/{TemplateVersion}", [Shown.Part("held", report.Held), Shown.Part("files", report.Files)]);

    private static string Summary(FaultsReport report) =>
        $"{HouseStyle.Count(report.Count, "fault", "faults")} in {HouseStyle.Count(report.Files.Count, "file", "files")} as of the night of {HouseStyle.Long(report.Night)}, and {HouseStyle.Count(report.Held.Count, "change waits", "changes wait")} for a decision.";

    private static IEnumerable<Block> Held(IReadOnlyList<ReportedHold> held)
    {
        yield return new Block.Heading(2, "Not believed, waiting for your decision");
        foreach (var hold in held)
        {
            yield return new Block.Paragraph([new Run($"{hold.Reference}: ", Stress.Strong), new Run($"{HouseStyle.Sentence(hold.Why.What)}. {hold.Why.Mend}."), new Run(hold.Releasable ? $" To let it go: senhub release {hold.Reference} --why \"how you made sure\"." : "")]);
            if (hold.Pupils.Count > 0)
                yield return new Block.Paragraph([new Run(string.Join("; ", hold.Pupils), Stress.Small)]);
        }
    }

    private static IEnumerable<Block> File(ReportedFile file)
    {
        yield return new Block.Heading(2, file.Name);
        yield return new Block.Paragraph($"{file.Format ?? "Format unknown"}; {file.Outcome}. {HouseStyle.Count(file.Faults.Count, "fault", "faults")}{(file.Faults.Count > MostRows ? $", of which the first {HouseStyle.Number(MostRows)} are here and all in the table" : "")}.");
        yield return new Block.Table($"Faults of {file.Name}: where, what is wrong, what to put right, and the row", Columns, [.. file.Faults.Take(MostRows).Select(Row)]);
    }

    private static IReadOnlyList<Cell> Row(ReportedFault fault) => Cells.Row(
        Where(fault),
        $"{HouseStyle.Sentence(fault.Fault.What)} [{fault.Fault.Code}]",
        fault.Screen is { } screen ? $"{fault.Fault.Mend}. In {screen}." : $"{fault.Fault.Mend}.",
        fault.Cells.Count == 0 ? "The whole file" : RowText(fault.Cells));

    private static string Where(ReportedFault fault)
    {
        var place = fault.Fault.Place.ToString();
        return place == fault.Fault.Place.File ? "Whole file" : HouseStyle.Sentence(place[(fault.Fault.Place.File.Length + 2)..]).TrimEnd('.');
    }

    // DfE's UPN guide: a UPN is not printed. Name and admission number find the pupil.
    private static string RowText(IReadOnlyList<string> cells)
    {
        var text = string.Join(" \u00b7 ", cells.Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Select(cell => UpnShape().Replace(cell, "(UPN)")));
        return text.Length <= LongestRow ? text : text[..LongestRow] + "\u2026";
    }

    [GeneratedRegex(@"\b[A-Za-z][0-9]{11}[0-9A-Za-z]\b", RegexOptions.CultureInvariant)]
    private static partial Regex UpnShape();
}
