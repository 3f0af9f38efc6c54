namespace SenHub.Workers.Desk.SignIn;

/// <summary>Some decisions want a proof of who it is that is minutes old, not hours.</summary>
internal static class StepUp
{
    /// <summary>Where the proof is asked for anew; afterwards the visitor is back at a place.</summary>
    public static string Address(string place) => ReturnTo.With("/sign-in/again", place);
}
