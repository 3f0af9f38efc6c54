using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Documents.Catalogue;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk.Held;

/// <summary>The page of one held thing.</summary>
internal sealed class OneHeld(IDeliveryLedger deliveries, ILedger ledger, PaperBeside paper, HeldNotes notes, SeenSeal seal)
{
    /// <summary>As the visitor of a scene is shown it.</summary>
    public Task<OneHeldView> OfAsync(HeldThing thing, DeskScene scene, CancellationToken cancel) => thing switch
    {
        HeldThing.OfDelivery { SeesPaper: true } held => WholeAsync(held, scene, cancel),
        HeldThing.OfDelivery held => ForOfficeAsync(held, scene, cancel),
        HeldThing.OfImport held => OfImportAsync(held, scene, cancel),
        HeldThing.OfFile held => Task.FromResult(OfFile(held.File, scene)),
        _ => throw new InvalidOperationException($"A held thing of a kind that nobody knows: {thing.GetType().Name}."),
    };

    private async Task<OneHeldView> WholeAsync(HeldThing.OfDelivery held, DeskScene scene, CancellationToken cancel)
    {
        var (delivery, sight) = (held.Delivery, new Sight(scene));
        var pupil = sight.PupilOf(delivery.Subject);
        var due = await ledger.LoadAsync<List<DueItem>>(scene.School.Number, Kept.Due, DateOnly.MaxValue, cancel) ?? [];
        var (since, changes) = await paper.ChangesAsync(delivery, cancel);
        return new OneHeldView
        {
            Reference = delivery.Reference,
            What = PaperCatalogue.TitleOf(delivery.Kind),
            About = pupil is null ? "" : HeldRows.NameOf(pupil),
            Standing = StandingWords.Waits(delivery) ? $"{StandingWords.Since(delivery, scene.Today, scene.Facts.Calendar)}." : "It does not wait any more.",
            Urgent = StandingWords.Urgent(StandingWords.DateInLaw(delivery, due), scene.Today),
            Reasons = [.. Reasons(delivery, sight, scene, delivery.Holds)],
            Paper = paper.Page(delivery, held.Paper, scene.Frame.Root),
            Files = [.. paper.Files(delivery, held.Paper, scene.Frame.Root)],
            ChangedSince = since,
            Changes = changes,
            Recipient = [.. RecipientFacts.Of(delivery, pupil, scene.Facts, await deliveries.AddressReleasesAsync(delivery.School, cancel), scene.Today)],
            Found = await paper.FoundAsync(delivery, held.Paper, scene, cancel),
            Notes = await notes.OfAsync(held.Line.Key, scene, cancel),
            Forms = [.. HeldForms.Of(delivery, held.Line, sight, $"{scene.Frame.Root}/held/{delivery.Reference}", seal.Of(held.Line, scene.Visitor.Account))],
            WhyNot = HeldForms.WhyNot(delivery, held.Line, sight),
        };
    }

    // Reference, recipient and address; what the paper is and whom it is about stays with those who open papers.
    private async Task<OneHeldView> ForOfficeAsync(HeldThing.OfDelivery held, DeskScene scene, CancellationToken cancel) => new()
    {
        Reference = held.Delivery.Reference,
        What = "An address",
        Standing = $"{StandingWords.Since(held.Delivery, scene.Today, scene.Facts.Calendar)}.",
        Reasons = [.. Reasons(held.Delivery, new Sight(scene), scene, held.Delivery.Holds.Where(Sight.IsOffices))],
        Recipient = [.. RecipientFacts.Of(held.Delivery with { Basis = null, Purpose = null }, null, scene.Facts, await deliveries.AddressReleasesAsync(held.Delivery.School, cancel), scene.Today)],
        WhyNot = "Addresses are confirmed on the page Addresses, or put right where they are on record. The paper is released by the SENCo.",
    };

    private async Task<OneHeldView> OfImportAsync(HeldThing.OfImport held, DeskScene scene, CancellationToken cancel)
    {
        var (import, sight) = (held.Import, new Sight(scene));
        var forms = HeldForms.Of(import, sight, $"{scene.Frame.Root}/held/{import.Reference}", seal.Of(held.Line, scene.Visitor.Account)).ToList();
        return new OneHeldView
        {
            Reference = import.Reference,
            What = $"Not believed: {import.Why.Place}",
            Standing = import.State == HeldState.Held ? $"Held since the night of {DayWords.Brief(import.FirstNight)}." : "It is not held any more.",
            Reasons = [new HeldReason(import.Why.What, $"{import.Why.Mend}.", $"For {sight.WhoseIs(import.Owner, import.Items.Count == 1 ? import.Items[0].Pupil.ToString() : "")}")],
            Recipient = [.. import.Items.Select(item => new ShownFact(scene.PupilSeen(item.Pupil.ToString()) is { } pupil ? HeldRows.NameOf(pupil) : scene.Visitor.SeesPapers(scene.School.Number) ? "A pupil of another phase" : item.Pupil.ToString(), item.Change))],
            Notes = await notes.OfAsync(held.Line.Key, scene, cancel),
            Forms = forms,
            WhyNot = forms.Count > 0 ? null : import.Releasable ? $"It is for {sight.WhoseIs(import.Owner, "")}." : "It cannot be released: the next sound export or sheet ends it.",
        };
    }

    private static OneHeldView OfFile(EvidenceFile file, DeskScene scene)
    {
        var (sight, at) = (new Sight(scene), $"{scene.Frame.Root}/held/{file.Reference}");
        var mayDecide = sight.May(DeskAct.ConfirmFile, file);
        return new OneHeldView
        {
            Reference = file.Reference,
            What = "A file to look at",
            About = sight.PupilOf(file.Pupil?.ToString() ?? "") is { } pupil ? HeldRows.NameOf(pupil) : "",
            Standing = $"{file.Where}.",
            Reasons = [new HeldReason("Nothing that the hub did not make leaves before a person has said whose it is.", Cli.EvidenceLine.Words(file), $"For {sight.WhoseIs(HoldOwner.Senco, file.Pupil?.ToString() ?? "")}")],
            Paper = new ShownFile($"{scene.Frame.Root}/files/{file.Reference}", file.Label, "", IsFramed: file.Format == EvidenceFormat.Pdf) { IsPicture = file.Format == EvidenceFormat.Picture },
            Forms = mayDecide ? [.. HeldForms.OfFile(at)] : [],
            WhyNot = mayDecide ? null : $"It is for {sight.WhoseIs(HoldOwner.Senco, file.Pupil?.ToString() ?? "")}.",
        };
    }

    private static IEnumerable<HeldReason> Reasons(Delivery delivery, Sight sight, DeskScene scene, IEnumerable<Hold> holds)
    {
        if (StandingWords.Besides(delivery) is { } besides)
            yield return new(StandingWords.Sentence(besides), StateAdvice(delivery.State), $"For {sight.WhoseIs(HoldOwner.Senco, delivery.Subject)}");
        foreach (var hold in holds)
        {
            var file = delivery.Bundle is { } bundle ? bundle.Files.Select(one => one.File).Append(bundle.Scan).OfType<EvidenceFile>().FirstOrDefault(one => hold.Reason.Contains(one.Reference, StringComparison.Ordinal)) : null;
            yield return new(StandingWords.Sentence(StandingWords.Plain(hold.Reason)), DeskAdvice.Of(hold), $"For {sight.WhoseIs(hold.Owner, delivery.Subject)}", file is null ? null : $"{scene.Frame.Root}/held/{file.Reference}");
        }
    }

    private static string StateAdvice(DeliveryState state) => state switch
    {
        DeliveryState.Unknown => "Ask the recipient whether it came, then say so below.",
        DeliveryState.Failed => "Look at the address and the way it goes; a new version is sent by itself, the same one from the page Sent.",
        DeliveryState.Bounced => "Find the right address and put it on record; somebody confirms it before anything goes there.",
        _ => "Upload the files of the tray to the recipient's own site.",
    };
}
