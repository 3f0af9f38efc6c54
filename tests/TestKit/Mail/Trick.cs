namespace SenHub.TestKit.Mail;

/// <summary>What the scripted server does at a stage instead of the right thing.</summary>
public sealed record Trick
{
    private Trick()
    {
    }

    /// <summary>Bytes to send, without a line break at the end; null for none.</summary>
    public string? Words { get; private init; }

    /// <summary>Closes the connection afterwards.</summary>
    public bool HangsUp { get; private init; }

    /// <summary>Says nothing more until the client leaves.</summary>
    public bool FallsSilent { get; private init; }

    /// <summary>At the dot: keeps the mail all the same.</summary>
    public bool Keeps { get; private init; }

    /// <summary>Sends one byte after another and never a line's end.</summary>
    public bool Drips { get; private init; }

    /// <summary>Does it only when this has happened.</summary>
    public Task When { get; private init; } = Task.CompletedTask;

    public static Trick HangUp { get; } = new() { HangsUp = true };

    public static Trick Silence { get; } = new() { FallsSilent = true };

    public static Trick KeepAndHangUp { get; } = new() { HangsUp = true, Keeps = true };

    public static Trick KeepAndFallSilent { get; } = new() { FallsSilent = true, Keeps = true };

    public static Trick Garbage { get; } = new() { Words = "\u0001\u0002 this is not SMTP" };

    public static Trick Flood { get; } = new() { Words = "250-" + new string('x', 100_000) };

    public static Trick Drip { get; } = new() { Drips = true };

    public static Trick HangUpWhen(Task signal) => new() { HangsUp = true, When = signal };

    public static Trick Say(string reply) => new() { Words = reply };

    public static Trick SayAndHangUp(string reply) => new() { Words = reply, HangsUp = true };
}
