namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What a file under evidence/ is, by its first bytes and never by its name alone.</summary>
public enum EvidenceFormat
{
    /// <summary>PDF: pages and, where it was not scanned, text.</summary>
    Pdf,

    /// <summary>PNG or JPEG: one page, whose words only a person can read.</summary>
    Picture,

    /// <summary>Word: text flows, so its pages are not counted.</summary>
    Word,
}
