namespace SenHub.Adapters.Storage.Proofs;

/// <summary>What a line of proof says of somebody at the release desk: ids and an account, no pupil's name and no reason that was typed.</summary>
/// <param name="Reference">Of what was looked at or decided.</param>
/// <param name="Subject">The pupil's short reference, so that a severing finds the line; blank for what is about many or none.</param>
/// <param name="By">The signed-in account.</param>
public sealed record DeskLook(string Reference, string Subject, string By)
{
    /// <summary>What was decided; null for a look.</summary>
    public string? Decision { get; init; }

    /// <summary>Which of the files, where it was another than the paper itself.</summary>
    public string? File { get; init; }
}
