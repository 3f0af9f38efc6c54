using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Desk.Addresses;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Time;
using SenHub.Workers.Desk.Held;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Addresses;

/// <summary>Addresses that hold papers back, and the word of whoever made sure of them (SD-S5).</summary>
internal sealed class AddressBoard(IDeliveryLedger deliveries, IDeskLedger desk, HubClock clock)
{
    private const string Agencies = "Agencies", NoClass = "No class";

    private static readonly Dictionary<string, string> Ways = new() { ["meeting"] = "confirmed at a meeting", ["telephone"] = "confirmed by telephone", ["letter"] = "confirmed by letter" };

    /// <summary>The page.</summary>
    /// <param name="chosen">Name of a class; null while none is chosen.</param>
    public async Task<AddressesView> OfAsync(DeskScene scene, string? chosen, CancellationToken cancel)
    {
        var all = await WaitingAsync(scene, cancel);
        return new AddressesView
        {
            Groups = [.. all.GroupBy(one => one.Group).OrderBy(group => group.Key == Agencies).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new AddressGroup(group.Key, $"{scene.Frame.Root}/addresses?class={Uri.EscapeDataString(group.Key)}", group.Count(), group.Key == chosen))],
            Chosen = chosen,
            Rows = [.. all.Where(one => one.Group == chosen).Select(one => one.Row).OrderBy(row => row.Recipient, StringComparer.Ordinal).ThenBy(row => row.Mark, StringComparer.Ordinal)],
            Action = $"{scene.Frame.Root}/addresses",
            Today = scene.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Keeps that some addresses are right: all of them or none. What was done, or why nothing was; and the class to go on with.</summary>
    public async Task<(string? Said, string? Refused, string? Group)> ConfirmAsync(DeskScene scene, IReadOnlyCollection<string> marks, string how, DateOnly? on, CancellationToken cancel)
    {
        var all = await WaitingAsync(scene, cancel);
        var right = all.Where(one => marks.Contains(one.Row.Mark)).ToList();
        var group = right.FirstOrDefault()?.Group;
        if (marks.Count == 0)
            return (null, "Nothing was confirmed: tick each address that you made sure of.", null);
        if (right.Count != marks.Distinct().Count())
            return (null, $"Nothing was confirmed: {marks.Distinct().Count() - right.Count} of the ticked addresses changed since the page was drawn, or somebody confirmed them. These are the ones that wait now.", group);
        if (!Ways.TryGetValue(how, out var way))
            return (null, "Nothing was confirmed: say how you made sure.", group);
        if (on is not { } day || day > scene.Today || day < scene.Today.AddYears(-1))
            return (null, "Nothing was confirmed: the day must be today or one of the last twelve months.", group);
        if (right.FirstOrDefault(one => one.Latest is { } latest && latest > day) is { } stale)
            return (null, $"Nothing was confirmed: for {stale.Row.Recipient} another word was kept on {DayWords.Brief(stale.Latest!.Value)}. Make sure again, and give that day or a later one.", group);
        await deliveries.ConfirmAddressesAsync(scene.School.Number, [.. right.Select(one => new AddressRelease(one.Name, one.Row.Address, day, scene.Visitor.Account, way))], cancel);
        foreach (var one in right)
            await desk.KeepAsync(RecordOf(one, $"{day:O} {way}", way, scene), cancel);
        return ($"{(right.Count == 1 ? "One address is" : FormattableString.Invariant($"{right.Count} addresses are"))} confirmed. The papers that waited for {(right.Count == 1 ? "it" : "them")} go on with the next night.", null, group);
    }

    private async Task<List<Waiting>> WaitingAsync(DeskScene scene, CancellationToken cancel)
    {
        var (sight, releases) = (new Sight(scene), await deliveries.AddressReleasesAsync(scene.School.Number, cancel));
        var held = from delivery in await deliveries.InStateAsync(scene.School.Number, DeliveryState.Held, cancel)
                   where delivery.Recipient.Email is not null && sight.May(DeskAct.ConfirmAddress, delivery)
                   // Confirmed since the night that held it: it waits for the next one only.
                   where !AddressGate.IsConfirmed(delivery.Recipient.Email!, delivery.Recipient, releases)
                   let hold = delivery.Holds.FirstOrDefault(hold => hold.Gate == AddressGate.Gate && hold.Releasable)
                   where hold is not null
                   select Of(delivery, hold, scene, sight, releases);
        return [.. held.DistinctBy(one => one.Row.Mark)];
    }

    private static Waiting Of(Delivery delivery, Hold hold, DeskScene scene, Sight sight, IReadOnlyList<AddressRelease> releases)
    {
        var (to, name, pupil) = (delivery.Recipient, AddressGate.ReleaseName(delivery.Recipient), sight.PupilOf(delivery.Subject));
        var latest = releases.Where(release => Names.Same(release.Recipient, name)).MaxBy(release => release.On);
        var isAgency = to.Key.StartsWith("agency:", StringComparison.Ordinal);
        var whom = isAgency || pupil is null ? "" : $" of {(scene.Visitor.SeesPapers(scene.School.Number) ? HeldRows.NameOf(pupil) : pupil.Ref.ToString())}";
        var row = new AddressRow(
            DerivedId.Of("address-seen", name, to.Email!, hold.Reason).ToString("N"), to.Name, $"{RecipientWords.Of(to.Class)}{whom}", to.Email!, latest?.Address, StandingWords.Plain(hold.Reason));
        return new Waiting(row, name, isAgency ? Agencies : pupil?.Class ?? NoClass, latest?.On, delivery);
    }

    private DeskRecord RecordOf(Waiting one, string words, string way, DeskScene scene) => new()
    {
        Id = DeskRecord.IdAtDesk(scene.School.Number, one.Row.Mark, DeskWords.Address, one.Row.Mark, words),
        School = scene.School.Number,
        Day = scene.Today,
        Reference = one.Delivery.Reference,
        Key = DerivedId.Of("address", scene.School.Number.ToString(), one.Row.Mark),
        About = one.Delivery.Subject,
        IsTaken = true,
        Decision = DeskWords.Address,
        Who = scene.Visitor.Account,
        Reason = way,
        At = clock.Now,
    };

    private sealed record Waiting(AddressRow Row, string Name, string Group, DateOnly? Latest, Delivery Delivery);
}
