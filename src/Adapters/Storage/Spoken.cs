namespace SenHub.Adapters.Storage;

/// <summary>On what people have said anything at all that planning has to ask for: in most schools on hardly anything, and each is a question.</summary>
/// <param name="Stops">Of this school, lifted ones among them.</param>
/// <param name="Phrases">Confirmed in this school.</param>
/// <param name="Halts">Of any school, lifted ones among them.</param>
/// <param name="Restores">Of the whole ledger.</param>
/// <param name="Passwords">Of this school's recipients.</param>
/// <param name="Addresses">Confirmed in this school.</param>
public sealed record Spoken(bool Stops, bool Phrases, bool Halts, bool Restores, bool Passwords, bool Addresses)
{
    /// <summary>Where it cannot be told.</summary>
    public static Spoken Anything { get; } = new(true, true, true, true, true, true);
}
