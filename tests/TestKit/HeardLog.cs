using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SenHub.TestKit;

/// <summary>Keeps what is logged, each entry as a reader of the log would see it, its exception included.</summary>
public sealed class HeardLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Everything said so far.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            lines.Enqueue(formatter(state, exception) + exception);
    }

    public void Dispose()
    {
    }
}
