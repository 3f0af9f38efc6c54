using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>What a person should know about a transfer file although it is read.</summary>
internal static class CtfNotices
{
    public static void Add(CtfHeader header, ReadContext context, Findings found)
    {
        if (!header.IsKnownVersion)
            found.Note(FaultCodes.CtfVersion, found.At(), "the CTF version is missing or not one of 15 to 26; some facts may not have been read", "Compare the roll with the MIS, and tell us the version");
        if (header.MadeAt is null)
            found.Note(FaultCodes.CtfDate, found.At(), "the header has no time that can be read; the time of the file itself was taken", "Nothing to do unless older files are put into the folder");
        if (NameSays(context.FileName) is { } named && named != header.School)
            found.Note(FaultCodes.CtfNameDiffers, found.At(), $"the file's name says school {named}, its header {header.School}; the header was believed", "Nothing to do if the header is right");
    }

    // LLLEEEE_CTF_LLLEEEE_NNN.xml; names that break the convention are common and say nothing.
    private static SchoolNumber? NameSays(string fileName) =>
        fileName.Split('_') is [var from, var kind, ..] && kind.Equals("CTF", StringComparison.OrdinalIgnoreCase) && SchoolNumber.TryParse(from, out var school)
            ? school
            : null;
}
