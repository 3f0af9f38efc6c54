using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Roll;

namespace SenHub.TestKit;

/// <summary>Files of pupils' folders: valid, the same each time; a test names only what matters to it.</summary>
public static partial class A
{
    /// <summary>A PDF of six pages and 40,000 bytes in the folder of LK-412.</summary>
    public static EvidenceFile Evidence(string name = "speech-report.pdf", int pupil = 412) => new()
    {
        Pupil = Ref(pupil),
        Name = name,
        Label = name,
        Format = EvidenceFormat.Pdf,
        Bytes = 40_000,
        Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))),
        Pages = 6,
        HasText = true,
    };

    /// <summary>Its row: a speech and language report of 4 March 2026 that may go to the authority.</summary>
    public static EvidenceRow EvidenceRow(string file = "speech-report.pdf", int pupil = 412) => new()
    {
        Pupil = Ref(pupil),
        File = file,
        Type = "Speech and language report",
        Author = "Ms D Field",
        On = Day("2026-03-04"),
        MayGoTo = ["LA"],
    };

    /// <summary>A person's word that it is this pupil's.</summary>
    public static EvidenceConfirmation Word(EvidenceFile file, PupilRef? pupil = null, bool isTheirs = true, string at = "2026-11-20T09:00:00Z") =>
        new(pupil ?? file.Pupil ?? Ref(), file.Hash, isTheirs, "jwhistler", DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), "read it");

    /// <summary>A form that asks for one speech and language report.</summary>
    public static PaperTemplate Enclosing(params IReadOnlyList<TemplateEnclosure> enclosed) => new()
    {
        Kind = "ehcna",
        Version = "1",
        Title = "Request",
        Sections = [],
        Enclosed = enclosed.Count == 0 ? [new() { Type = "Speech and language report" }] : enclosed,
    };
}
