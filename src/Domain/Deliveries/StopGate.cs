using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>What a person has stopped stays stopped until a person lifts it by name (SD-S3, SD-F4).</summary>
public static class StopGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-S3";

    /// <summary>A hold for each stop that meets the delivery.</summary>
    public static IEnumerable<Hold> Judge(PupilRef? subject, Recipient recipient, IReadOnlyList<Stop> stops) =>
        from stop in stops
        where stop.Lifted is null && Meets(stop, subject, recipient)
        select new Hold(Gate, $"{(stop.Pupil is null ? "everything to this person" : "everything about this pupil")} is stopped by a person (senhub unblock {stop.Reference})", HoldOwner.SafeguardingLead, Releasable: false);

    /// <summary>The facts with everybody who is stopped flagged for the pupil too, so that a shared address, phone or mailbox is found as it is for the sheet's own flags (SD-S5).</summary>
    public static SencoFacts With(SencoFacts facts, PupilRef? subject, IReadOnlyList<Stop> stops) =>
        subject is { } pupil && stops.Any(stop => stop is { Lifted: null, Person: not null })
            ? facts with
            {
                Restrictions =
                [
                    .. facts.Restrictions,
                    .. from stop in stops
                       where stop is { Lifted: null, Person: not null }
                       select new Restriction { Pupil = pupil, Person = stop.Person!, Flag = "No contact", KnownAddresses = stop.Person!.Contains('@', StringComparison.Ordinal) ? [stop.Person] : [] },
                ],
            }
            : facts;

    private static bool Meets(Stop stop, PupilRef? subject, Recipient recipient) =>
        (stop.Pupil is { } pupil && pupil == subject && recipient.IsOutside)
        || (stop.Person is { } person && (Names.Same(person, recipient.Name)
            || string.Equals(recipient.Key, $"contact:{person.Trim()}", StringComparison.OrdinalIgnoreCase)
            || (MailAddresses.Mailbox(person) is { } box && box == MailAddresses.Mailbox(recipient.Email))));
}
