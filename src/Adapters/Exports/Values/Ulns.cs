using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Values;

/// <summary>Unique learner numbers, told when they are wrong.</summary>
internal static class Ulns
{
    /// <summary>Null for a blank, and null with a note for a number that is none.</summary>
    public static Uln? Read(string? text, Findings found, Place place)
    {
        if (text is null)
            return null;
        if (Uln.TryParse(text, out var uln))
            return uln;
        found.Note(FaultCodes.UlnWrong, place, "the ULN is not ten digits with a right check digit", "Look the pupil up in the learner register and correct the number in the MIS");
        return null;
    }
}
