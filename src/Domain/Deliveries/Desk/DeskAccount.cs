namespace SenHub.Domain.Deliveries.Desk;

/// <summary>
/// A local account of the release desk: how somebody proves who they are, and never what they may do there, which the sheets Staff say (SD-W1, SD-W2).
/// Whatever changes is a new one.
/// </summary>
public sealed record DeskAccount
{
    /// <summary>Wrong proofs in a row that lock an account for a while.</summary>
    public const int FailuresAllowed = 10;

    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestLock = TimeSpan.FromHours(24);

    /// <summary>Its id: random, for a passkey carries it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The e-mail address, in lower case.</summary>
    public required string Email { get; init; }

    /// <summary>Who made it, when and why.</summary>
    public required Said Made { get; init; }

    /// <summary>Changes with every proof that changes: sessions of the one before end.</summary>
    public required string Stamp { get; init; }

    /// <summary>How often it was saved; whoever saves must have seen the last.</summary>
    public long Revision { get; init; }

    /// <summary>Hash of the password; null where there is none.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Key of the authenticator app (RFC 6238), base32; null where there is none.</summary>
    public string? AuthenticatorKey { get; init; }

    /// <summary>Whether a code of that app was once right: before, it is only being set up.</summary>
    public bool IsAuthenticatorProven { get; init; }

    /// <summary>The newest time step whose code was used: none is taken twice.</summary>
    public long UsedStep { get; init; }

    /// <summary>Wrong proofs since the last right one or the last lock.</summary>
    public int Failures { get; init; }

    /// <summary>Locks since the last right proof: each is twice as long.</summary>
    public int Locks { get; init; }

    /// <summary>Until when no password counts; null while one does.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>Closed by a person: nothing opens it but a new set-up.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; init; } = [];

    /// <summary>Hash of the code that sets it up; null when used up.</summary>
    public string? SetUpCode { get; init; }

    /// <summary>Until when that code counts.</summary>
    public DateTimeOffset? SetUpEnds { get; init; }

    /// <summary>Its passkeys.</summary>
    public IReadOnlyList<DeskPasskey> Passkeys { get; init; } = [];

    /// <summary>Whether somebody can sign in with it at all.</summary>
    public bool IsSetUp => !IsClosed && (Passkeys.Count > 0 || (PasswordHash is not null && IsAuthenticatorProven));

    /// <summary>Whether wrong proofs have locked it at a moment.</summary>
    public bool IsLockedAt(DateTimeOffset now) => LockedUntil > now;

    /// <summary>After a wrong proof. While it is locked none counts, so that nobody locks it for ever.</summary>
    public DeskAccount AfterFailure(DateTimeOffset now)
    {
        if (IsLockedAt(now))
            return this;
        if (Failures + 1 < FailuresAllowed)
            return this with { Failures = Failures + 1 };
        var span = FirstLock * Math.Pow(2, Math.Min(Locks, 16));
        return this with { Failures = 0, Locks = Locks + 1, LockedUntil = now + (span < LongestLock ? span : LongestLock) };
    }

    /// <summary>After a right proof.</summary>
    public DeskAccount AfterSuccess() => this with { Failures = 0, Locks = 0, LockedUntil = null };
}
