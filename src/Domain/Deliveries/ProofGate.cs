namespace SenHub.Domain.Deliveries;

/// <summary>Gate 9: nothing leaves of which the proof could not say what it was. The line of proof itself is written before the point of no return.</summary>
public static class ProofGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-9";

    /// <summary>A hold for a file that is not, to the byte, the paper whose hash the ledger has.</summary>
    public static Hold? Judge(bool isAsMade) => isAsMade
        ? null
        : new(Gate, "the paper's file is missing, or is not the one that was made: the next run makes it anew", HoldOwner.It, Releasable: false);
}
