using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>What a stop of sending meets. A stopped channel carries nothing; while everything is stopped, the hub's own words to IT go on, for they say that it is stopped.</summary>
public static class HaltRules
{
    /// <summary>Id of the hold on what is made in quarantine.</summary>
    public const string Gate = "QUARANTINE";

    /// <summary>The first that stands and meets a delivery; null where it may go.</summary>
    /// <param name="isItNotice">It tells IT of the hub itself, and of no pupil (<see cref="ItNotices"/>).</param>
    public static Halt? Meeting(IEnumerable<Halt> halts, SchoolNumber school, string? route, bool isItNotice) =>
        halts.FirstOrDefault(halt => Stands(halt, school) && (halt.Route is { } stopped ? stopped == route : !isItNotice));

    /// <summary>The hold on what would leave the school while it is in quarantine; null outside of one, and for what stays in school and just waits.</summary>
    public static Hold? Judge(IEnumerable<Halt> halts, SchoolNumber school, Recipient recipient) =>
        recipient.IsOutside && Meeting(halts.Where(halt => halt.IsQuarantine), school, recipient.Route, isItNotice: false) is not null
            ? new Hold(Gate, "it was made in quarantine; after senhub resume --quarantine the next night judges it anew", HoldOwner.It, Releasable: false)
            : null;

    private static bool Stands(Halt halt, SchoolNumber school) => halt.Lifted is null && (halt.School is null || halt.School == school);
}
