using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using SenHub.Adapters.Mail.Smtp;

namespace SenHub.Adapters.Mail;

/// <summary>What stands around each submission: a few tries at once for 4xx and broken connections, a rest for a server that is down, a limit for each try.</summary>
internal static class MailPipeline
{
    /// <summary>How long a server that keeps failing is left alone.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromMinutes(1);

    /// <summary>One for a server, because the breaker's memory is the server's.</summary>
    public static ResiliencePipeline<Submission> Of(SmtpLimits limits, TimeSpan pause, TimeProvider time) =>
        new ResiliencePipelineBuilder<Submission> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Submission>
            {
                MaxRetryAttempts = 2,
                Delay = pause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { MayBeTriedAgain: true }),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Submission>
            {
                FailureRatio = 0.9,
                MinimumThroughput = 6, // two mails with all their tries
                SamplingDuration = TimeSpan.FromMinutes(2),
                BreakDuration = Rest,
                ShouldHandle = args => ValueTask.FromResult(
                    args.Outcome is { Result.ServerIsUnwell: true } or { Exception: TimeoutRejectedException }),
            })
            .AddTimeout(limits.Attempt)
            .Build();
}
