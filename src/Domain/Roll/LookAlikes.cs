using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>A slip in a UPN must not make a child twice. A row whose only number is a wrong UPN, under the name and birth date of a pupil who is else absent, proves that pupil's presence and nothing more: no fact is taken from it, for nothing is merged on a name (formats.md, section 0).</summary>
internal static class LookAlikes
{
    /// <summary>Whether the row speaks for a known pupil's presence instead of a newcomer's.</summary>
    public static bool IsPresent(RollDraft draft, NightPupil seen)
    {
        if (seen is not { Upn: null, SourceId: null })
            return false;
        var key = Key(seen.Newest.Surname, seen.Newest.Forename, seen.Newest.BornOn);
        var known = draft.Pupils.Values.Where(pupil => pupil is { Was: not null, IsPresent: false } && Key(pupil.Now.Surname, pupil.Now.Forename, pupil.Now.BornOn) == key).ToList();
        if (known.Count == 0)
            return false;
        foreach (var pupil in known)
            draft.Pupils[pupil.Now.Ref] = pupil with { IsPresent = true };
        draft.Faults.Add(new Fault(
            FaultCodes.UpnUnknown,
            seen.Newest.Place,
            "the UPN of this row is wrong and nobody's, and there is no admission number; a pupil of this name was counted as present and not changed",
            "Correct the UPN in the MIS, or add the admission number to the report"));
        return true;
    }

    private static string Key(string surname, string forename, DateOnly bornOn) => RowKeys.Person(surname, forename, bornOn);
}
