using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 7: nothing to CAMHS leaves on a schedule; a person releases each one. A risk section older than two school days is written anew (SD-P6).</summary>
public static class UrgentGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-7";

    /// <summary>School days that a risk section stands.</summary>
    public const int SchoolDays = 2;

    /// <summary>A hold for every paper to CAMHS.</summary>
    public static IEnumerable<Hold> Judge(Recipient recipient, SencoFacts facts) =>
        facts.Agencies.Any(agency => $"agency:{agency.Name}" == recipient.Key && string.Equals(agency.Kind.Trim(), "CAMHS", StringComparison.OrdinalIgnoreCase))
            ? [new(Gate, "papers to CAMHS never leave on a schedule; a person releases each", HoldOwner.Senco, Releasable: true)]
            : [];

    /// <summary>A hold for a paper with a risk section that has grown old.</summary>
    /// <param name="writtenOn">Day the paper was made or finished.</param>
    public static Hold? Aged(string kind, Recipient recipient, DateOnly writtenOn, DateOnly day, SchoolCalendar calendar) =>
        recipient.IsOutside && FormKinds.Find(kind) is { WrittenSameDay: true } && HoldAge.SchoolDays(writtenOn, day, calendar) > SchoolDays
            ? new(Gate, $"its risk section is of {DayWords.Brief(writtenOn)}, older than {SchoolDays} school days: write it anew on the day it goes", HoldOwner.Senco, Releasable: false)
            : null;
}
