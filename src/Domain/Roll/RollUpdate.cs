using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>The next version of a roll from the exports accepted for a night. Creates and updates apply; removals, sudden losses of SEN and changed identities are held where they cannot be believed (formats.md, section 9.3; SD-W3).</summary>
public static class RollUpdate
{
    /// <summary>Applies the exports; the same exports again give the same roll and an empty difference.</summary>
    /// <param name="accepted">Every export that takes part tonight, new or unchanged, in any order.</param>
    /// <param name="schoolCode">Two to four letters for new references (SD-F6).</param>
    /// <param name="released">Ids of held changes that a person has let go.</param>
    public static RollChange Apply(
        SchoolRoll last,
        IReadOnlyList<ExportFile> accepted,
        string schoolCode,
        DateOnly night,
        ImportThresholds thresholds,
        IReadOnlySet<Guid>? released = null)
    {
        var picture = NightPicture.Of(accepted, last.From);
        var draft = new RollDraft(last, picture, night, thresholds, released ?? new HashSet<Guid>());
        PupilJoining.Apply(draft, schoolCode);
        RemovalGuard.Apply(draft);
        SenGuard.Apply(draft);
        var roll = draft.Finish();
        return new RollChange(roll, RollDifference.Between(last, roll), draft.Held, draft.Faults);
    }
}
