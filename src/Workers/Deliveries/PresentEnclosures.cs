using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>The gate of enclosures in the moment before a paper leaves: on the files, the sheet and the word of people as they are then (SD-S3).</summary>
internal sealed class PresentEnclosures(IEvidenceLedger words)
{
    /// <summary>What stops it now.</summary>
    /// <param name="files">As they were read for this sending.</param>
    public async Task<IReadOnlyList<Hold>> JudgeAsync(Delivery delivery, PaperFiles files, SencoFacts facts, CancellationToken cancel)
    {
        if (delivery.Bundle is null)
            return [];
        var shelf = EvidenceShelf.Empty with { Confirmations = await words.ConfirmationsAsync(delivery.School, cancel) };
        return [.. EnclosureGate.Judge(delivery.Bundle, delivery.Recipient, shelf, facts, file => files.Enclosed(file) is not null)];
    }
}
