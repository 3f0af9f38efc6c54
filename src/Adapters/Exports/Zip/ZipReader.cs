using SenHub.Adapters.Exports.Blades;
using SenHub.Adapters.Exports.OneRoster;
using SenHub.Adapters.Exports.Xlsx;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Zip;

/// <summary>Exports that come as a zip, told by what lies in it: a workbook, a OneRoster bundle, a set of COLLECT blades.</summary>
internal sealed class ZipReader : IExportReader
{
    public bool Recognises(ExportSource source) => source.IsZip;

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        var opened = ExportZip.Open(source, context.FileName);
        if (opened is Checked<ExportZip>.Bad bad)
            return new Checked<ExportFile>.Bad(bad.Faults);
        using var zip = ((Checked<ExportZip>.Good)opened).Value;
        return zip switch
        {
            _ when Has(zip, "workbook.xml") => XlsxReportReader.Read(source, context, each),
            _ when Has(zip, "users.csv") || Has(zip, "manifest.csv") => OneRosterReader.Read(source, zip, context, each),
            _ when Has(zip, BladeSet.OnRoll) => BladeReader.Read(source, BladeSet.Of(source, zip), context, each),
            _ => new Checked<ExportFile>.Bad([new Fault(FaultCodes.FormatUnknown, new Place(context.FileName), "the archive holds neither a workbook, nor a OneRoster bundle, nor a COLLECT set", "Put the export itself into the folder, not packed")]),
        };
    }

    private static bool Has(ExportZip zip, string name) => zip.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
