using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>What a person has stopped stays stopped until a person lifts it by name (SD-S3, SD-F4).</summary>
public static class BlockGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-S3";

    /// <summary>A hold for each stop that meets the delivery.</summary>
    public static IEnumerable<Hold> Judge(PupilRef? subject, Recipient recipient, IReadOnlyList<Block> blocks) =>
        from block in blocks
        where block.Lifted is null && Stops(block, subject, recipient)
        select new Hold(Gate, $"{(block.Pupil is null ? "everything to this person" : "everything about this pupil")} is stopped by a person (senhub unblock {block.Reference})", HoldOwner.SafeguardingLead, Releasable: false);

    /// <summary>The facts with everybody who is stopped flagged for the pupil too, so that a shared address, phone or mailbox is found as it is for the sheet's own flags (SD-S5).</summary>
    public static SencoFacts With(SencoFacts facts, PupilRef? subject, IReadOnlyList<Block> blocks) =>
        subject is { } pupil && blocks.Any(block => block is { Lifted: null, Person: not null })
            ? facts with
            {
                Restrictions =
                [
                    .. facts.Restrictions,
                    .. from block in blocks
                       where block is { Lifted: null, Person: not null }
                       select new Restriction { Pupil = pupil, Person = block.Person!, Flag = "No contact", KnownAddresses = block.Person!.Contains('@', StringComparison.Ordinal) ? [block.Person] : [] },
                ],
            }
            : facts;

    private static bool Stops(Block block, PupilRef? subject, Recipient recipient) =>
        (block.Pupil is { } pupil && pupil == subject && recipient.IsOutside)
        || (block.Person is { } person && (Names.Same(person, recipient.Name)
            || string.Equals(recipient.Key, $"contact:{person.Trim()}", StringComparison.OrdinalIgnoreCase)
            || (MailAddresses.Mailbox(person) is { } box && box == MailAddresses.Mailbox(recipient.Email))));
}
