using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>One run of one night of one school. A date can be run again; each run is a number.</summary>
public sealed record Night(SchoolNumber School, DateOnly Date, int Run)
{
    /// <summary>From this moment the digest may be made and sent.</summary>
    public required DateTimeOffset DigestFrom { get; init; }

    /// <summary>From this moment old data are an alert (SD-W5).</summary>
    public DateTimeOffset ExportsBy { get; init; }

    /// <summary>The night was missed and is caught up: its outside papers are held (SD-S4).</summary>
    public bool Missed { get; init; }

    /// <summary>Of several nights caught up in a row only the newest sends a digest (SD-S4).</summary>
    public bool SendsDigest { get; init; } = true;
}

/// <summary>A piece of work as its claimer holds it.</summary>
/// <param name="Subject">What within the night: a paper's key, a delivery's id; empty for the stages of the whole school.</param>
/// <param name="Lease">Fences every later write of this claim.</param>
public sealed record Work(Guid Id, Night Night, Stage Stage, string Subject, int Attempts, Guid Lease);

/// <summary>Work caused by work; written in the same transaction as what caused it.</summary>
/// <param name="NotBefore">Null for at once.</param>
public sealed record NextWork(Night Night, Stage Stage, string Subject, DateTimeOffset? NotBefore = null)
{
    /// <summary>A person waits for it: it goes before the night's bulk.</summary>
    public bool IsUrgent { get; init; }

    internal int Priority => IsUrgent ? 1 : 0;

    /// <summary>Derived, so that the same cause makes the same work. Sending belongs to the delivery alone, whichever night or run caused it: one delivery is one piece of work.</summary>
    public Guid Id => Stage == Stage.Deliveries
        ? DerivedId.Of("work", Night.School.ToString(), Stage.ToString(), Subject)
        : DerivedId.Of(
            "work",
            Night.School.ToString(),
            Night.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            Night.Run.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Stage.ToString(),
            Subject);
}
