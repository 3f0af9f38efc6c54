using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>The gate of enclosures in the moment before a paper leaves: on the files, the sheet and the word of people as they are then (SD-S3).</summary>
internal sealed class PresentEnclosures(HubHome home, IEvidenceFiles files, IEvidenceLedger words)
{
    /// <summary>What stops it now.</summary>
    public async Task<IReadOnlyList<Hold>> JudgeAsync(Delivery delivery, SencoFacts facts, CancellationToken cancel)
    {
        if (delivery.Bundle is null)
            return [];
        var shelf = EvidenceShelf.Empty with { Confirmations = await words.ConfirmationsAsync(delivery.School, cancel) };
        var folder = home.SchoolFolder(delivery.School);
        return [.. EnclosureGate.Judge(delivery.Bundle, delivery.Recipient, shelf, facts, file => files.Bytes(folder, file) is not null)];
    }
}
