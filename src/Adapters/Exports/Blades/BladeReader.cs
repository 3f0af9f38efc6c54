using SenHub.Adapters.Exports.Csv;
using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Blades;

/// <summary>COLLECT "blade" CSVs (formats.md, section 4.2): pupils on roll, their needs in a file beside them, and leavers.</summary>
internal sealed class BladeReader : IExportReader
{
    public bool Recognises(ExportSource source) =>
        !source.IsXml && !source.IsBinary
        && FirstLine(source) is var line
        && (Holds(line, "pupilonrolltableid") || Holds(line, "pupilnolongeronrolltableid"));

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        var line = FirstLine(source);
        if (Holds(line, "senneedstableid"))
            return Companion(source, context, "SEN needs");
        if (!Holds(line, "pupilnolongeronrolltableid"))
            return Read(source, BladeSet.Beside(source, context), context, each);
        using var pupils = context.Beside(BladeSet.OnRoll);
        // A pupil who came back is among the leavers too: only beside the pupils on roll is a leaver known to have left.
        return pupils is null ? LeaversAlone(source, context, each) : Companion(source, context, "leavers");
    }

    /// <summary>Reads a whole set.</summary>
    public static Checked<ExportFile> Read(ExportSource source, BladeSet set, ReadContext context, Action<ExportRow> each)
    {
        using (set)
        {
            var found = new Findings(context.FileName, each);
            var needs = BladeNeeds.Read(set.NeedsFile, found);
            if (needs is Checked<Dictionary<string, List<SenNeedRow>>>.Bad bad)
                return new Checked<ExportFile>.Bad(bad.Faults);
            if (ReadInto(set.Pupils, context, found, ((Checked<Dictionary<string, List<SenNeedRow>>>.Good)needs).Value) is { Count: > 0 } wrong)
                return new Checked<ExportFile>.Bad(wrong);
            if (set.Leavers is { } leavers && ReadInto(leavers, context, found, null) is { Count: > 0 } alsoWrong)
                return new Checked<ExportFile>.Bad(alsoWrong);
            return new Checked<ExportFile>.Good(
                found.ToFile(source, "COLLECT blades", "Census", null, context.WrittenAt, ExportScope.Full) with { Hash = set.Hash });
        }
    }

    private static Checked<ExportFile> LeaversAlone(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        var found = new Findings(context.FileName, each);
        return ReadInto((source, context.FileName), context, found, null) is { Count: > 0 } wrong
            ? new Checked<ExportFile>.Bad(wrong)
            : new Checked<ExportFile>.Good(found.ToFile(source, "COLLECT blade (no longer on roll)", "Blade leavers", null, context.WrittenAt, ExportScope.Partial));
    }

    private static IReadOnlyList<Fault> ReadInto((ExportSource Source, string Name) file, ReadContext context, Findings found, IReadOnlyDictionary<string, List<SenNeedRow>>? needs)
    {
        var report = new CsvReport(file.Source, file.Name);
        return HeaderFinder.Find(report, context) switch
        {
            Checked<ReportColumns>.Good { Value: var columns } => ReportReading.ReadInto(report, columns, context, found, needs) is { } stopped ? [stopped] : [],
            Checked<ReportColumns>.Bad bad => bad.Faults,
            _ => throw new InvalidOperationException("Unknown outcome of a header."),
        };
    }

    private static Checked<ExportFile> Companion(ExportSource source, ReadContext context, string what)
    {
        var found = new Findings(context.FileName, _ => { });
        found.Note(FaultCodes.BladeCompanion, found.At(), $"these are the {what} of a COLLECT set; they are read together with {BladeSet.OnRoll} in the same folder", $"Nothing to do where {BladeSet.OnRoll} lies beside it; else put it there");
        return new Checked<ExportFile>.Good(
            found.ToFile(source, $"COLLECT blade ({what})", $"Blade {what}", null, context.WrittenAt, ExportScope.Partial) with { GivesNoRoll = true });
    }

    private static string FirstLine(ExportSource source) => source.Start.Split('\n', 2)[0];

    private static bool Holds(string line, string heading) => line.Contains(heading, StringComparison.OrdinalIgnoreCase);
}
