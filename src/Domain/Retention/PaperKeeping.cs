using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Retention;

/// <summary>Which content may go, and which somebody still needs.</summary>
public static class PaperKeeping
{
    /// <summary>States in which a delivery still needs its paper, its recipient and what goes with it: nothing of it is pruned, however old.</summary>
    public static IReadOnlyList<DeliveryState> Needs { get; } = [DeliveryState.Planned, DeliveryState.Held, DeliveryState.Ready, DeliveryState.Sending, DeliveryState.Unknown];

    /// <summary>Whether a paper's content may go: nobody asked to keep the pupil's, and the last night did not want it. While anybody's papers are kept, so is every paper about several pupils.</summary>
    /// <param name="subject">Pupil reference, or whatever a paper about several is filed under.</param>
    /// <param name="kept">Pupils whose papers a person asked to keep.</param>
    public static bool MayGo(string subject, bool isWanted, IReadOnlyCollection<PupilRef> kept) =>
        !isWanted && (kept.Count == 0 || (PupilRef.TryParse(subject, out var pupil) && !kept.Contains(pupil)));
}
