using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>A person's word that the marked phrases of a paper mean nobody else: asked for once a phrase (SD-S7).</summary>
internal sealed class PhraseWord(HubHome home, IDeliveryLedger deliveries, IGateLedger gates, ILedger ledger, IdentityLook look)
{
    /// <summary>Keeps the phrases of a delivery that was held for them; nothing for any other.</summary>
    public async Task KeepAsync(Delivery seen, Said said, CancellationToken cancel)
    {
        if (!seen.Holds.Any(hold => hold.Gate == IdentityGate.Marked) || await deliveries.PaperAsync(seen.PaperId, cancel) is not { } paper)
            return;
        var roll = await ledger.LoadAsync<SchoolRoll>(seen.School, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(seen.School);
        var facts = await ledger.LoadAsync<SencoFacts>(seen.School, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        var found = look.At(paper, null, await PaperFiles.ReadAsync(home, paper.Kind, paper.Id, _ => null, cancel), roll, facts);
        var phrases = IdentityGate.Unconfirmed(found.Findings, found.Subject, new HashSet<string>()).Select(finding => finding.PhraseHash(found.Subject));
        await gates.ConfirmPhrasesAsync(seen.School, [.. phrases], said, cancel);
    }
}
