using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Documents.Catalogue;
using SenHub.Documents.WhatChanged;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Desk.Held;

/// <summary>The paper that stands beside a decision: its files, what changed since the recipient's last one, what the identity scan found.</summary>
internal sealed class PaperBeside(HubHome home, IDeliveryLedger deliveries, IGateLedger gates, IdentityLook look, BundlePacker bundles)
{
    private static readonly DeliveryState[] Got = [DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver];

    /// <summary>The page; null where there is no file any more.</summary>
    public ShownFile? Page(Delivery delivery, Paper? paper, string root) => paper is null || !File.Exists(home.PaperFile(paper.Kind, paper.Id))
        ? null
        : new ShownFile($"{root}/papers/{delivery.Id:D}", $"{PaperCatalogue.TitleOf(paper.Kind)}, as PDF", Pages(paper.Pages), IsFramed: true);

    /// <summary>What goes with it, in order; the recipient's own form first where it is what leaves.</summary>
    public IEnumerable<ShownFile> Files(Delivery delivery, Paper? paper, string root)
    {
        if (paper is not null && File.Exists(HubHome.OwnForm(home.PaperFile(paper.Kind, paper.Id))))
            yield return new($"{root}/papers/{delivery.Id:D}/form", "The recipient's own form, as Word", "this is what leaves", IsFramed: false);
        foreach (var (file, at) in (delivery.Bundle?.Files ?? []).Select((file, at) => (file, at)).Where(one => one.file.As != BundledAs.Paper))
            yield return new(FormattableString.Invariant($"{root}/papers/{delivery.Id:D}/{at}"), file.Title, string.Join(", ", Notes(file)), IsFramed: false);
    }

    /// <summary>What differs from the version that the recipient has; no words where they have none.</summary>
    public async Task<(string? Since, IReadOnlyList<ShownChange> Changes)> ChangesAsync(Delivery delivery, CancellationToken cancel)
    {
        var earlier = (await deliveries.OfKeysAsync([delivery.Key], cancel)).LastOrDefault(other => other.Id != delivery.Id && Got.Contains(other.State) && other.SentAt is not null);
        if (earlier is null)
            return (null, []);
        var since = $"An earlier version went on {DayWords.Brief(DateOnly.FromDateTime(HubClock.ToLocal(earlier.SentAt!.Value)))} ({earlier.Reference}).";
        if (await deliveries.ToldAsync(earlier.PaperId, cancel) is { } before && await deliveries.ToldAsync(delivery.PaperId, cancel) is { } now && PaperChanges.Between(before, now) is { Count: > 0 } changes)
            return ($"{since} These entries differ from it.", [.. changes.Select(change => new ShownChange(change.Label, ChangeWords.Of(change)))]);
        var parts = PaperVersion.Read(delivery.Version) is { } has && PaperVersion.Read(earlier.Version) is { } had ? has.DifferingFrom(had) : [];
        return (parts.Count == 0 ? since : $"{since} Its parts that differ: {string.Join(", ", parts)}.", []);
    }

    /// <summary>Places that may tell of another pupil; looked for only where the scan holds the paper.</summary>
    public async Task<IReadOnlyList<FoundPlace>> FoundAsync(Delivery delivery, Paper? paper, DeskScene scene, CancellationToken cancel)
    {
        if (paper is null || !delivery.Holds.Any(hold => hold.Gate.StartsWith(IdentityGate.Gate, StringComparison.Ordinal)))
            return [];
        var files = await PaperFiles.ReadAsync(home, paper.Kind, paper.Id, bundles.Read(delivery), cancel);
        var found = look.At(paper, delivery.Bundle, files, scene.Roll, scene.Facts);
        var confirmed = await gates.PhrasesAsync(delivery.School, cancel);
        return
        [
            .. found.Findings.Where(finding => finding.Sign is not (IdentitySign.Forename or IdentitySign.OwnUpn)).Select(finding => Of("", finding)),
            .. IdentityGate.Unconfirmed(found.Findings, found.Subject, confirmed).Select(finding => Of("", finding)),
            .. found.Enclosed.SelectMany(file => file.Findings.Select(finding => Of($"{file.Called}, ", finding))),
        ];
    }

    private static FoundPlace Of(string file, IdentityFinding finding) => new(
        FormattableString.Invariant($"{file}page {finding.Page}, line {finding.Line}"),
        finding.Phrase,
        finding.Sign switch
        {
            IdentitySign.Upn => "another child's unique pupil number",
            IdentitySign.BirthDate => "another child's date of birth",
            IdentitySign.FullName => "another child's forename and surname",
            IdentitySign.Forename => "the forename of a child of the class or year",
            _ => "the child's own number",
        });

    private static IEnumerable<string> Notes(BundledFile file)
    {
        if (file.Author is { } author)
            yield return $"by {author}";
        if (file.On is { } on)
            yield return DayWords.Brief(on);
        if (file.Pages is { } pages)
            yield return Pages(pages);
        if (file.File is not null)
            yield return file.Word is { IsTheirs: true } word ? $"{word.By} said whose it is" : "nobody has said whose it is";
    }

    private static string Pages(int pages) => pages == 1 ? "1 page" : FormattableString.Invariant($"{pages} pages");
}
