namespace SenHub.Adapters.Mail.Smtp;

/// <summary>How long each wait may take.</summary>
/// <param name="Connect">To reach the server, and for the TLS handshake.</param>
/// <param name="Command">For one reply, and to write one block of 64 KiB.</param>
/// <param name="Answer">For the reply after the final dot; when it passes, the end is unknown.</param>
/// <param name="Attempt">For everything before the final dot together, so that a dripping server holds up nobody for long.</param>
internal sealed record SmtpLimits(TimeSpan Connect, TimeSpan Command, TimeSpan Answer, TimeSpan Attempt);
