using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Reviews;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>Everything that waits for a person at a school, as one visitor may see it.</summary>
internal sealed class HeldBoard(IDeliveryLedger deliveries, IImportLedger imports, EvidenceDesk evidence, HeldNotes notes, ILedger ledger)
{
    /// <summary>Rows on one page of the list.</summary>
    public const int MostRows = 40;

    /// <summary>The page of the list.</summary>
    public async Task<HeldView> OfAsync(DeskScene scene, int page, CancellationToken cancel)
    {
        var waiting = await WaitingAsync(scene, cancel);
        var sorted = waiting.OrderBy(one => one.IsMine ? 0 : 1).ThenBy(one => one.Whose, StringComparer.Ordinal).ThenBy(one => one.Limit ?? DateOnly.MaxValue).ThenBy(one => one.On).ThenBy(one => one.Row.Reference, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (sorted.Count + MostRows - 1) / MostRows);
        var at = Math.Clamp(page, 1, pages);
        return new HeldView
        {
            Total = sorted.Count,
            Page = at,
            Pages = pages,
            IsOffice = !scene.Visitor.SeesPapers(scene.School.Number),
            Groups = [.. sorted.Skip((at - 1) * MostRows).Take(MostRows).GroupBy(one => (one.IsMine, one.Whose)).Select(group => new HeldGroup(group.Key.IsMine ? "For you to decide" : $"Waits for {group.Key.Whose}", NoteOf(group.First()), [.. group.Select(one => one.Row)]))],
        };
    }

    /// <summary>How many things wait, and how many of them for the visitor.</summary>
    public async Task<(int All, int Mine)> CountAsync(DeskScene scene, CancellationToken cancel)
    {
        var waiting = await WaitingAsync(scene, cancel);
        return (waiting.Count, waiting.Count(one => one.IsMine));
    }

    private async Task<List<HeldWaiting>> WaitingAsync(DeskScene scene, CancellationToken cancel)
    {
        var (sight, waiting) = (new Sight(scene), new List<HeldWaiting>());
        var due = await ledger.LoadAsync<List<DueItem>>(scene.School.Number, Kept.Due, DateOnly.MaxValue, cancel) ?? [];
        var sentBack = await notes.SentBackAsync(scene, cancel);
        foreach (var state in StandingWords.Waiting)
            waiting.AddRange((await deliveries.InStateAsync(scene.School.Number, state, cancel)).Where(StandingWords.Waits).Select(delivery => HeldRows.Of(delivery, scene, sight, due, sentBack.GetValueOrDefault(delivery.Key))).OfType<HeldWaiting>());
        waiting.AddRange((await imports.InStateAsync(scene.School.Number, HeldState.Held, cancel)).Where(sight.Sees).Select(import => HeldRows.Of(import, scene, sight)));
        if (scene.Visitor.SeesPapers(scene.School.Number))
            waiting.AddRange((await evidence.WaitingAsync(scene.School.Number, cancel)).Where(file => sight.May(DeskAct.See, file)).Select(file => HeldRows.Of(file, scene, sight)));
        return waiting;
    }

    private static string? NoteOf(HeldWaiting one) => one.IsMine ? null
        : one.MayStandIn ? "You may decide in their place." : "You can look; the decision is theirs.";
}

/// <summary>A thing that waits, with what the list is sorted by.</summary>
/// <param name="Whose">Name and role of whom it waits for.</param>
/// <param name="Limit">The date in law that runs.</param>
/// <param name="On">Since when.</param>
internal sealed record HeldWaiting(HeldRow Row, bool IsMine, bool MayStandIn, string Whose, DateOnly? Limit, DateOnly On);
