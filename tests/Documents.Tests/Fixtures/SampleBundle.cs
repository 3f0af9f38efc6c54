using SenHub.Documents.Bundles;
using SenHub.Documents.House;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>A signed request with three files of other people.</summary>
internal static class SampleBundle
{
    public static IReadOnlyList<BundledFile> Files { get; } =
    [
        File(BundledAs.Index, 0, "This index", "LK-412-7-01-index.pdf", 1),
        File(BundledAs.SignedPaper, 0, "Request for an EHC needs assessment (signed)", "LK-412-7-02-signed.pdf", 9),
        File(BundledAs.Enclosure, 1, "Speech and language report", "LK-412-7-03-enclosure-1.pdf", 6) with { Author = "Ms D Field, speech and language therapist", On = new(2026, 3, 4), File = A.Evidence() },
        File(BundledAs.Enclosure, 2, "Letter of the clinic", "LK-412-7-04-enclosure-2.docx", null) with { File = A.Evidence("letter.docx") },
        File(BundledAs.Enclosure, 3, "Work sample", "LK-412-7-05-enclosure-3.png", 1) with { Author = "Class teacher", On = new(2026, 10, 6), File = A.Evidence("work.png") },
    ];

    public static BundleIndex Index(int? mostPages = null, IReadOnlyList<BundledFile>? files = null, Pupil? pupil = null) => new()
    {
        School = Larkfield.School,
        Pupil = PupilBlock.From(pupil ?? Larkfield.Pupil(), Larkfield.Night),
        To = "Harrowshire SEN Team",
        AsOf = Larkfield.Night,
        Files = BundlePlan.Lay(files ?? Files, new(null, null, mostPages), splits: true).Files,
    };

    private static BundledFile File(BundledAs kind, int number, string title, string name, int? pages) => new() { As = kind, Number = number, Title = title, Name = name, Bytes = 1000, Pages = pages };
}
