using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>Reads file after file and gathers what stands, what was typed and what is wrong.</summary>
internal sealed class FilesReading(string schoolFolder, SchoolRoll roll, SencoSheets lastGood, SheetTrust trust)
{
    private readonly PupilCells pupils = new(roll);
    private readonly List<SheetRows> standing = [];
    private readonly List<SheetRows> typed = [];
    private readonly List<Fault> faults = [];
    private readonly List<HeldSheet> held = [];
    private readonly List<ReadFile> files = [];

    /// <summary>The whole reading.</summary>
    public SencoReading Read()
    {
        foreach (var workbook in FourFiles.All)
            ReadWorkbook(workbook);
        if (ReleasesFile.Read(schoolFolder, lastGood, faults) is { } releases)
            standing.Add(releases);

        var sheets = new SencoSheets(standing);
        var facts = FactsFromSheets.Of(sheets, faults) with { HeldSheets = held };
        return new SencoReading
        {
            Facts = facts,
            Standing = sheets,
            Typed = new SencoSheets(typed),
            Faults = faults,
            Files = files,
        };
    }

    private void ReadWorkbook(WorkbookDefinition workbook)
    {
        switch (WorkbookFile.Open(schoolFolder, workbook))
        {
            case Checked<WorkbookFile>.Bad bad:
                faults.AddRange(bad.Faults);
                foreach (var sheet in workbook.Sheets)
                    Hold(sheet, bad.Faults[0]);
                break;
            case Checked<WorkbookFile>.Good good:
                files.Add(good.Value.Read);
                foreach (var sheet in workbook.Sheets)
                    ReadSheet(workbook, sheet, good.Value.Content);
                break;
        }
    }

    private void ReadSheet(WorkbookDefinition workbook, SheetDefinition sheet, RawWorkbook content)
    {
        var place = new Place(workbook.FileName, Sheet: sheet.Name);
        if (content.Sheets.FirstOrDefault(raw => Same(raw.Name, sheet.Name)) is not { } found)
        {
            var unknown = content.Sheets.Where(raw => !workbook.Sheets.Any(known => Same(known.Name, raw.Name))).Select(raw => raw.Name).ToList();
            if (sheet.MayBeAbsent && unknown.Count == 0 && lastGood.Find(sheet.Audience, sheet.Name) is not { Rows.Count: > 0 })
                return;
            var missing = FileFaults.SheetMissing(place, unknown);
            faults.Add(missing);
            Hold(sheet, missing);
            return;
        }

        var reading = new SheetReader(sheet, workbook.FileName, pupils, content.SerialZero).Read(found);
        var decision = SheetAcceptance.Decide(sheet, lastGood.Find(sheet.Audience, sheet.Name), reading, trust);
        faults.AddRange(reading.Faults);
        faults.AddRange(decision.Notes);
        standing.Add(decision.Standing);
        typed.Add(decision.Held is null ? decision.Standing with { Rows = TypedRows(sheet, decision, reading) } : decision.Standing);
        if (decision.Held is null)
            return;
        faults.Add(decision.Held);
        held.Add(new HeldSheet(sheet.Audience, sheet.Name, decision.Held) { ReleasableAs = decision.HeldAs });
    }

    // A restriction that was deleted from the sheet comes back with the next file that the hub writes.
    private static IReadOnlyList<SheetRow> TypedRows(SheetDefinition sheet, SheetDecision decision, SheetReading reading) =>
        sheet.Sticky is { } rule ? StickyRows.Keep(rule, decision.Standing.Rows, reading.Typed) : reading.Typed;

    private void Hold(SheetDefinition sheet, Fault why)
    {
        held.Add(new HeldSheet(sheet.Audience, sheet.Name, why));
        var last = lastGood.Find(sheet.Audience, sheet.Name) ?? new SheetRows(sheet.Audience, sheet.Name, []);
        standing.Add(last);
        typed.Add(last);
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right, StringComparison.OrdinalIgnoreCase);
}
