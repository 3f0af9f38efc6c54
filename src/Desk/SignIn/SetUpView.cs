namespace SenHub.Desk.SignIn;

/// <summary>The first half of setting an account up.</summary>
/// <param name="Email">As typed before; empty at first.</param>
/// <param name="Shortest">Letters of a password at least.</param>
public sealed record SetUpView(string Email, int Shortest);

/// <summary>The second half: the second proof.</summary>
/// <param name="Account">Its e-mail address.</param>
/// <param name="Picture">The key as a picture that an app reads: SVG.</param>
/// <param name="Key">The same key to type, in groups of four.</param>
/// <param name="PasskeyOptions">What the browser makes a passkey with (JSON).</param>
public sealed record SecondProofView(string Account, string Picture, string Key, string PasskeyOptions);

/// <summary>Recovery codes, shown this once.</summary>
public sealed record RecoveryView(IReadOnlyList<string> Codes, string Next);
