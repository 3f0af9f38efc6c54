using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>One paper for one recipient, and how far it got.</summary>
public sealed record Delivery
{
    /// <summary>Derived from key and version.</summary>
    public required Guid Id { get; init; }

    /// <summary>Idempotency key: school, subject, kind, period, recipient (SD-S1).</summary>
    public required Guid Key { get; init; }

    /// <summary>Short reference that people type: "H7K2-9QXM".</summary>
    public required string Reference { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>The paper.</summary>
    public required Guid PaperId { get; init; }

    /// <summary>Kind of the paper.</summary>
    public required string Kind { get; init; }

    /// <summary>Pupil reference, or the SENCo for a digest.</summary>
    public required string Subject { get; init; }

    /// <summary>The kind's own period.</summary>
    public required string Period { get; init; }

    /// <summary>Version of the paper.</summary>
    public required string Version { get; init; }

    /// <summary>To whom.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>Purpose that a consent must cover.</summary>
    public string? Purpose { get; init; }

    /// <summary>On what lawful basis it is disclosed, kept apart from the service's consent; null for what stays in school.</summary>
    public string? Basis { get; init; }

    /// <summary>Where it stands.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>Why it is held, unknown or failed; empty otherwise.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>The day it was first held, while it is.</summary>
    public DateOnly? HeldSince { get; init; }

    /// <summary>Why it ended as it did, in a word for people; no pupil, no address.</summary>
    public string? Note { get; init; }

    /// <summary>Sends begun and ended so far.</summary>
    public int Tries { get; init; }

    /// <summary>Its outcome was unknown once, and the hub sent it again by itself: the school's own digest only.</summary>
    public bool SentAgain { get; init; }

    /// <summary>The night that decided it.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>The moment it was decided: date header of its mail.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>When the provider took it.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>The provider's id.</summary>
    public string? ProviderId { get; init; }

    /// <summary>Who released it, when and why; null unless a person did.</summary>
    public Release? Release { get; init; }

    /// <summary>What goes with the paper, file by file; null where it goes alone.</summary>
    public Bundle? Bundle { get; init; }

    /// <summary>Its files as the last try began to send them, where they were locked; empty otherwise. Kept by <see cref="IChannelLedger.LeavesAsAsync"/> alone.</summary>
    public IReadOnlyList<LeftFile> Left { get; init; } = [];

    /// <summary>A person handed it in from the tray, and typed the recipient's own reference.</summary>
    public bool IsSubmitted => State == DeliveryState.HandedOver && ProviderId is { } given && given != Id.ToString("D");

    /// <summary>It lies in the tray for portals and waits to be handed in.</summary>
    public bool WaitsInTray => State == DeliveryState.HandedOver && Recipient.Route == Routes.Portal && !IsSubmitted;

    /// <summary>Deterministic message id, without angle brackets. What a person sends once more has one of its own: a server that kept the first takes the second for no repeat.</summary>
    public string MessageId => FormattableString.Invariant($"{Id:N}@senhub.{School}{(Release is { Again: true } again ? $".{again.At.ToUnixTimeSeconds()}" : "")}.invalid");
}

/// <summary>A person's decision on one held delivery, bound to the version they saw.</summary>
/// <param name="Gates">The gates that held it when the person looked: only those are overruled.</param>
public sealed record Release(string Who, DateTimeOffset At, string Why, string Version, IReadOnlyList<string> Gates)
{
    /// <summary>What the gates said then: a finding of the identity scan is overruled only where the person saw just that.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>It had gone already: the person lets it go a second time.</summary>
    public bool Again { get; init; }

    /// <summary>The release of what a person sees now.</summary>
    public static Release Of(Delivery seen, string who, DateTimeOffset at, string why) =>
        new(who, at, why, seen.Version, [.. seen.Holds.Select(hold => hold.Gate)]) { Reasons = [.. seen.Holds.Select(hold => hold.Reason)], Again = seen.State == DeliveryState.Sent };
}
