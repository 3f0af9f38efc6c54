using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Storage;
using SenHub.Desk.Sent;
using SenHub.Domain;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk.Sent;

/// <summary>What left, the proof of each, and a second sending. A search is posted: it may name a person.</summary>
internal static class SentRoutes
{
    private const int LongestReason = 300;

    /// <summary>The parts.</summary>
    public static IServiceCollection AddSent(this IServiceCollection services) => services.AddSingleton<SentBoard>().AddSingleton<OneSent>();

    /// <summary>The addresses.</summary>
    public static void MapSent(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{school}/sent", ListAsync);
        desk.MapPost("/{school}/sent", ListAsync);
        desk.MapGet("/{school}/sent/{reference}", ShowAsync);
        desk.MapPost("/{school}/sent/{reference}/resend", ResendAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, string school, DeskScenes scenes, SentBoard board, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, "sent", cancel) is not { } scene)
            return Results.NotFound();
        var asked = http.Request.HasFormContentType ? SentBoard.Of(await http.Request.ReadFormAsync(cancel)) : SentBoard.First(scene);
        return Pages.Draw<SentPage>(scene.Frame, await board.FindAsync(scene, asked, cancel));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string school, string reference, DeskScenes scenes, OneSent one, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, cancel) is { } scene && await one.FindAsync(scene, ShortReference.Tidy(reference), cancel) is { } delivery
            ? Pages.Draw<OneSentPage>(scene.Frame, await one.OfAsync(scene, delivery, cancel))
            : Results.NotFound();

    private static async Task<IResult> ResendAsync(HttpContext http, string school, string reference, DeskScenes scenes, OneSent one, Releasing releasing, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, cancel) is not { } scene || await one.FindAsync(scene, ShortReference.Tidy(reference), cancel) is not { } delivery)
            return Results.NotFound();
        var why = (await http.Request.ReadFormAsync(cancel)).Typed("why");
        var (said, refused) = why.Length is 0 or > LongestReason ? (null, "Say who looked, and where, in a sentence.") : await TakeAsync(scene, delivery, why, releasing, cancel);
        Flash.Say(http, said, refused);
        return new SeeOther($"{scene.Frame.Root}/sent/{delivery.Reference}");
    }

    private static async Task<(string? Said, string? Refused)> TakeAsync(DeskScene scene, Delivery delivery, string why, Releasing releasing, CancellationToken cancel) => !OneSent.MayResend(scene, delivery)
        ? (null, Releasing.WhyNotAgain(delivery) ?? "Only the person whose decision it is, and who stands in for them, sends it once more.")
        : await releasing.TakeAsync(delivery, scene.Visitor.Account, why, cancel) is null
            ? (null, "It changed meanwhile: look again.")
            : ("It goes once more in the next sending window, after every check.", null);
}
