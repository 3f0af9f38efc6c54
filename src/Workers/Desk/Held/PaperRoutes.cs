using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>The papers themselves, and the files that go along: each look is a line in the log of proof, under the account, before the first byte leaves.</summary>
internal static class PaperRoutes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The addresses.</summary>
    public static void MapPapers(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{school}/papers/{delivery:guid}", PageAsync);
        desk.MapGet("/{school}/papers/{delivery:guid}/form", FormAsync);
        desk.MapGet("/{school}/papers/{delivery:guid}/{number:int}", AlongAsync);
        desk.MapGet("/{school}/files/{reference}", FileAsync);
    }

    private static async Task<IResult> PageAsync(HttpContext http, string school, Guid delivery, DeskScenes scenes, IDeliveryLedger deliveries, IProofLedger proofs, HubHome home, CancellationToken cancel)
    {
        if (await FindAsync(http, school, delivery, scenes, deliveries, cancel) is not var (scene, found, paper))
            return Results.NotFound();
        var file = home.PaperFile(paper.Kind, paper.Id);
        // A form of the recipient's own is what the hash is of: the page beside it is the hub's.
        var isWhat = !File.Exists(HubHome.OwnForm(file)) ? paper.FileHash : null;
        return await SendAsync(http, scene, found, await BytesAsync(file, isWhat, cancel), "application/pdf", $"{delivery:D}.pdf", null, proofs, cancel);
    }

    private static async Task<IResult> FormAsync(HttpContext http, string school, Guid delivery, DeskScenes scenes, IDeliveryLedger deliveries, IProofLedger proofs, HubHome home, CancellationToken cancel) =>
        await FindAsync(http, school, delivery, scenes, deliveries, cancel) is var (scene, found, paper)
            ? await SendAsync(http, scene, found, await BytesAsync(HubHome.OwnForm(home.PaperFile(paper.Kind, paper.Id)), paper.FileHash, cancel), Word, $"{delivery:D}.docx", "the recipient's form", proofs, cancel)
            : Results.NotFound();

    private static async Task<IResult> AlongAsync(HttpContext http, string school, Guid delivery, int number, DeskScenes scenes, IDeliveryLedger deliveries, IEvidenceFiles evidence, IProofLedger proofs, HubHome home, CancellationToken cancel)
    {
        if (await FindAsync(http, school, delivery, scenes, deliveries, cancel) is not var (scene, found, _) || found.Bundle?.Files.ElementAtOrDefault(number) is not { } file)
            return Results.NotFound();
        var bytes = file.File is { } own ? evidence.Bytes(home.SchoolFolder(found.School), own)
            : file.As == BundledAs.Index && found.Bundle.Index is { } index && await deliveries.PaperAsync(index, cancel) is { } paper ? await BytesAsync(home.PaperFile(FormKinds.EnclosureIndex, index), paper.FileHash, cancel)
            : null;
        return await SendAsync(http, scene, found, bytes, TypeOf(file.Name), $"{delivery:D}-{number}{Path.GetExtension(file.Name)}", FormattableString.Invariant($"file {number + 1} of what goes with it"), proofs, cancel);
    }

    private static async Task<IResult> FileAsync(HttpContext http, string school, string reference, DeskScenes scenes, EvidenceDesk desk, IEvidenceFiles evidence, IProofLedger proofs, HubHome home, CancellationToken cancel)
    {
        if (await scenes.AtAsync(http, school, cancel) is not { } scene || !scene.Visitor.SeesPapers(scene.School.Number)
            || await desk.FindAsync(scene.School.Number, ShortReference.Tidy(reference), cancel) is not { } file || !new Sight(scene).May(DeskAct.See, file)
            || evidence.Bytes(home.SchoolFolder(scene.School.Number), file) is not { } bytes)
            return Results.NotFound();
        await proofs.ViewedAsync(scene.School.Number, DerivedId.Of("evidence-file", file.Reference), new DeskLook(file.Reference, file.Pupil?.ToString() ?? "", scene.Visitor.Account), cancel);
        return Give(http, bytes, TypeOf(file.Name), $"{file.Reference}{Path.GetExtension(file.Name).ToLowerInvariant()}");
    }

    // Null where there is none that the visitor may open, which is not told apart.
    private static async Task<(DeskScene Scene, Delivery Delivery, Paper Paper)?> FindAsync(HttpContext http, string school, Guid id, DeskScenes scenes, IDeliveryLedger deliveries, CancellationToken cancel) =>
        await scenes.AtAsync(http, school, cancel) is { } scene && scene.Visitor.SeesPapers(scene.School.Number)
        && await deliveries.DeliveryAsync(id, cancel) is { } delivery && delivery.School == scene.School.Number && new Sight(scene).May(DeskAct.See, delivery)
        && await deliveries.PaperAsync(delivery.PaperId, cancel) is { } paper
            ? (scene, delivery, paper)
            : null;

    private static async Task<IResult> SendAsync(HttpContext http, DeskScene scene, Delivery delivery, ReadOnlyMemory<byte>? bytes, string type, string name, string? which, IProofLedger proofs, CancellationToken cancel)
    {
        if (bytes is not { } content)
            return Results.NotFound();
        await proofs.ViewedAsync(delivery.School, delivery.Id, new DeskLook(delivery.Reference, delivery.Subject, scene.Visitor.Account) { File = which }, cancel);
        return Give(http, content, type, name);
    }

    private static IResult Give(HttpContext http, ReadOnlyMemory<byte> content, string type, string name)
    {
        http.Response.Headers.ContentDisposition = $"{(type == Word ? "attachment" : "inline")}; filename=\"{name}\"";
        return Results.Bytes(content.ToArray(), type);
    }

    // Null where the file is gone or is not the one that was made: then nobody decides by it.
    private static async Task<ReadOnlyMemory<byte>?> BytesAsync(string file, string? hash, CancellationToken cancel)
    {
        if (!File.Exists(file))
            return null;
        var bytes = await File.ReadAllBytesAsync(file, cancel);
        return hash is null || string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), hash, StringComparison.OrdinalIgnoreCase) ? bytes : default(ReadOnlyMemory<byte>?);
    }

    private static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => "application/pdf",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        _ => Word,
    };
}
