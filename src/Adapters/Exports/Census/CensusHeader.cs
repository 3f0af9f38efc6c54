using SenHub.Adapters.Exports.Ctf;
using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Census;

/// <summary>Header of a census return.</summary>
/// <param name="Collection">SC for the School Census.</param>
/// <param name="MadeAt">When the MIS made the file, local time; the reference day where it does not say.</param>
internal sealed record CensusHeader(string? Collection, string? Term, string? Year, DateTime? MadeAt, SchoolNumber? School)
{
    public static CensusHeader From(Branch header)
    {
        var details = header["CollectionDetails"];
        var source = header["Source"];
        return new CensusHeader(
            details?.Value("Collection"),
            details?.Value("Term"),
            details?.Value("Year"),
            CtfHeader.MadeAtOf(source?.Value("DateTime") ?? details?.Value("ReferenceDate")),
            CtfHeader.SchoolOf(source?.Value("LEA", "LA"), source?.Value("Estab")));
    }

    /// <summary>For example "School Census AUT 2026".</summary>
    public string Format => Words.Tidy($"School Census {Term} {Year}") ?? "";

    /// <summary>Why this return is not read; null when it is.</summary>
    public Fault? Refusal(ReadContext context, Place place) => (Collection, School, context.Expected) switch
    {
        ({ } other, _, _) when !other.Equals("SC", StringComparison.OrdinalIgnoreCase) =>
            new Fault(FaultCodes.CensusOther, place, "this is another return than the School Census, so it was set aside", "Nothing to do; put the School Census return, a CTF or the register report here"),
        (_, null, _) => new Fault(FaultCodes.CtfSchoolMissing, place, "the header does not say which school the file is from (LEA and Estab)", "Set the school's own number in the MIS, then export again"),
        (_, { } said, { } expected) when said != expected => ExportFaults.WrongSchool(place, said, expected),
        _ => null,
    };
}
