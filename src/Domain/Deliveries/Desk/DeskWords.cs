namespace SenHub.Domain.Deliveries.Desk;

/// <summary>The decisions that only the release desk knows, beside <see cref="DeskDay.Release"/> and <see cref="DeskDay.Stop"/>; as records keep them and pages say them.</summary>
public static class DeskWords
{
    /// <summary>It stays held, with a note.</summary>
    public const string SendBack = "Send back";

    /// <summary>It was handed in from the tray.</summary>
    public const string Submitted = "Mark as submitted";

    /// <summary>One of unknown outcome did arrive.</summary>
    public const string Arrived = "It did arrive";

    /// <summary>The marked words mean nobody else.</summary>
    public const string Phrases = "Confirm the marked words";

    /// <summary>A file is about the pupil in whose folder it lies.</summary>
    public const string Theirs = "The file is theirs";

    /// <summary>A file is not.</summary>
    public const string NotTheirs = "The file is not theirs";

    /// <summary>An address is right.</summary>
    public const string Address = "Confirm addresses";

    /// <summary>The same after a name, as in "Ms Sen sent it back".</summary>
    public static string Done(string decision) => decision switch
    {
        DeskDay.Release => "released it",
        DeskDay.Stop => "stopped it",
        SendBack => "sent it back",
        Submitted => "marked it as submitted",
        Arrived => "said that it did arrive",
        Phrases => "confirmed the marked words",
        Theirs => "confirmed whose the file is",
        NotTheirs => "said that the file is not theirs",
        Address => "confirmed addresses",
        _ => "decided it",
    };
}
