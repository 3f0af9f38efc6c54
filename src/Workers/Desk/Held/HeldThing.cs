using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>One thing that waits, as it stands, for a visitor who may see it.</summary>
internal abstract record HeldThing
{
    private HeldThing()
    {
    }

    /// <summary>A delivery.</summary>
    /// <param name="Line">As a decision binds it.</param>
    /// <param name="SeesPaper">Else only its recipient and address are shown.</param>
    internal sealed record OfDelivery(Delivery Delivery, Paper? Paper, DeskLine Line, bool SeesPaper) : HeldThing;

    /// <summary>Something of the night's reading.</summary>
    internal sealed record OfImport(HeldImport Import, DeskLine Line) : HeldThing;

    /// <summary>A file that somebody laid there.</summary>
    internal sealed record OfFile(EvidenceFile File) : HeldThing;
}

/// <summary>Finds what a reference names.</summary>
internal sealed class HeldThings(IDeliveryLedger deliveries, IImportLedger imports, EvidenceDesk evidence)
{
    /// <summary>The thing; null where there is none that the visitor may see, which is not told apart.</summary>
    public async Task<HeldThing?> FindAsync(DeskScene scene, string reference, CancellationToken cancel)
    {
        var sight = new Sight(scene);
        if (await deliveries.ByReferenceAsync(reference, cancel) is { } delivery)
        {
            var sees = sight.May(DeskAct.See, delivery);
            return delivery.School == scene.School.Number && (sees || (sight.IsForOffice(delivery) && StandingWords.Waits(delivery))) ? await OfAsync(delivery, scene, sees, cancel) : null;
        }

        if (await imports.ByReferenceAsync(reference, cancel) is { } import)
            return import.School == scene.School.Number && sight.Sees(import) ? new HeldThing.OfImport(import, DeskLines.Of(import, scene.Facts, scene.Today)) : null;
        return scene.Visitor.SeesPapers(scene.School.Number) && await evidence.FindAsync(scene.School.Number, reference, cancel) is { } file && sight.May(DeskAct.See, file) ? new HeldThing.OfFile(file) : null;
    }

    /// <summary>A newer version of a line that waits in its place; null where there is none.</summary>
    public async Task<DeskLine?> NewerAsync(DeskLine seen, DeskScene scene, CancellationToken cancel)
    {
        var newer = (await deliveries.OfKeysAsync([seen.Key], cancel)).LastOrDefault(other => other.Id != seen.Thing && StandingWords.Waits(other));
        return newer is null ? null : (await OfAsync(newer, scene, seesPaper: false, cancel)).Line;
    }

    private async Task<HeldThing.OfDelivery> OfAsync(Delivery delivery, DeskScene scene, bool seesPaper, CancellationToken cancel)
    {
        var paper = await deliveries.PaperAsync(delivery.PaperId, cancel);
        var line = DeskLines.Of(delivery, paper, scene.Roll, scene.Facts, scene.Today);
        return new(delivery, paper, StandingWords.Besides(delivery) is { } besides ? line with { Why = [.. line.Why, new DeskReason("", besides)] } : line, seesPaper);
    }
}
