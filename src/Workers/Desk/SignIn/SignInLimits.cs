using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>How many proofs may be offered in a minute: from one address, and for one account wherever they come from and whether or not it exists.</summary>
internal sealed class SignInLimits : IDisposable
{
    /// <summary>Name of the limit by address.</summary>
    public const string ByAddress = "sign-in";

    /// <summary>From one address: a whole school may share one.</summary>
    public const int OfAnAddress = 60;

    /// <summary>For one account.</summary>
    public const int OfAnAccount = 12;

    private readonly PartitionedRateLimiter<string> accounts = PartitionedRateLimiter.Create<string, string>(account => RateLimitPartition.GetFixedWindowLimiter(account, _ => Window(OfAnAccount)));

    /// <summary>Sets the limit by address.</summary>
    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(ByAddress, http => RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => Window(OfAnAddress)));
    }

    /// <summary>Whether one more may be offered for an account now.</summary>
    public bool Lets(string email)
    {
        using var lease = accounts.AttemptAcquire(email.Trim().ToLowerInvariant());
        return lease.IsAcquired;
    }

    public void Dispose() => accounts.Dispose();

    private static FixedWindowRateLimiterOptions Window(int permits) => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 };
}
