using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Desk.Held;

/// <summary>Which decisions a visitor is offered on a delivery: just those that would be taken.</summary>
internal static class HeldForms
{
    private const string HowSure = "How you made sure";

    /// <summary>The forms.</summary>
    /// <param name="at">The thing's own address.</param>
    /// <param name="seen">What the page draws, sealed.</param>
    public static IEnumerable<DecisionForm> Of(Delivery delivery, DeskLine line, Sight sight, string at, string seen)
    {
        var marked = delivery.Holds.Any(hold => hold.Gate.StartsWith(IdentityGate.Gate, StringComparison.Ordinal));
        const string Looked = "I have read every place listed: none of them tells of another child.";
        if (delivery.State == DeliveryState.Held && line.IsReleasable && sight.May(DeskAct.Release, delivery))
            yield return new($"{at}/release", "release", "Release it", $"It leaves in the next sending window, after every check is made once more.{(DeskFreshness.IsWanted(delivery.Kind, delivery.Holds) ? " For a paper to CAMHS you sign in once more first." : "")}", HowSure, seen) { IsFirst = true, Promise = marked ? Looked : null };
        if (delivery.State == DeliveryState.Held && !line.IsReleasable && delivery.Holds.Any(hold => hold.Gate == IdentityGate.Marked) && sight.May(DeskAct.ConfirmPhrase, delivery))
            yield return new($"{at}/phrases", "phrases", DeskWords.Phrases, "The marked words mean nobody else: they are not asked about again. The other reasons stand.", HowSure, seen) { IsFirst = true, Promise = Looked };
        if (delivery.State == DeliveryState.Unknown && sight.May(DeskAct.Settle, delivery))
        {
            yield return new($"{at}/arrived", "arrived", DeskWords.Arrived, "It counts as sent, and is not sent again.", "Who looked, and where", seen) { IsFirst = true };
            yield return new($"{at}/resend", "resend", "It did not: send it once more", "It leaves once more in the next sending window, after every check.", "Who looked, and where", seen);
        }

        if (delivery.WaitsInTray && sight.May(DeskAct.MarkSubmitted, delivery))
            yield return new($"{at}/submitted", "submitted", DeskWords.Submitted, "You have uploaded it, and the recipient's system gave it a reference.", "Who uploaded it, and when", seen) { IsFirst = true, TheirReference = "The recipient's own reference (no name)" };
        if (StandingWords.Waits(delivery) && sight.May(DeskAct.SendBack, delivery))
            yield return new($"{at}/send-back", "send-back", DeskWords.SendBack, "It stays as it is. Your note stands here, on the next Decisions file, and for whoever keeps the facts.", "What is to be put right", seen);
        if (delivery.State == DeliveryState.Held && delivery.Holds.All(hold => hold.Gate != DeskGate.Gate) && sight.May(DeskAct.Stop, delivery))
            yield return new($"{at}/stop", "stop", "Stop it", "It stays held, and so does every later version of it, until somebody releases it.", "Why it must not go", seen) { IsGrave = true };
    }

    /// <summary>Why the one decision that most come for is not among them; null where it is.</summary>
    public static string? WhyNot(Delivery delivery, DeskLine line, Sight sight)
    {
        if (!StandingWords.Waits(delivery))
            return "It does not wait for anybody any more.";
        var owner = HoldOwners.Of(delivery.Holds);
        if (delivery.State == DeliveryState.Held && !line.IsReleasable)
            return $"It cannot be released: it goes when what is named above is put right. That is for {sight.WhoseIs(owner, delivery.Subject)}.";
        return sight.Decides(owner, delivery.Subject) ? null : $"Letting it go is for {sight.WhoseIs(owner, delivery.Subject)}.";
    }

    /// <summary>The one form of something not believed.</summary>
    public static IEnumerable<DecisionForm> Of(HeldImport import, Sight sight, string at, string seen) =>
        import is { State: HeldState.Held, Releasable: true } && sight.May(DeskAct.Release, import)
            ? [new($"{at}/believe", "believe", "Believe it", "It counts from the next night on, while the exports and files still show just this.", HowSure, seen) { IsFirst = true }]
            : [];

    /// <summary>The two of a file.</summary>
    public static IEnumerable<DecisionForm> OfFile(string at) =>
    [
        new($"{at}/theirs", "theirs", "It is theirs", "It may go with the papers that its row on the sheet Evidence names.", HowSure, "") { IsFirst = true },
        new($"{at}/not-theirs", "not-theirs", "It is not theirs", "It goes to nobody.", HowSure, "") { IsGrave = true },
    ];
}
