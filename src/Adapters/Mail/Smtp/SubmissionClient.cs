using System.Collections.Concurrent;

namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Submits mail over kept connections to one server (RFC 6409). A kept connection that turns out dead is replaced once.</summary>
internal sealed class SubmissionClient(SmtpServer server, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim free = new(server.Connections);
    private readonly ConcurrentBag<Session> kept = [];

    public async Task<Submission> SubmitAsync(Letter letter, CancellationToken cancel)
    {
        await free.WaitAsync(cancel);
        try
        {
            if (await FreshestAsync() is { } old && await SendAsync(old, letter, cancel) is { WasStale: false } done)
                return done;
            var (session, trouble) = await new Opening(server).OpenAsync(cancel);
            return session is null ? trouble! : await SendAsync(session, letter, cancel);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Connects and signs in as for a mail, and leaves again.</summary>
    public async Task<(Submission? Trouble, DateTimeOffset? CertificateEnds)> LookAsync(CancellationToken cancel)
    {
        var opening = new Opening(server);
        var (session, trouble) = await opening.OpenAsync(cancel);
        if (session is not null)
            await session.QuitAsync();
        return (trouble, opening.CertificateEnds);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in kept)
            await session.QuitAsync();
        kept.Clear();
        free.Dispose();
    }

    private async Task<Submission> SendAsync(Session session, Letter letter, CancellationToken cancel)
    {
        try
        {
            if (await session.OfferAsync(letter, cancel) is { } trouble)
                return trouble;
            cancel.ThrowIfCancellationRequested();
            return await letter.MayGo()
                ? await session.CommitAsync()
                : new Submission(Verdict.Withheld, Phase.Commit);
        }
        finally
        {
            Keep(session);
        }
    }

    private void Keep(Session session)
    {
        if (!session.IsReusable)
        {
            session.Dispose();
            return;
        }

        session.LastUsed = time.GetUtcNow();
        kept.Add(session);
    }

    // Servers close idle connections after a minute or more; one that rested long is not worth the try.
    private async Task<Session?> FreshestAsync()
    {
        while (kept.TryTake(out var session))
        {
            if (time.GetUtcNow() - session.LastUsed < KeptFor)
                return session;
            await session.QuitAsync();
        }

        return null;
    }
}
