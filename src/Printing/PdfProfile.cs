namespace SenHub.Printing;

/// <summary>Which standards a PDF keeps. All of them are tagged: PDF/UA-1.</summary>
public enum PdfProfile
{
    /// <summary>PDF/UA-1 and PDF/A-2a.</summary>
    Archive,

    /// <summary>PDF/UA-1 and PDF/A-3a, with the data as an associated file.</summary>
    ArchiveWithData,

    /// <summary>PDF/UA-1, encrypted with AES-256; PDF/A forbids encryption (ISO 19005-2, 6.1.3).</summary>
    Locked,
}
