namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What a person stopped at the release desk or on a day's Decisions file stays held, in later versions too, until a person releases it (SD-W2).</summary>
public static class DeskGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-W2";

    /// <summary>The hold.</summary>
    public static Hold Stopped(HoldOwner owner) => new(Gate, "a person stopped it", owner, Releasable: true);
}
