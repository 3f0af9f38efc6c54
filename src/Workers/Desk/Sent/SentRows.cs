using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Desk.Sent;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Desk.Held;
using SenHub.Workers.Documents;
using SenHub.Workers.Proofs;

namespace SenHub.Workers.Desk.Sent;

/// <summary>Deliveries that left, as rows.</summary>
internal static class SentRows
{
    /// <summary>Whether the visitor may see it: of a pupil of theirs, or about many and of a person who sees papers.</summary>
    public static bool IsShown(Delivery delivery, DeskScene scene, Sight sight) =>
        scene.Visitor.SeesPapers(scene.School.Number) && sight.May(DeskAct.See, delivery);

    /// <summary>The row.</summary>
    public static SentRow Of(Delivery delivery, DeskScene scene, Sight sight) => new(
        $"{scene.Frame.Root}/sent/{delivery.Reference}",
        delivery.Reference,
        PaperCatalogue.TitleOf(delivery.Kind),
        sight.PupilOf(delivery.Subject) is { } pupil ? HeldRows.NameOf(pupil) : "",
        ToWhom(delivery),
        DisclosureModel.Moment(HubClock.ToLocal(delivery.SentAt ?? delivery.DecidedAt)),
        $"{StateWords.Of(delivery.State)}{(delivery.Note is { } note ? $": {note}" : "")}");

    /// <summary>Name and what they are.</summary>
    public static string ToWhom(Delivery delivery) => $"{(delivery.Recipient.Name.Length > 0 ? delivery.Recipient.Name : delivery.Recipient.Key)}, {RecipientWords.Of(delivery.Recipient.Class)}";
}
