using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>XML that is no transfer file, told by its first element.</summary>
internal static class OtherXml
{
    /// <summary>Null for a transfer file; else what the file is and what to do.</summary>
    public static Fault? Explain(string root, Place place) => root.ToUpperInvariant() switch
    {
        "CTFILE" => null,
        "ATFILE" => new Fault(FaultCodes.AtfSetAside, place, "this is an admissions file (ATF): it names applicants, not the roll, so it was set aside", "Nothing to do; export a CTF for the roll"),
        "COMMANDREPORTERERROR" => new Fault(FaultCodes.ReportFailed, place, "the scheduled SIMS report failed and left its error in place of the report", "Run the report by hand in SIMS, and check the user it runs as"),
        _ => new Fault(FaultCodes.FormatUnknown, place, "this XML file is not a Common Transfer File", "Export a CTF, or schedule the register report as CSV"),
    };
}
