using SenHub.Adapters.Exports.Ctf;
using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Census;

/// <summary>The School Census return as XML (formats.md, section 4.1): pupils on roll, and pupils no longer on roll with the day they left. Every section is optional; need types come in spring only.</summary>
internal sealed class CensusReader : IExportReader
{
    public bool Recognises(ExportSource source) => source.XmlRoot.Equals("Message", StringComparison.OrdinalIgnoreCase);

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        using var xml = new SafeXml(source, context.FileName);
        var found = new Findings(context.FileName, each);
        var words = SenWords.Shipped.With(context.Own);
        CensusHeader? header = null;
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            if (xml.Depth == 1 && xml.Is("Header") && xml.ReadBranch() is { } top)
            {
                header = CensusHeader.From(top);
                if (header.Refusal(context, found.At(top.Line, top.Column)) is { } wrong)
                    return Refused(wrong);
            }
            else if (xml.Depth == 3 && (xml.Is("PupilOnRoll") || xml.Is("PupilNoLongerOnRoll")) && xml.ReadBranch(CensusPupil.Skips) is { } pupil)
                CensusPupil.Read(pupil, DateOnly.FromDateTime(header?.MadeAt ?? context.WrittenAt), words, found);
        }

        if (xml.Stopped is { } stopped)
            return Refused(stopped);
        return header is null
            ? Refused(new Fault(FaultCodes.CensusOther, found.At(), "the file has no Header, so nobody can say which return and which school it is", "Create the School Census return again in the MIS"))
            : new Checked<ExportFile>.Good(found.ToFile(source, header.Format, "Census", header.MadeAt, context.WrittenAt, ExportScope.Full) with { School = header.School });
    }

    private static Checked<ExportFile> Refused(Fault fault) => new Checked<ExportFile>.Bad([fault]);
}
