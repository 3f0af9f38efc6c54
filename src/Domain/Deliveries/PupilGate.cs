using SenHub.Domain.Documents;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Nothing goes out about a pupil whom the roll does not vouch for (SD-W4; formats.md, 9.3).</summary>
public static class PupilGate
{
    /// <summary>A hold for a pupil who is unknown, missing or gone.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, Pupil? pupil)
    {
        if (paper.Subject is null)
            yield break;
        if (pupil is null)
            yield return new("ROLL", "the pupil is not on the accepted roll", HoldOwner.Office, Releasable: false);
        else if (pupil.IdentityHeld)
            yield return new("SD-W3", "the export gives this pupil another UPN; no paper leaves until the safeguarding lead has looked", HoldOwner.SafeguardingLead, Releasable: false);
        else if (pupil.NumbersDisputed)
            yield return new("ROLL", "the exports give this pupil's numbers together with another's, or twice: two records may have become one", HoldOwner.Office, Releasable: false);
        else if (pupil.BirthDatesDiffer)
            yield return new("ROLL", "the exports give two dates of birth for this pupil", HoldOwner.Office, Releasable: false);
        else if (pupil.State == RollState.Missing)
            yield return new("ROLL", "the pupil is missing from the last exports without having left", HoldOwner.Office, Releasable: false);
        else if (pupil.State == RollState.Left)
            yield return new("ROLL", "the pupil has left", HoldOwner.Senco, Releasable: true);
    }
}
