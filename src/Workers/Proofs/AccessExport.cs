using SenHub.Adapters.Clock;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Catalogue;
using SenHub.Documents.House;
using SenHub.Documents.Proofs;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Proofs;

/// <summary>Makes the copy of all that is held about one pupil, for a person to check before it is given out.</summary>
internal sealed class AccessExport(HubHome home, ILedger ledger, IDeliveryLedger deliveries, IAccessLedger copies, IEvidenceFiles evidence, PupilHoldings holdings, Disclosures disclosures, OtherPeople others, HubClock clock)
{
    private static readonly string[] Beyond =
    [
        "Papers about several pupils (register, class sheets and maps, digests, evidence lists): they cannot be given out whole. What they say of this pupil stands in the record.",
        "Exports as they came, which the hub keeps encrypted for a time: they are about all pupils. What they say of this pupil stands in the record.",
        "Whatever the school holds elsewhere: its MIS, its paper files, its mailboxes.",
    ];

    /// <summary>Makes it; null where no pupil has the reference.</summary>
    public async Task<(AccessCopy Copy, AccessModel Model)?> MakeAsync(SchoolSettings school, PupilRef reference, string target, string by, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel);
        if (roll?.Pupils.FirstOrDefault(one => one.Ref == reference) is not { } pupil)
            return null;
        var facts = await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        var (now, name) = (clock.Now, PupilName.Of(pupil).ToString());
        var id = DerivedId.Of("access-copy", reference.ToString(), FormattableString.Invariant($"{now:O}"));
        var folder = new AccessFolder(Path.Combine(target, ShortReference.Of(id)));
        var model = new AccessModel { School = school.Name, Pupil = name, PupilReference = reference.ToString(), Reference = ShortReference.Of(id), On = clock.Today, Files = [], Mentions = [], NotIncluded = [], Sorts = await holdings.OfAsync(school, reference, cancel) };
        var record = AccessPaper.Record(model);
        var disclosed = DisclosurePaper.Write(await disclosures.OfAsync(school, reference, cancel));
        await folder.PutAsync("record.pdf", AccessFolder.Pdf(record), cancel);
        await folder.PutAsync("disclosed.pdf", AccessFolder.Pdf(disclosed), cancel);
        var files = new List<AccessFile> { new("record.pdf", "What the stores say, sort by sort", CanBeRead: true), new("disclosed.pdf", "What was disclosed, to whom and on what basis", CanBeRead: true) };
        var texts = new List<(string, IReadOnlyList<string>)> { ("record.pdf", [DocText.Print(record)]), ("disclosed.pdf", [DocText.Print(disclosed)]) };
        var missing = await PapersAsync(folder, school, reference, files, texts, cancel);
        await EvidenceAsync(folder, school, reference, files, texts, cancel);
        model = model with { Files = files, Mentions = others.In(texts, pupil, roll, facts), NotIncluded = [.. missing, .. Beyond] };
        await folder.PutListAsync(model, cancel);
        var copy = new AccessCopy(id, model.Reference, school.Number, reference, new Said(by, now, "asked for"), await folder.HashesAsync(cancel), null);
        await copies.MadeAsync(copy, cancel);
        return (copy, model);
    }

    private async Task<List<string>> PapersAsync(AccessFolder folder, SchoolSettings school, PupilRef pupil, List<AccessFile> files, List<(string, IReadOnlyList<string>)> texts, CancellationToken cancel)
    {
        var (missing, number) = (new List<string>(), 0);
        foreach (var paper in (await deliveries.PapersAsync(school.Number, cancel)).Where(paper => paper.Subject == pupil.ToString()).OrderBy(paper => paper.MadeOn).ThenBy(paper => paper.Id))
        {
            var (page, what) = (home.PaperFile(paper.Kind, paper.Id), $"{PaperCatalogue.TitleOf(paper.Kind)} of {HouseStyle.Plain(paper.MadeOn)}");
            if (!File.Exists(page))
                missing.Add($"{what}: its content is gone; what is known of it stands among the papers of the record.");
            foreach (var file in new[] { page, HubHome.OwnForm(page) }.Where(File.Exists))
                await TakeAsync(folder, FormattableString.Invariant($"papers/{++number:000}-{paper.Kind}{Path.GetExtension(file)}"), what, await File.ReadAllBytesAsync(file, cancel), files, texts, cancel);
        }

        return missing;
    }

    private async Task EvidenceAsync(AccessFolder folder, SchoolSettings school, PupilRef pupil, List<AccessFile> files, List<(string, IReadOnlyList<string>)> texts, CancellationToken cancel)
    {
        var shelf = await ledger.LoadAsync<EvidenceShelf>(school.Number, Kept.Evidence, DateOnly.MaxValue, cancel);
        var number = 0;
        foreach (var file in (shelf?.Files ?? []).Where(file => file.Pupil == pupil))
        {
            if (evidence.Bytes(home.SchoolFolder(school.Number), file) is { } bytes)
                await TakeAsync(folder, FormattableString.Invariant($"evidence/{++number:000}{Path.GetExtension(file.Name).ToLowerInvariant()}"), file.Label, bytes, files, texts, cancel);
        }
    }

    private static async Task TakeAsync(AccessFolder folder, string name, string what, ReadOnlyMemory<byte> content, List<AccessFile> files, List<(string, IReadOnlyList<string>)> texts, CancellationToken cancel)
    {
        await folder.PutAsync(name, content, cancel);
        IReadOnlyList<string> pages = PdfText.Read(content) is PdfReading.Read pdf ? [.. pdf.Pages.Select(page => page.Text)]
            : WordFileText.Read(content) is WordReading.Read word ? [word.Text]
            : [];
        files.Add(new AccessFile(name, what, CanBeRead: pages.Any(page => !string.IsNullOrWhiteSpace(page))));
        texts.Add((name, pages));
    }
}
