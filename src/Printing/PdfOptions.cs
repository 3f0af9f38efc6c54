namespace SenHub.Printing;

/// <summary>What a PDF carries and who may open it. Without either it is PDF/UA-1 and PDF/A-2a.</summary>
public sealed record PdfOptions
{
    /// <summary>The facts of the paper for a program to read; the file is PDF/A-3a then.</summary>
    public DataTwin? Twin { get; init; }

    /// <summary>Whole files of any kind that lie in it, to the byte; the file is PDF/A-3a then. Each has a name of its own.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];

    /// <summary>Opens with a password only. PDF/A knows no encryption: the file is PDF/UA-1 alone then.</summary>
    public PdfLock? Lock { get; init; }

    internal PdfProfile Profile => Lock is not null ? PdfProfile.Locked : Twin is not null || Files.Count > 0 ? PdfProfile.ArchiveWithData : PdfProfile.Archive;
}
