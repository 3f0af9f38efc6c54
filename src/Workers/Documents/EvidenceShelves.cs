using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Workers.Documents;

/// <summary>What lies under evidence/ and in inbox/ at this moment, with what people said of it.</summary>
internal sealed class EvidenceShelves(HubHome home, IEvidenceFiles files, IEvidenceLedger words, ILedger ledger)
{
    /// <summary>Everything of a school. What an earlier night looked into is not looked into again.</summary>
    public async Task<EvidenceShelf> OfAsync(SchoolNumber school, SchoolRoll roll, SencoFacts facts, CancellationToken cancel)
    {
        var known = await ledger.LoadAsync<EvidenceShelf>(school, Kept.Evidence, DateOnly.MaxValue, cancel) ?? EvidenceShelf.Empty;
        // Before the first night there is no roll to know pupils by.
        var found = files.Read(home.SchoolFolder(school), roll.Pupils.Count == 0 ? null : roll, Look, known.Files);
        var shelf = new EvidenceShelf(found.Files, await words.ConfirmationsAsync(school, cancel), found.Faults);
        return shelf with { Faults = [.. found.Faults, .. ShelfFiles.Misfits(facts, shelf)] };
    }

    /// <summary>The same with the roll and the facts of the last night.</summary>
    public async Task<EvidenceShelf> OfAsync(SchoolNumber school, CancellationToken cancel) => await OfAsync(
        school,
        await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school),
        await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts(),
        cancel);

    // A page without words is a picture: then only a person can read the file.
    private static PageLook Look(ReadOnlyMemory<byte> bytes) => PdfText.Read(bytes) switch
    {
        PdfReading.Read read => new PageLook(read.Pages.Count, read.Pages.All(page => !string.IsNullOrWhiteSpace(page.Text)) ? read.Text : null),
        PdfReading.NotReadable { Why: Unreadable.NoText } scan => new PageLook(scan.Pages),
        PdfReading.NotReadable not => new PageLook(null, Trouble: not.InWords),
        var other => throw new InvalidOperationException($"A reading of a kind that nobody knows: {other.GetType().Name}."),
    };
}
