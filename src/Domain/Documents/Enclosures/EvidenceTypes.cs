namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What an enclosure can be: the words of the sheet Evidence and of template files.</summary>
public static class EvidenceTypes
{
    /// <summary>A consent on paper. Its row on the sheet Consents names the file.</summary>
    public const string SignedConsent = "Signed consent";

    /// <summary>All of them, in the order of the drop-down.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Educational psychology report", "Speech and language report", "Occupational therapy report", "Medical report", "Sensory report", "Social care report", "CAMHS report", "Other report",
        "Reviewed plan", "Provision map", "Attendance record", "Pupil's views", "Parents' views", "Work sample", SignedConsent, "Other",
    ];
}
