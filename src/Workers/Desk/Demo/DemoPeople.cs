using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Desk.Demo;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Workers.Desk.Demo;

/// <summary>The people of the demo's sheets Staff who have a role at the desk today.</summary>
internal sealed class DemoPeople(Schools schools, ILedger ledger, HubClock clock)
{
    /// <summary>School by school, in the order of the sheets.</summary>
    public async Task<DemoView> ListAsync(CancellationToken cancel)
    {
        var views = new List<DemoSchoolView>();
        foreach (var school in schools.Sound)
        {
            var facts = await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
            var accounts = facts.Staff.Select(row => row.Email?.Trim().ToLowerInvariant()).OfType<string>().Distinct();
            views.Add(new DemoSchoolView(school.Name, [.. accounts.Select(account => Person(account, [.. DeskVisitor.SeatsAt(school.Number, facts.Staff, account, clock.Today)])).OfType<DemoPersonView>()]));
        }

        return new DemoView(views);
    }

    private static DemoPersonView? Person(string account, IReadOnlyList<DeskSeat> seats) => seats.Count == 0
        ? null
        : new DemoPersonView(account, seats[0].Row.Name, string.Join(", ", seats.Select(seat => $"{seat.Row.Role}{Years(seat)}")), Sees(seats.Min(seat => seat.Role)));

    private static string Years(DeskSeat seat) => (seat.Row.NcYears.Count, seat.Row.Units.Count) switch
    {
        (0, 0) => "",
        (1, 0) => $" (year {seat.Row.NcYears[0]})",
        (_, 0) => $" (years {string.Join(", ", seat.Row.NcYears)})",
        _ => $" ({string.Join(", ", seat.Row.Units)})",
    };

    private static string Sees(DeskRole role) => role switch
    {
        DeskRole.Senco => "Sees and decides the papers of the pupils in this role's care.",
        DeskRole.LeadSenco => "Sees every pupil's papers, and decides a SENCo's holds.",
        DeskRole.SafeguardingLead => "Decides what safeguarding holds back, and can stop all sending at once.",
        DeskRole.Head => "Sees everything, stands in for the others, and can stop all sending at once.",
        DeskRole.Office => "Confirms addresses and sees what of the exports was not believed; opens no paper.",
        DeskRole.It => "Sees that the night ran, in counts; no pupil at all.",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without words."),
    };
}
