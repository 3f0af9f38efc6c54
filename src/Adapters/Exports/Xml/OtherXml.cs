using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>XML that no other reader knows, told by its first element and set aside with a reason.</summary>
internal sealed class OtherXml : IExportReader
{
    public bool Recognises(ExportSource source) => source.IsXml;

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        using var xml = new SafeXml(source, context.FileName);
        while (xml.Read() && !xml.IsElement)
        {
        }

        return new Checked<ExportFile>.Bad([xml.Stopped ?? Explain(xml.Root ?? "", new Place(context.FileName))]);
    }

    private static Fault Explain(string root, Place place) => root.ToUpperInvariant() switch
    {
        "ATFILE" => new Fault(FaultCodes.AtfSetAside, place, "this is an admissions file (ATF): it names applicants, not the roll, so it was set aside", "Nothing to do; export a CTF for the roll"),
        "COMMANDREPORTERERROR" => new Fault(FaultCodes.ReportFailed, place, "the scheduled SIMS report failed and left its error in place of the report", "Run the report by hand in SIMS, and check the user it runs as"),
        _ => new Fault(FaultCodes.FormatUnknown, place, "this XML file is neither a Common Transfer File, nor a School Census, nor a SIMS report", "Export a CTF, or schedule the register report as CSV"),
    };
}
