namespace SenHub.Adapters.Channels.Http;

/// <summary>How long each wait may take.</summary>
/// <param name="Connect">To reach the server, with TLS.</param>
/// <param name="Answer">For the answer once all is said; when it passes after the point of no return, the end is unknown.</param>
internal sealed record HttpLimits(TimeSpan Connect, TimeSpan Answer);
