namespace SenHub.Domain.Deliveries;

/// <summary>Papers that come back edited (SD-P5): somebody by name stands for them, and what the facts say now is not lost from sight.</summary>
public static class EditedGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-P5";

    /// <summary>The word that stands for whoever laid a file into the folder: nobody signs in there.</summary>
    public const string ThroughFolder = "the folder edited/";

    /// <summary>A hold for one that nobody signed for.</summary>
    public static Hold? Judge(Said? edited) => edited?.By == ThroughFolder
        ? new(Gate, "it was edited and came through the folder edited/, where nobody signs in: release it, and your name stands for it", HoldOwner.Senco, Releasable: true)
        : null;

    /// <summary>The hold of the version that takes the place of an edited one.</summary>
    public static Hold TakesPlace { get; } = new(Gate, "the facts changed after a person had edited this paper: edit this one, or release it as it is", HoldOwner.Senco, Releasable: true);
}
