namespace SenHub.Desk.Account;

/// <summary>One's own account.</summary>
/// <param name="Passkeys">Its passkeys.</param>
/// <param name="HasApp">Whether an authenticator app was set up.</param>
/// <param name="CodesLeft">Recovery codes not used yet.</param>
/// <param name="PasskeyOptions">What the browser makes a passkey with (JSON).</param>
/// <param name="Shortest">Letters of a password at least.</param>
public sealed record AccountView(string Email, IReadOnlyList<PasskeyLine> Passkeys, bool HasApp, int CodesLeft, string PasskeyOptions, int Shortest)
{
    /// <summary>Whether a passkey may go: not the last way in.</summary>
    public bool MayRemove => HasApp || Passkeys.Count > 1;
}

/// <summary>A passkey.</summary>
/// <param name="Made">Day it was made, in words.</param>
public sealed record PasskeyLine(string Id, string Name, string Made);
