using System.Security.Claims;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Workers.Desk;

/// <summary>Turns a signed-in account into a person of the schools: by the sheets Staff as last believed, anew at each request, so that a role ends with its last day.</summary>
internal sealed class Visitors(Schools schools, ILedger ledger, HubClock clock)
{
    /// <summary>Claim with the moment of the last proof of who it is, in Unix seconds.</summary>
    public const string SignedInAt = "auth_time";

    /// <summary>The person; null where nobody is signed in.</summary>
    public async Task<DeskVisitor?> OfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.Identity is not { IsAuthenticated: true } || user.FindFirstValue(ClaimTypes.Email) is not { Length: > 0 } account)
            return null;
        var seats = await SeatsAsync(account, cancel);
        var at = long.TryParse(user.FindFirstValue(SignedInAt), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;
        return new DeskVisitor(account.ToLowerInvariant(), seats.Count > 0 ? seats[0].Row.Name : account, seats, at);
    }

    /// <summary>What an e-mail address stands for today, at every school of the hub.</summary>
    public async Task<IReadOnlyList<DeskSeat>> SeatsAsync(string account, CancellationToken cancel)
    {
        var seats = new List<DeskSeat>();
        foreach (var school in schools.Sound)
        {
            if (await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, DateOnly.MaxValue, cancel) is { } facts)
                seats.AddRange(DeskVisitor.SeatsAt(school.Number, facts.Staff, account, clock.Today));
        }

        return seats;
    }
}
