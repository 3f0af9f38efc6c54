using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Catalogue;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Import;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Proofs;

/// <summary>Whom a fact reached that was since found wrong (SD-S10). Never claims more than can be known: a paper whose content is gone is named as one that may have told it.</summary>
internal sealed class Receivers(IDeliveryLedger deliveries, IProofLedger proofs, PaperWords words)
{
    /// <summary>Everyone who got it or may have got it, newest first.</summary>
    public async Task<IReadOnlyList<Receiver>> FindAsync(SchoolNumber school, WrongFact fact, CancellationToken cancel)
    {
        var about = (await deliveries.OfSchoolAsync(school, cancel)).Where(fact.IsAbout).ToList();
        var lines = (await proofs.OfAsync([.. about.Select(delivery => delivery.Id)], cancel)).Where(line => !line.IsEvent).ToLookup(line => line.Delivery);
        var found = new List<Receiver>();
        foreach (var delivery in about.Where(delivery => Disclosures.Left(lines[delivery.Id])))
        {
            var begun = lines[delivery.Id].First(line => Disclosures.Left([line])).At;
            var day = DateOnly.FromDateTime(HubClock.ToLocal(begun));
            if (day < fact.From || day > fact.To)
                continue;
            if (await HoldsAsync(delivery, fact, cancel) is { } how)
                found.Add(Of(delivery, day, how, [.. lines[delivery.Id]]));
        }

        return [.. found.OrderByDescending(one => one.On).ThenBy(one => one.Reference, StringComparer.Ordinal)];
    }

    // Null where the paper is known not to have told it.
    private async Task<string?> HoldsAsync(Delivery delivery, WrongFact fact, CancellationToken cancel)
    {
        if (fact.Field is null && fact.Phrase is null)
            return "it is the paper asked about";
        if (fact.Field is { } field && await deliveries.ToldAsync(delivery.PaperId, cancel) is { } told)
            return told.Where(one => Names(one, field)).Select(one => one.Label).Distinct().ToList() is { Count: > 0 } labels ? $"it told: {string.Join(", ", labels)}" : null;
        if (await deliveries.PaperAsync(delivery.PaperId, cancel) is { PrunedOn: { } day })
            return string.Create(CultureInfo.InvariantCulture, $"CANNOT BE TOLD: its content was pruned on {day:yyyy-MM-dd}");
        var sought = fact.Phrase ?? fact.Field!;
        return await words.HoldAsync(delivery, sought, cancel) switch
        {
            true => fact.Phrase is null ? $"its text has \"{sought}\"" : "its text has the phrase",
            false => null,
            null => "CANNOT BE TOLD: its file is not there, or a file went with it whose text is not to be had",
        };
    }

    private static bool Names(ToldFact told, string field) =>
        told.Key.Contains(field, StringComparison.OrdinalIgnoreCase) || told.Label.Contains(field, StringComparison.OrdinalIgnoreCase)
        || told.Lines.Any(line => line.Name?.Words?.Contains(field, StringComparison.OrdinalIgnoreCase) == true
            || line.Cells.Any(cell => cell.Column.Contains(field, StringComparison.OrdinalIgnoreCase) || cell.Says.Words?.Contains(field, StringComparison.OrdinalIgnoreCase) == true));

    private static Receiver Of(Delivery delivery, DateOnly day, string how, IReadOnlyList<ProofLine> lines) => new(
        delivery.Reference,
        day,
        PaperCatalogue.TitleOf(delivery.Kind),
        delivery.Recipient.Name.Length > 0 ? delivery.Recipient.Name : delivery.Recipient.Key,
        RecipientWords.Of(delivery.Recipient.Class),
        delivery.Recipient.Route ?? "no route",
        delivery.State.ToString(),
        lines.FirstOrDefault(line => line.State == DeliveryState.Acknowledged) is { } taken ? DateOnly.FromDateTime(HubClock.ToLocal(taken.At)) : null,
        how,
        how.StartsWith("CANNOT", StringComparison.Ordinal));
}

/// <summary>A fact found wrong: a paper, a field of a pupil's, or a phrase, in a range of days.</summary>
internal sealed record WrongFact(string? Delivery, string? Pupil, string? Field, string? Phrase, DateOnly From, DateOnly To)
{
    /// <summary>Whether a delivery can have told it. The paper asked about is every delivery of that paper, to whomever.</summary>
    public bool IsAbout(Delivery delivery) => (Pupil is null || delivery.Subject == Pupil) && (Delivery is null || delivery.Reference == Delivery || delivery.Id.ToString("D") == Delivery || delivery.PaperId.ToString("D") == Delivery);
}

/// <summary>One who got it, or may have got it.</summary>
/// <param name="On">The day its sending began.</param>
/// <param name="How">From what it is known.</param>
/// <param name="IsUncertain">It cannot be told whether this paper told it.</param>
internal sealed record Receiver(string Reference, DateOnly On, string Paper, string To, string As, string Route, string State, DateOnly? Acknowledged, string How, bool IsUncertain);
