using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk.Held;

/// <summary>What people decided on a thing before, at the desk and on Decisions files.</summary>
internal sealed class HeldNotes(IDeskLedger desk)
{
    // What was said longer ago is in the log of proof.
    private const int Days = 60;

    /// <summary>A line each, newest first.</summary>
    /// <param name="key">The same for every version of one paper to one recipient.</param>
    public async Task<IReadOnlyList<string>> OfAsync(Guid key, DeskScene scene, CancellationToken cancel) =>
        [.. (await RecordsAsync(key, scene, cancel)).Reverse().Select(record => $"{Moment(record)}: {WhoOf(record, scene)} {DeskWords.Done(record.Decision)}{(record.Reason.Length > 0 ? $": {record.Reason}" : "")}")];

    /// <summary>Who decided it last, for whoever comes second; null where nobody did.</summary>
    public async Task<string?> LastAsync(Guid key, DeskScene scene, CancellationToken cancel) =>
        (await RecordsAsync(key, scene, cancel)).LastOrDefault() is { } last ? $"{WhoOf(last, scene)} {DeskWords.Done(last.Decision)} on {Moment(last)}" : null;

    /// <summary>What was sent back last, by key, in a line: for whoever is to put it right.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> SentBackAsync(DeskScene scene, CancellationToken cancel) =>
        (await RecordsAsync(scene, cancel)).GroupBy(record => record.Key).Select(group => group.Last()).Where(last => last.Decision == DeskWords.SendBack)
            .ToDictionary(last => last.Key, last => $"Sent back by {WhoOf(last, scene)} on {Moment(last)}: {last.Reason}");

    private async Task<IEnumerable<DeskRecord>> RecordsAsync(Guid key, DeskScene scene, CancellationToken cancel) =>
        (await RecordsAsync(scene, cancel)).Where(record => record.Key == key);

    private async Task<IEnumerable<DeskRecord>> RecordsAsync(DeskScene scene, CancellationToken cancel) =>
        (await desk.RecordsAsync(scene.School.Number, scene.Today.AddDays(-Days), cancel)).Where(record => record.IsTaken);

    private static string Moment(DeskRecord record) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayWords.Brief(DateOnly.FromDateTime(HubClock.ToLocal(record.At)))} at {HubClock.ToLocal(record.At):HH:mm}");

    private static string WhoOf(DeskRecord record, DeskScene scene) =>
        scene.Facts.Staff.FirstOrDefault(member => string.Equals(member.Email?.Trim(), record.Who, StringComparison.OrdinalIgnoreCase)) is { } member ? $"{member.Name} ({record.Who})" : record.Who;
}
