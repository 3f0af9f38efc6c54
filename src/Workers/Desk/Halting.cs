using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk;

/// <summary>Safeguarding lead and head stop all sending of their school at once, and let it go on.</summary>
internal sealed class Halting(DeskScenes scenes, IHaltLedger halts, HubClock clock)
{
    private const int LongestReason = 300;

    /// <summary>Takes the form of one or the other.</summary>
    public async Task<IResult> TakeAsync(HttpContext http, string school, bool begins, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, cancel) is not { } scene || !scene.Visitor.StopsSending(scene.School.Number))
            return Results.NotFound();
        var why = (await http.Request.ReadFormAsync(cancel)).Typed("why");
        if (why.Length is 0 or > LongestReason)
        {
            Flash.Say(http, null, "Say why, in a sentence: it is kept with your name.");
            return new SeeOther($"{scene.Frame.Root}/today");
        }

        var said = new Said(scene.Visitor.Account, clock.Now, why);
        var halt = new Halt { Id = DerivedId.Of("halt", school, "", "", FormattableString.Invariant($"{said.At:O}")), School = scene.School.Number, Begun = said };
        var (done, refused) = begins ? await BeginAsync(halt, cancel) : await LiftAsync(halt, cancel);
        Flash.Say(http, done, refused);
        return new SeeOther($"{scene.Frame.Root}/today");
    }

    private async Task<(string? Said, string? Refused)> BeginAsync(Halt halt, CancellationToken cancel) => await halts.BeginAsync(halt, cancel) switch
    {
        null => (null, "All sending of this school is stopped already."),
        0 => ("All sending of this school is stopped. Nothing was under way.", null),
        1 => ("All sending of this school is stopped. One thing had begun to leave and cannot be called back.", null),
        var underWay => ($"All sending of this school is stopped. {underWay} things had begun to leave and cannot be called back.", null),
    };

    private async Task<(string? Said, string? Refused)> LiftAsync(Halt halt, CancellationToken cancel) => await halts.LiftAsync(halt, halt.Begun, cancel)
        ? ("Sending goes on: what waited leaves in its window.", null)
        : (null, "There is no such stop any more.");
}
