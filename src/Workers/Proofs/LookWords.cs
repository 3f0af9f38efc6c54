using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Workers.Proofs;

/// <summary>What somebody did at the release desk, as the log of disclosure has it, in a line.</summary>
internal static class LookWords
{
    /// <summary>For example "Mon 23 Nov 2026, 09:14  ms.sen@school.example opened H7K2-9QXM (One-page profile)"; null for a line of something else.</summary>
    public static string? Of(ProofLine line, Delivery about) => line.Look is { } look
        ? $"{DisclosureModel.Moment(HubClock.ToLocal(line.At))}  {look.By} {(look.Decision is { } decision ? DeskWords.Done(decision) : "opened it")}: {look.Reference} ({PaperCatalogue.TitleOf(about.Kind)}{(look.File is { } file ? $", {file}" : "")})"
        : null;
}
