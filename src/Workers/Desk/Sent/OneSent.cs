using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Desk.Sent;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk.Held;
using SenHub.Workers.Proofs;

namespace SenHub.Workers.Desk.Sent;

/// <summary>The proof of one delivery, as the log of disclosure has it.</summary>
internal sealed class OneSent(IDeliveryLedger deliveries, ISearchLedger search, IProofLedger proofs)
{
    private const int MostOthers = 60;

    /// <summary>The delivery behind a reference; null where there is none, or it is not the visitor's to see.</summary>
    public async Task<Delivery?> FindAsync(DeskScene scene, string reference, CancellationToken cancel) =>
        await deliveries.ByReferenceAsync(reference, cancel) is { } delivery && delivery.School == scene.School.Number && SentRows.IsShown(delivery, scene, new Sight(scene)) ? delivery : null;

    /// <summary>Whether the visitor may have it sent once more.</summary>
    public static bool MayResend(DeskScene scene, Delivery delivery) =>
        Releasing.WhyNotAgain(delivery) is null && new Sight(scene).May(DeskAct.Settle, delivery);

    /// <summary>The page.</summary>
    public async Task<OneSentView> OfAsync(DeskScene scene, Delivery delivery, CancellationToken cancel)
    {
        var (sight, lines) = (new Sight(scene), await proofs.OfAsync([delivery.Id], cancel));
        var paper = await deliveries.PaperAsync(delivery.PaperId, cancel);
        return new OneSentView
        {
            What = $"{PaperCatalogue.TitleOf(delivery.Kind)}{(sight.PupilOf(delivery.Subject) is { } pupil ? $" – {HeldRows.NameOf(pupil)}" : "")}",
            Facts = [.. Facts(delivery, [.. lines.Where(line => !line.IsEvent)]).Where(fact => fact.Words.Length > 0)],
            Story = [$"{DisclosureModel.Moment(HubClock.ToLocal(delivery.DecidedAt))}: planned by the night of {DayWords.Brief(delivery.Night)}", .. lines.Select(line => line.IsEvent ? LookWords.Of(line, delivery) : Line(line)).OfType<string>()],
            Paper = paper is { PrunedOn: null } ? $"{scene.Frame.Root}/papers/{delivery.Id:D}" : null,
            Resend = MayResend(scene, delivery) ? $"{scene.Frame.Root}/sent/{delivery.Reference}/resend" : null,
            Others = await OthersAsync(scene, sight, delivery, cancel),
        };
    }

    private async Task<IReadOnlyList<SentRow>> OthersAsync(DeskScene scene, Sight sight, Delivery delivery, CancellationToken cancel) => sight.PupilOf(delivery.Subject) is null
        ? []
        : [.. (await search.FindAsync(scene.School.Number, new DeliverySought(scene.Today.AddYears(-1), scene.Today, Subject: delivery.Subject), cancel))
            .Where(other => other.Id != delivery.Id && SentRows.IsShown(other, scene, sight)).Take(MostOthers).Select(other => SentRows.Of(other, scene, sight))];

    private static IEnumerable<(string Label, string Words)> Facts(Delivery delivery, IReadOnlyList<ProofLine> lines)
    {
        var words = lines.Select(line => line.Words).ToList();
        yield return ("Reference", delivery.Reference);
        yield return ("To", SentRows.ToWhom(delivery));
        yield return ("By", delivery.Recipient.Route ?? "no route");
        yield return ("Period", delivery.Period);
        yield return ("On what basis", delivery.Basis ?? "");
        yield return ("Consent for", delivery.Purpose ?? "");
        yield return ("The channel's own id", delivery.ProviderId ?? "");
        yield return ("The document's SHA-256", words.Select(said => said.Document).LastOrDefault(hash => hash is not null) ?? "");
        yield return ("With it went", string.Join("; ", (words.Select(said => said.Files).LastOrDefault(files => files is not null) ?? []).Select(file => file.Name)));
        yield return ("Released", string.Join("; ", words.Select(said => said.Release).OfType<Release>().DistinctBy(release => release.At).Select(release => $"by {release.Who}, {DisclosureModel.Moment(HubClock.ToLocal(release.At))}: {release.Why}")));
        yield return ("Lines of the log", string.Join(", ", lines.Select(line => line.Number)));
    }

    private static string Line(ProofLine line) => $"{DisclosureModel.Moment(HubClock.ToLocal(line.At))}: {StateWords.Of(line.State).Replace(" since", "", StringComparison.Ordinal)}{(line.Words.Note is { } note ? $" ({note})" : "")}";
}
