using System.Text;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Roll;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>Held deliveries for a person at a terminal: one block each, no names.</summary>
internal static class HeldTable
{
    /// <summary>The text.</summary>
    public static string Of(IReadOnlyList<Delivery> held)
    {
        if (held.Count == 0)
            return "Nothing is held.";
        var text = new StringBuilder();
        foreach (var delivery in held)
        {
            text.Append("  ").Append(delivery.Reference).Append("  ").Append(delivery.Kind).Append(" about ").Append(delivery.Subject)
                .Append(" for ").AppendLine(RecipientWords.Of(delivery.Recipient.Class));
            foreach (var hold in delivery.Holds)
                text.Append("             ").Append(hold.Reason).Append(" [").Append(hold.Gate).Append("]; ").Append(Owner(hold.Owner)).AppendLine(hold.Releasable ? " may release it" : " can mend it");
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

    // One pupil is named by reference; many are a count.
    private static string Whose(IReadOnlyList<HeldItem> items) => items.Count switch
    {
        0 => "",
        1 => $" about {items[0].Pupil}",
        _ => FormattableString.Invariant($" about {items.Count} pupils"),
    };

    private static string Owner(HoldOwner owner) => owner switch
    {
        HoldOwner.Senco => "the SENCo",
        HoldOwner.SafeguardingLead => "the safeguarding lead",
        HoldOwner.Office => "the office",
        HoldOwner.It => "IT",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "An owner without words."),
    };
}
