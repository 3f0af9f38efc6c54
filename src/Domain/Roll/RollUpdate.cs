using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>The next version of a roll from the exports accepted for a night. Creates and updates apply; removals, sudden losses of SEN and changed identities are held where they cannot be believed (formats.md, section 9.3; SD-W3).</summary>
public static class RollUpdate
{
    /// <summary>Applies the exports; the same exports again give the same roll and an empty difference.</summary>
    /// <param name="accepted">Every export that takes part tonight, new or unchanged, in any order.</param>
    /// <param name="schoolCode">Two to four letters for new references (SD-F6).</param>
    /// <param name="released">What people have let go of what was held.</param>
    public static RollChange Apply(
        SchoolRoll last,
        IReadOnlyList<ExportFile> accepted,
        string schoolCode,
        DateOnly night,
        ImportThresholds thresholds,
        ReleasedChanges? released = null)
    {
        var draft = new RollDraft(last, NightPicture.Of(accepted, last.From), night, thresholds, released ?? ReleasedChanges.None);
        if (SystemSwitch.IsHeld(draft))
            return Change(draft, last);
        PupilJoining.Apply(draft, schoolCode);
        RemovalGuard.Apply(draft);
        SenGuard.Apply(draft);
        CourtOrderGuard.Apply(draft);
        return Change(draft, draft.Finish());
    }

    private static RollChange Change(RollDraft draft, SchoolRoll roll) => new(roll, RollDifference.Between(draft.Last, roll), draft.Held, draft.Faults)
    {
        Counts = draft.Counts,
        ReleasesUsed = draft.ReleasesUsed,
        HadFullExport = draft.Picture.Full is not null,
    };
}
