using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>Common Transfer Files, versions 15 to 26 and whatever reads like them (formats.md, section 1).</summary>
internal sealed class CtfReader : IExportReader
{
    public bool Recognises(ExportSource source) => source.XmlRoot.Equals("CTfile", StringComparison.OrdinalIgnoreCase);

    public Checked<ExportFile> Read(ExportSource source, ReadContext context, Action<ExportRow> each)
    {
        using var xml = new SafeXml(source, context.FileName);
        var found = new Findings(context.FileName, each);
        var day = DateOnly.FromDateTime(context.WrittenAt);
        var words = SenWords.Shipped.With(context.Own);
        CtfHeader? header = null;
        var onlyResults = true;
        while (xml.Read())
        {
            if (!xml.IsElement)
                continue;
            if (xml.Depth == 1 && xml.Is("Header") && xml.ReadBranch(CtfPupil.Skips) is { } top)
            {
                header = CtfHeader.From(top);
                if (HeaderFault(header, context, found.At(top.Line, top.Column)) is { } wrong)
                    return Refused(wrong);
                day = header.MadeAt is { } made ? DateOnly.FromDateTime(made) : day;
            }
            else if (xml.Depth == 2 && xml.Is("Pupil") && xml.ReadBranch(CtfPupil.Skips) is { } pupil)
            {
                onlyResults &= !CtfPupil.HoldsMoreThanResults(pupil);
                CtfPupil.Read(pupil, header?.School, day, words, found);
            }
        }

        return xml.Stopped is { } stopped ? Refused(stopped) : Finish(source, context, header, found, onlyResults);
    }

    private static Checked<ExportFile> Finish(ExportSource source, ReadContext context, CtfHeader? header, Findings found, bool onlyResults)
    {
        if (header is null)
            return Refused(new Fault(FaultCodes.CtfHeaderMissing, found.At(), "the file has no Header, so nobody can say which school it is from", "Export again from the MIS"));
        if (onlyResults && found.Read > 0)
            return Refused(new Fault(FaultCodes.CtfResultsOnly, found.At(), "the file holds assessment results only and no roll, so it was set aside", "Nothing to do; export a full CTF for the roll"));
        CtfNotices.Add(header, context, found);
        var format = header.Version is null ? "CTF" : $"CTF {header.Version}";
        return new Checked<ExportFile>.Good(
            found.ToFile(source, format, "CTF", header.MadeAt, context.WrittenAt, header.Scope) with { School = header.School });
    }

    private static Fault? HeaderFault(CtfHeader header, ReadContext context, Place place) => (header.School, context.Expected) switch
    {
        (null, _) => new Fault(FaultCodes.CtfSchoolMissing, place, "the header does not say which school the file is from (LEA and Estab)", "Set the school's own number in the MIS, then export again"),
        ({ } said, { } expected) when said != expected => ExportFaults.WrongSchool(place, said, expected),
        _ => null,
    };

    private static Checked<ExportFile> Refused(Fault fault) => new Checked<ExportFile>.Bad([fault]);
}
