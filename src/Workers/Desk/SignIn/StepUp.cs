using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Some decisions want a proof of who it is that is minutes old, not hours.</summary>
internal static class StepUp
{
    /// <summary>How old it may be.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Whether the last proof is fresh. One of the future is none.</summary>
    public static bool IsFresh(DeskVisitor visitor, DateTimeOffset now) => visitor.SignedInAt <= now.AddMinutes(1) && now - visitor.SignedInAt <= Fresh;

    /// <summary>Where the proof is asked for anew; afterwards the visitor is back at a place.</summary>
    public static string Address(string place) => ReturnTo.With("/sign-in/again", place);
}
