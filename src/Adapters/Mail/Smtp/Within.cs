namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Gives each wait a limit: a limit reached is a TimeoutException, the caller's own cancellation stays one.</summary>
internal static class Within
{
    public static async Task<T> Limit<T>(TimeSpan limit, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        source.CancelAfter(limit);
        try
        {
            return await work(source.Token);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException("The server did not answer in time.", late);
        }
    }

    public static Task Limit(TimeSpan limit, Func<CancellationToken, Task> work, CancellationToken cancel) =>
        Limit(
            limit,
            async token =>
            {
                await work(token);
                return true;
            },
            cancel);
}
