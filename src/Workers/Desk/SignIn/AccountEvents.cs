using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>What happens to an account, told to every school where its owner is somebody; where they are nobody any more, to the hub's first.</summary>
internal sealed class AccountEvents(Visitors visitors, Schools schools, HubClock clock)
{
    /// <summary>Of a local account.</summary>
    public Task<IReadOnlyList<AccountEvent>> OfAsync(DeskAccount account, string what, CancellationToken cancel) => OfAsync(account, what, null, cancel);

    /// <summary>Of a local account, done by another.</summary>
    public Task<IReadOnlyList<AccountEvent>> OfAsync(DeskAccount account, string what, Said? by, CancellationToken cancel) => OfAsync(account.Email, account.Id, what, by, cancel);

    /// <summary>Of somebody for whom a directory vouches.</summary>
    public Task<IReadOnlyList<AccountEvent>> OfAsync(string email, string what, CancellationToken cancel) => OfAsync(email, DerivedId.Of("vouched for", email), what, null, cancel);

    private async Task<IReadOnlyList<AccountEvent>> OfAsync(string email, Guid id, string what, Said? by, CancellationToken cancel)
    {
        var theirs = (await visitors.SeatsAsync(email, cancel)).Select(seat => seat.School).Distinct().ToList();
        return [.. (theirs.Count > 0 ? theirs : [schools.Sound[0].Number]).Select(school => new AccountEvent(school, id, what, email, clock.Now, by?.By, by?.Why))];
    }
}
