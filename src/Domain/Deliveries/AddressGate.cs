using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 3, SD-S5 and SD-S8: an address somebody confirmed, of a domain the agency has, by a route somebody chose.</summary>
public static class AddressGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-3";

    /// <summary>For recipients inside the school: only that there is a way that reaches them.</summary>
    public static IEnumerable<Hold> Inside(Recipient recipient)
    {
        if (recipient.Route is null || (recipient.Route == "mail" && recipient.Email is null))
            yield return new(Gate, "no address or route is known for this member of staff", HoldOwner.Office, Releasable: false);
    }

    /// <summary>For recipients outside the school. By a tray or a pinned endpoint no address is used, so none is judged.</summary>
    public static IEnumerable<Hold> Outside(Recipient recipient, SencoFacts facts, IReadOnlyList<AddressRelease> releases)
    {
        if (string.IsNullOrWhiteSpace(recipient.Route))
            return [new("SD-S8", "no route is chosen for this recipient", HoldOwner.Office, Releasable: false)];
        if (!Routes.IsKnown(recipient.Route))
            return [new("SD-S8", "the route chosen for this recipient is none the hub knows", HoldOwner.Office, Releasable: false)];
        if (!Routes.UsesAddress(recipient.Route))
            return [];
        if (recipient.Email is not { } address)
            return [new(Gate, "no address is known for this recipient", HoldOwner.Office, Releasable: false)];
        if (recipient.AddressTyped)
            return [new("SD-S5", "the typed address is not the one on record; change it there, or clear the cell", HoldOwner.Office, Releasable: false)];
        return Foreign(address, recipient, facts) is { } why
            ? [new(Gate, why, HoldOwner.Office, Releasable: false)]
            : Unconfirmed(address, recipient, releases);
    }

    /// <summary>Whether somebody confirmed just this address of the recipient, no other since, and nothing came back from it.</summary>
    public static bool IsConfirmed(string address, Recipient recipient, IReadOnlyList<AddressRelease> releases) => !Unconfirmed(address, recipient, releases).Any();

    /// <summary>The name under which a recipient's address is released: a contact's id, an agency's name.</summary>
    public static string ReleaseName(Recipient recipient) => recipient.Key[(recipient.Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<Hold> Unconfirmed(string address, Recipient recipient, IReadOnlyList<AddressRelease> releases)
    {
        var latest = releases.Where(release => Names.Same(release.Recipient, ReleaseName(recipient))).OrderBy(release => release.On).LastOrDefault();
        if (latest is null)
            yield return new(Gate, "new address: nothing was sent to it before", HoldOwner.Senco, Releasable: true);
        else if (!string.Equals(latest.Address.Trim(), address, StringComparison.OrdinalIgnoreCase))
            yield return new(Gate, "changed address: another one was confirmed before", HoldOwner.Senco, Releasable: true);
        else if (latest.ReturnedOn is not null)
            yield return new(Gate, "a mail to this address came back: somebody has to confirm it anew", HoldOwner.Senco, Releasable: true);
    }

    // The domains of the Agencies sheet bind as machines write them; without any, only what nobody could have meant is refused.
    private static string? Foreign(string address, Recipient recipient, SencoFacts facts)
    {
        var allowed = (facts.Agencies.FirstOrDefault(agency => $"agency:{agency.Name}" == recipient.Key)?.Domains ?? []).Select(domain => domain.Trim().TrimStart('@').ToLowerInvariant()).ToList();
        if (MailAddresses.Domain(address) is not { } domain)
            return "the address is not one that mail can reach";
        if (allowed.Contains(domain))
            return null;
        if (allowed.Exists(known => MailAddresses.LooksLike(domain, known)))
            return "the address's domain only looks like the agency's: it is another one, with a letter changed";
        if (allowed.Count > 0)
            return "the address lies outside the agency's allowed domains";
        return MailAddresses.IsStrange(address) ? "the address's domain has letters of another script: somebody may be passed off" : null;
    }
}
