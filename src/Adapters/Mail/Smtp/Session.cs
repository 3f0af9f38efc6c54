namespace SenHub.Adapters.Mail.Smtp;

/// <summary>An open connection that takes one mail after another, in two halves: everything but the final dot, and the dot.</summary>
internal sealed class Session(Wire wire, Offers offers, SmtpLimits limits) : IDisposable
{
    private readonly CancellationTokenSource silence = new();
    private Task<Reply?> listening = Task.FromResult<Reply?>(null);

    /// <summary>The mail ran to its answer, so the connection can take another one.</summary>
    public bool IsReusable { get; private set; }

    /// <summary>When it last did something, for whoever keeps it.</summary>
    public DateTimeOffset LastUsed { get; set; }

    /// <summary>Envelope and message without the final dot. Null when only the dot is missing.</summary>
    public async Task<Submission?> OfferAsync(Letter letter, CancellationToken cancel)
    {
        IsReusable = false;
        var envelope = new Envelope(wire, offers);
        try
        {
            if (await envelope.RunAsync(letter, cancel) is { } trouble)
                return trouble;
            listening = wire.ListenAsync(silence.Token); // from now on: a server may speak, or leave, in the middle of the message
            foreach (var run in DotStuffing.Runs(letter.Content))
                await wire.WriteAsync(run, cancel);
            return HasEnded ? await EarlyEndAsync(Phase.Body) : null;
        }
        catch (Exception fault) when (Wire.IsFault(fault))
        {
            return envelope.Phase < Phase.Body
                ? new Submission(Verdict.Unreachable, envelope.Phase, Words: "connection failed")
                : await EarlyEndAsync(Phase.Body);
        }
    }

    /// <summary>The final dot and the answer to it. No cancellation from here on: leaving now would make a known end unknown.</summary>
    public async Task<Submission> CommitAsync()
    {
        if (HasEnded)
            return await EarlyEndAsync(Phase.Commit);
        try
        {
            await wire.SayAsync(["."], CancellationToken.None);
            silence.CancelAfter(limits.Answer);
        }
        catch (Exception fault) when (Wire.IsFault(fault))
        {
            silence.CancelAfter(limits.Command); // the dot may be out all the same
        }

        if (await listening is not { } answer)
            return new Submission(Verdict.Unknown, Phase.Answer);
        IsReusable = silence.TryReset() && answer.Code != 421;
        return Judge.Of(answer, Phase.Answer);
    }

    /// <summary>Takes leave, without waiting long for the answer.</summary>
    public async Task QuitAsync()
    {
        try
        {
            await Within.Limit(TimeSpan.FromSeconds(1), token => wire.AskAsync("QUIT", token), CancellationToken.None);
        }
        catch (Exception fault) when (Wire.IsFault(fault))
        {
            // It has gone already, which is what was wanted.
        }

        Dispose();
    }

    public void Dispose()
    {
        wire.Dispose();
        silence.Dispose();
    }

    private bool HasEnded => listening.IsCompleted || wire.PeerHasGone;

    // Without its final dot no server may deliver a message (RFC 5321, 4.1.1.4), so whatever it said, nothing went.
    private async Task<Submission> EarlyEndAsync(Phase phase)
    {
        silence.CancelAfter(TimeSpan.FromSeconds(1));
        return await listening is { Class: 4 or 5 } said
            ? Judge.Of(said, phase)
            : new Submission(Verdict.Unreachable, phase, Words: "the connection ended before the message did");
    }
}
