namespace SenHub.TestKit.Mail;

/// <summary>Waits for a condition, never for a time.</summary>
public static class Until
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(20);

    /// <summary>The first value that is not null; fails with the words when the limit (20 s unless told) passes.</summary>
    public static Task<T> Found<T>(Func<T?> look, string orElse, TimeSpan? limit = null)
        where T : class => Found(() => Task.FromResult(look()), orElse, limit);

    /// <summary>The first value that is not null; fails with the words when the limit (20 s unless told) passes.</summary>
    public static async Task<T> Found<T>(Func<Task<T?>> look, string orElse, TimeSpan? limit = null)
        where T : class
    {
        using var over = new CancellationTokenSource(limit ?? Usual);
        while (!over.IsCancellationRequested)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        throw new TimeoutException(orElse);
    }

    /// <summary>Until something is so.</summary>
    public static Task True(Func<bool> look, string orElse, TimeSpan? limit = null) =>
        Found(() => look() ? "so" : null, orElse, limit);
}
