namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Where the log of what was sent lies.</summary>
public sealed class SentLogOptions
{
    /// <summary>Section of senhub.yaml.</summary>
    public const string Section = "Proof";

    /// <summary>The log's name in its folder.</summary>
    public const string FileName = "sent.log";

    /// <summary>Folder of the log; proof/ in the home unless named. Another disk than the ledger's is better: what breaks one leaves the other.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The log's file.</summary>
    public string FileIn(string home) => Path.Combine(Folder.Length > 0 ? Folder : Path.Combine(home, "proof"), FileName);
}
