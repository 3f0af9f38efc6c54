using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Workers.Deliveries;

/// <summary>Reads files that other people made, in the moment before they leave, for another pupil's number or whole name (gate 2): a report may go on about a brother on its sixth page. Days are left out, for a report is full of days that are somebody's birthday.</summary>
internal sealed class EnclosedLook(HubHome home, IEvidenceFiles files, IdentityLook look)
{
    private static readonly HashSet<string> NoPhrase = [];

    /// <summary>What stands in the files that go with a paper; a file whose words no program can read was looked at by a person.</summary>
    public IEnumerable<Hold> At(Delivery delivery, SchoolRoll roll, SencoFacts facts)
    {
        if (delivery.Bundle is not { } bundle || roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == delivery.Subject) is not { } pupil)
            return [];
        var about = IdentitySubjects.Of(pupil, roll, facts);
        return
            from file in bundle.Files
            where file.File is { HasText: true }
            let found = IdentityScan.Find(TextsOf(delivery.School, file.File!), look.IndexOf(roll), about)
            from hold in IdentityGate.Judge([.. found.Where(finding => finding.Sign is IdentitySign.Upn or IdentitySign.FullName)], delivery.Recipient.Class, pupil.Ref, NoPhrase)
            select hold with { Reason = $"in {(file.As == BundledAs.Enclosure ? FormattableString.Invariant($"enclosure {file.Number}") : "the signed scan")}, {hold.Reason}" };
    }

    private IReadOnlyList<string> TextsOf(SchoolNumber school, EvidenceFile file)
    {
        if (files.Bytes(home.SchoolFolder(school), file) is not { } bytes)
            return [];
        return PdfText.Read(bytes) is PdfReading.Read pdf ? [.. pdf.Pages.Select(page => page.Text)]
            : WordFileText.Read(bytes) is WordReading.Read word ? [word.Text]
            : [];
    }
}
