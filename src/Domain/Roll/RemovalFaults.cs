using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>What the guard of removals says, in counts.</summary>
internal static class RemovalFaults
{
    public static Fault Withheld(Place place, int going, int onRoll, decimal allowed) => new(
        FaultCodes.RemovalsWithheld,
        place,
        FormattableString.Invariant($"{going} of {onRoll} pupils on roll are absent from the export or marked as left, more than {allowed:0.#}; none of them was removed"),
        "Check the report's filter and the rights of the user it runs as; release if these pupils have truly gone");

    public static Fault NotCounted(Place place, int absent, int unnamed) => new(
        FaultCodes.AbsencesNotCounted,
        place,
        FormattableString.Invariant($"{absent} pupils are absent from the export, and {unnamed} rows do not say whom they are about; nobody was counted as absent"),
        "Put the refused rows right, then export again");

    public static Fault Missing(Place place) => new(
        FaultCodes.PupilMissing,
        place,
        "a pupil on roll is absent from two full exports of different days and has no leaving date; nothing is sent about them",
        "Give the leaving date in the MIS, or put the pupil back into the report; release if the pupil has left");
}
