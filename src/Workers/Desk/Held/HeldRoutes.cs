using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Desk.Held;
using SenHub.Domain;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Desk.Held;

/// <summary>The addresses of what is held.</summary>
internal static class HeldRoutes
{
    /// <summary>The parts.</summary>
    public static IServiceCollection AddHeld(this IServiceCollection services) => services
        .AddSingleton<HeldBoard>().AddSingleton<HeldThings>().AddSingleton<HeldNotes>().AddSingleton<PaperBeside>().AddSingleton<SeenSeal>().AddSingleton<OneHeld>().AddSingleton<HeldDecisions>();

    /// <summary>The list, the one, and the decisions on it.</summary>
    public static void MapHeld(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{school}/held", ListAsync);
        desk.MapGet("/{school}/held/{reference}", OneAsync);
        desk.MapPost("/{school}/held/{reference}/{act}", DecideAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, string school, int? page, DeskScenes scenes, HeldBoard board, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, "held", cancel) is { } scene
            ? Pages.Draw<HeldPage>(scene.Frame, await board.OfAsync(scene, page ?? 1, cancel))
            : Results.NotFound();

    private static async Task<IResult> OneAsync(HttpContext http, string school, string reference, DeskScenes scenes, HeldThings things, OneHeld one, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, "held", cancel) is { } scene && await things.FindAsync(scene, ShortReference.Tidy(reference), cancel) is { } thing
            ? Pages.Draw<OneHeldPage>(scene.Frame, await one.OfAsync(thing, scene, cancel))
            : Results.NotFound();

    private static async Task<IResult> DecideAsync(HttpContext http, string school, string reference, string act, DeskScenes scenes, HeldThings things, HeldDecisions decisions, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, "held", cancel) is not { } scene || await things.FindAsync(scene, ShortReference.Tidy(reference), cancel) is not { } thing)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(cancel);
        var (list, here) = ($"/{scene.School.Number}/held", $"/{scene.School.Number}/held/{ShortReference.Tidy(reference)}");
        var answer = await decisions.TakeAsync(thing, new DecisionTyped(act, form["seen"].ToString(), form.Typed("why"), form.Typed("reference"), form["looked"] == "yes"), scene, cancel);
        if (answer.SignInAgain)
            return new SeeOther(StepUp.Address(here));
        Flash.Say(http, answer.Said, answer.Refused);
        return new SeeOther(answer.Said is not null && act != "send-back" ? list : here);
    }
}
