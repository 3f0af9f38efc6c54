namespace SenHub.TestKit.Mail;

/// <summary>Waits for a condition, never for a time.</summary>
public static class Until
{
    /// <summary>The first value that is not null; fails with the words when the limit (20 s) passes.</summary>
    public static async Task<T> Found<T>(Func<T?> look, string orElse)
        where T : class
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!limit.IsCancellationRequested)
        {
            if (look() is { } found)
                return found;
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        throw new TimeoutException(orElse);
    }
}
