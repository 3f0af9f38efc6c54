namespace SenHub.TestKit.Wires;

/// <summary>What a faulty wire does with the next bytes.</summary>
public enum WireFault
{
    /// <summary>Carries them.</summary>
    None,

    /// <summary>Carries them late.</summary>
    Slow,

    /// <summary>Resets the connection when the client speaks; the server hears nothing of it.</summary>
    ResetOnAsking,

    /// <summary>Half open: what the client says goes nowhere, and no end of the connection is seen.</summary>
    SilentOnAsking,

    /// <summary>The server hears it; when it answers, the connection is reset.</summary>
    ResetOnAnswer,

    /// <summary>The server hears it; its answer goes nowhere, and no end of the connection is seen.</summary>
    SilentOnAnswer,

    /// <summary>The server hears it; when it answers, the connection ends as if it had been good-bye.</summary>
    CloseOnAnswer,

    /// <summary>The server hears it; a few bytes of its answer arrive, then the connection ends.</summary>
    TruncateAnswer,
}
