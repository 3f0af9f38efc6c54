namespace SenHub.Desk.SignIn;

/// <summary>What the page of signing in shows.</summary>
/// <param name="Post">Where the form goes.</param>
/// <param name="Return">The page to go to afterwards.</param>
/// <param name="HasAccounts">Whether one may sign in with an account of the hub's own.</param>
/// <param name="Directory">Where the school's directory is asked; null where there is none.</param>
/// <param name="PasskeyOptions">What the browser asks a passkey with (JSON); null where none is asked.</param>
/// <param name="Again">Who proves themselves anew; null for a first sign-in.</param>
/// <param name="HasEnded">Whether a session ended by itself just now.</param>
public sealed record SignInView(string Post, string Return, bool HasAccounts, string? Directory, string? PasskeyOptions, string? Again = null, bool HasEnded = false);
