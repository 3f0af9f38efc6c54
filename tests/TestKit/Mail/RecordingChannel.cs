using SenHub.Adapters.Channels;

namespace SenHub.TestKit.Mail;

/// <summary>A channel that delivers into a list, or answers what it is told to; it passes the same exam as the real ones.</summary>
public sealed class RecordingChannel : IDeliveryChannel
{
    private readonly Lock gate = new();
    private readonly Queue<Outcome> answers = new();
    private readonly List<Parcel> arrived = [];

    public string Route { get; init; } = "mail";

    public bool MayCarryPupilPapers { get; set; } = true;

    /// <summary>What Reconcile says; null for whether the parcel arrived.</summary>
    public Outcome? Reconciles { get; set; }

    /// <summary>What arrived, in order, repeats included.</summary>
    public IReadOnlyList<Parcel> Arrived
    {
        get
        {
            lock (gate)
                return [.. arrived];
        }
    }

    /// <summary>The next sends end like this, in turn; Unknown arrives nowhere unless it was put there by <see cref="ArriveSilently"/>.</summary>
    public void AnswerWith(params IEnumerable<Outcome> outcomes)
    {
        lock (gate)
        {
            foreach (var outcome in outcomes)
                answers.Enqueue(outcome);
        }
    }

    /// <summary>As if an unknown send had arrived after all.</summary>
    public void ArriveSilently(Parcel parcel)
    {
        lock (gate)
            arrived.Add(parcel);
    }

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (!MayCarryPupilPapers && ParcelRules.IsTooOpen(parcel))
            return new Outcome.Misconfigured("pupil papers may not go this way");
        var answer = NextAnswer();
        if (answer is not (null or Outcome.Accepted or Outcome.Unknown))
            return answer;
        return await parcel.BeforeCommit(cancel)
            ? Arrive(parcel, answer)
            : new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back");
    }

    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) => Task.FromResult(
        Reconciles ?? (Arrived.Any(parcel => parcel.MessageId == attempt.MessageId)
            ? new Outcome.Accepted(attempt.MessageId)
            : new Outcome.Retry(TimeSpan.Zero, "nothing of it arrived")));

    private Outcome? NextAnswer()
    {
        lock (gate)
            return answers.TryDequeue(out var answer) ? answer : null;
    }

    private Outcome Arrive(Parcel parcel, Outcome? answer)
    {
        if (answer is Outcome.Unknown)
            return answer;
        lock (gate)
            arrived.Add(parcel);
        return answer ?? new Outcome.Accepted(parcel.MessageId);
    }
}
