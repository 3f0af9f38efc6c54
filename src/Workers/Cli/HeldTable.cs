using System.Globalization;
using System.Text;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>Held deliveries for a person at a terminal: one block each, no names.</summary>
internal static class HeldTable
{
    /// <summary>The text.</summary>
    /// <param name="people">Names owners and ages; without them a hold's owner is a role.</param>
    public static string Of(IReadOnlyList<Delivery> held, HoldPeople? people = null)
    {
        if (held.Count == 0)
            return "Nothing is held.";
        var text = new StringBuilder();
        foreach (var delivery in held)
        {
            text.Append("  ").Append(delivery.Reference).Append("  ").Append(delivery.Kind).Append(" about ").Append(delivery.Subject)
                .Append(" for ").AppendLine(RecipientWords.Of(delivery.Recipient.Class));
            if (people?.Age(delivery) is { } age)
                text.Append("             ").AppendLine(age);
            foreach (var hold in delivery.Holds)
                text.Append("             ").Append(hold.Reason).Append(" [").Append(hold.Gate).Append("]; ").Append(Owner(hold.Owner, people?.NameOf(delivery, hold.Owner))).AppendLine(hold.Releasable ? " may release it" : " can mend it");
            if (delivery.Holds.Any(hold => hold.Gate.StartsWith(IdentityGate.Gate, StringComparison.Ordinal)))
                text.Append("             the marked places: ").AppendLine(FormattableString.Invariant($"papers/{delivery.Kind}/{Path.GetFileName(IdentityLook.MarksFile($"{delivery.PaperId:D}.pdf"))}"));
            if (delivery.State == DeliveryState.Unknown)
                text.Append("             it may or may not have gone: ").AppendLine(delivery.Note);
            if (delivery.State is DeliveryState.Failed or DeliveryState.Bounced)
                text.Append("             it did not get through: ").AppendLine(delivery.Note);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>What was not believed of the night's reading.</summary>
    public static string Of(IReadOnlyList<HeldImport> held)
    {
        var text = new StringBuilder();
        foreach (var import in held)
        {
            text.Append("  ").Append(import.Reference).Append("  ").Append(import.Why.Place).Append(Whose(import.Items)).Append(" [").Append(import.Why.Code).AppendLine("]");
            text.Append("             ").AppendLine(import.Why.What);
            text.Append("             ").Append(import.Why.Mend).Append("; ").Append(Owner(import.Owner)).AppendLine(import.Releasable ? " may release it" : " can mend it");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Stops that hold: whom they meet is a reference, never a name.</summary>
    public static string Of(IReadOnlyList<Stop> stops)
    {
        var text = new StringBuilder();
        foreach (var stop in stops)
        {
            text.Append("  ").Append(stop.Reference).Append("  ").Append(stop.Pupil is { } pupil ? $"everything about {pupil}" : "everything to one person")
                .Append(CultureInfo.InvariantCulture, $" since {DayWords.Brief(DateOnly.FromDateTime(HubClock.ToLocal(stop.Begun.At)))}, by {stop.Begun.By}").AppendLine();
            text.Append("             To lift it: senhub unblock ").Append(stop.Reference).AppendLine(" --why \"who decided\"");
        }

        return text.ToString().TrimEnd();
    }

    // One pupil is named by reference; many are a count.
    private static string Whose(IReadOnlyList<HeldItem> items) => items.Count switch
    {
        0 => "",
        1 => $" about {items[0].Pupil}",
        _ => FormattableString.Invariant($" about {items.Count} pupils"),
    };

    private static string Owner(HoldOwner owner, string? name) => name is null ? Owner(owner) : $"{name} ({Owner(owner)})";

    private static string Owner(HoldOwner owner) => owner switch
    {
        HoldOwner.Senco => "the SENCo",
        HoldOwner.SafeguardingLead => "the safeguarding lead",
        HoldOwner.Office => "the office",
        HoldOwner.It => "IT",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "An owner without words."),
    };
}
