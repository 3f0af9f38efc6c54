using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Desk.Frame;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Cli;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk;

/// <summary>Sets the scene of a page: visitor, school and frame, from the request.</summary>
internal sealed class DeskScenes(Schools schools, Visitors visitors, ILedger ledger, IHaltLedger halts, HubClock clock, IAntiforgery forms)
{
    /// <summary>The scene at a school; null where nobody is signed in, or who is has no seat there: whether the school exists is not told.</summary>
    public async Task<DeskScene?> AtAsync(HttpContext request, string school, CancellationToken cancel)
    {
        if (await visitors.OfAsync(request.User, cancel) is not { } visitor || schools.Sound.FirstOrDefault(known => known.Number.ToString() == school) is not { } known || !visitor.Schools.Contains(known.Number))
            return null;
        var roll = await ledger.LoadAsync<SchoolRoll>(known.Number, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(known.Number);
        var facts = await ledger.LoadAsync<SencoFacts>(known.Number, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        return new DeskScene(visitor, known, roll, facts, clock.Today, await FrameAsync(request, visitor, known, cancel));
    }

    /// <summary>The same for one page of the navigation; null too where it is not among the visitor's.</summary>
    public async Task<DeskScene?> AtAsync(HttpContext request, string school, string page, CancellationToken cancel) =>
        await AtAsync(request, school, cancel) is { } scene && DeskPages.Has(scene.Visitor, scene.School.Number, page) ? scene : null;

    private async Task<PageFrame> FrameAsync(HttpContext request, DeskVisitor visitor, SchoolSettings school, CancellationToken cancel)
    {
        var stopped = (await halts.StandingAsync(cancel)).Where(halt => halt.School is null || halt.School == school.Number).Select(HaltWords.Of).ToList();
        var said = Flash.Take(request);
        return new PageFrame
        {
            Said = said.Said,
            Refused = said.Refused,
            Root = $"/{school.Number}",
            School = school.Name,
            Visitor = visitor.Name,
            Role = string.Join(", ", visitor.Seats.Where(seat => seat.School == school.Number).Select(seat => seat.Row.Role).Distinct()),
            Pages = [.. DeskPages.For(visitor, school.Number).Select(page => new PageLink($"/{school.Number}/{page.Name}", page.Words, request.Request.Path.StartsWithSegments($"/{school.Number}/{page.Name}", StringComparison.Ordinal)))],
            Token = forms.GetAndStoreTokens(request).RequestToken!,
            Stopped = stopped.Count > 0 ? string.Join(" ", stopped) : null,
        };
    }
}
