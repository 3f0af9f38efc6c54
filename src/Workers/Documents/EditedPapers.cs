using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Edited;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Documents;

/// <summary>Takes a person's edited version of a made paper: kept as a paper of its own, read by every gate, planned for the same recipient under the same key (SD-P5).</summary>
internal sealed class EditedPapers(HubHome home, Schools schools, ILedger ledger, IDeliveryLedger deliveries, BundleMaker bundles, DeliveryPlanner planner, HubClock clock)
{
    /// <summary>Takes it.</summary>
    /// <param name="reference">Of the delivery in whose place it goes, as held, index and digest show it.</param>
    /// <param name="by">Who edited it: the signed-in account, or <see cref="EditedGate.ThroughFolder"/>.</param>
    public async Task<EditedOutcome> TakeAsync(string reference, ReadOnlyMemory<byte> bytes, string by, string why, CancellationToken cancel)
    {
        var tidy = ShortReference.Tidy(reference);
        if (await deliveries.ByReferenceAsync(tidy, cancel) is not { } delivery || await deliveries.PaperAsync(delivery.PaperId, cancel) is not { } paper)
            return new EditedOutcome.Refused($"There is no paper {tidy}.");
        if (!delivery.Recipient.IsOutside || InsideOnlyGate.Binds(delivery.Kind))
            return new EditedOutcome.Refused($"{tidy} stays in school: an edited version of it goes to nobody.");
        var (file, unreadable) = EditedFile.Read(bytes);
        if (file is null)
            return new EditedOutcome.Refused($"The file was not taken: {unreadable}.");
        var known = await SchoolFacts.LoadAsync(ledger, schools.Of(delivery.School), DateOnly.MaxValue, cancel);
        var wanted = known.Wanted.FirstOrDefault(one => one.Kind == delivery.Kind && one.Period == delivery.Period && one.Subject?.ToString() == delivery.Subject);
        if (wanted?.Recipients.FirstOrDefault(one => one.Key == delivery.Recipient.Key) is not { } recipient || await ledger.LastNightAsync(delivery.School, cancel) is not { } night)
            return new EditedOutcome.Refused($"Nobody asks for {tidy} any more: its request, review or recipient is gone from the files.");
        try
        {
            var planned = await PlanAsync(wanted with { Recipients = [recipient] }, recipient, paper, file, new Said(by, clock.Now, why), known, night with { Missed = false }, cancel);
            return new EditedOutcome.Taken(planned, [.. Missing(wanted, recipient, known, file.Words)]);
        }
        catch (DeliveryMovedOnException)
        {
            return new EditedOutcome.Refused($"{tidy} left while it was looked at; run it again.");
        }
    }

    private async Task<Delivery?> PlanAsync(PaperWanted wanted, Recipient recipient, Paper paper, EditedFile file, Said said, SchoolFacts known, Night night, CancellationToken cancel)
    {
        var begunWith = PaperVersion.Read(paper.Version) ?? throw new InvalidDataException("A paper's version is not readable.");
        var version = PaperVersion.OfEdited(begunWith, file.Hash);
        var edited = paper with
        {
            Id = DerivedId.Of("paper", paper.School.ToString(), paper.Kind, paper.Subject, paper.Period, paper.Audience, recipient.Key, version.Hash),
            Version = version.ToString(),
            FileHash = file.Hash,
            Pages = file.Pages,
            IsDraft = false, // whoever edited it finished it
            MadeOn = clock.Today,
            Edited = said,
            Bundle = null,
            Told = [],
        };
        Lay(edited, file, known.School.Name);
        var beside = new List<Paper>();
        edited = edited with { Bundle = await bundles.MakeAsync(wanted, recipient, edited, known, clock.Today, beside, cancel) };
        var saving = await planner.PlanAsync(wanted, _ => edited, known, night, cancel);
        await deliveries.PlanAsync(night, saving with { Papers = [.. saving.Papers, .. beside] }, cancel);
        return await deliveries.DeliveryAsync(DeliveryPlan.IdOf(paper.School, wanted, recipient, version), cancel);
    }

    private void Lay(Paper edited, EditedFile file, string school)
    {
        var page = home.PaperFile(edited.Kind, edited.Id);
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        // The Word file first: the page without it would look like the paper.
        if (file.IsWord)
            PaperPress.Lay(HubHome.OwnForm(page), file.Bytes.Span);
        PaperPress.Lay(page, file.IsWord ? PdfPrinter.Print(EditedNote.Write(school, edited.Subject, edited.MadeOn)).Bytes : file.Bytes.Span);
    }

    // What the form cannot do without, by its own words for it: an editor may have taken out more than they meant.
    private static IEnumerable<string> Missing(PaperWanted wanted, Recipient recipient, SchoolFacts known, string words)
    {
        if (FormKinds.Find(wanted.Kind) is null || wanted.Kind == FormKinds.CopySheet)
            return [];
        var text = Bare(words);
        return FormDrafts.Model(wanted, recipient.Class, known, known.Roll.AsOf).Sections
            .SelectMany(section => section.Items)
            .Where(item => item is { IsShown: true, Asked.Need: FieldNeed.Required } && !text.Contains(Bare(item.Label), StringComparison.OrdinalIgnoreCase))
            .Select(item => item.Label).Distinct();
    }

    // Word breaks lines and sets spaces as it likes.
    private static string Bare(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}

/// <summary>What became of an edited file. A closed union.</summary>
internal abstract record EditedOutcome
{
    private EditedOutcome()
    {
    }

    /// <summary>Not taken; why, for the person. Names no pupil.</summary>
    internal sealed record Refused(string Why) : EditedOutcome;

    /// <summary>Planned.</summary>
    /// <param name="Delivery">As planned; null where just this file was given before and has gone.</param>
    /// <param name="Missing">Required questions of the form whose words do not stand in it.</param>
    internal sealed record Taken(Delivery? Delivery, IReadOnlyList<string> Missing) : EditedOutcome;
}
