using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 1: where a paper has a purpose, a recorded consent for that purpose and recipient must hold on the day of sending, by whoever may give it, for this paper (DP-02).</summary>
public static class ConsentGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-1";

    /// <summary>One hold when no consent covers the day; it says why.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, Recipient recipient, Pupil? pupil, SencoFacts facts, DateOnly day)
    {
        if (paper.Purpose is not { } purpose)
            return [];
        Consent[] given = [.. facts.Consents
            .Where(consent => consent.Pupil == paper.Subject && Names.Same(consent.Purpose, purpose) && Names.Same(consent.Recipient, recipient.Name))
            .OrderBy(consent => consent.GivenOn)];
        if (given.Length == 0)
            return [Held("no consent is recorded for this purpose and recipient")];
        Consent[] held = Array.FindAll(given, consent => Holds(consent, given, day));
        if (held.Length == 0)
            return [Held(Why(given[^1], given, day))];
        var lacking = held.Select(consent => ConsentGiver.Lacks(consent, pupil, facts, day) ?? OutOfScope(consent, paper)).ToList();
        return lacking.Contains(null) ? [] : [Held(lacking[^1]!)];
    }

    /// <summary>Last day a consent holds: as written, else twelve months (documents.md, section 14).</summary>
    public static DateOnly? LastDay(Consent consent) =>
        consent.ExpiresOn ?? (consent.GivenOn is { } given && given.IsPlausible() ? Periods.PeriodEnd(given, 12) : null);

    /// <summary>Whether a consent holds on a day beside all others of its purpose and recipient.</summary>
    public static bool Holds(Consent consent, IReadOnlyList<Consent> all, DateOnly day) =>
        consent.GivenOn <= day && LastDay(consent) >= day && !IsWithdrawn(consent, all, day);

    // A withdrawal ends every consent given up to that day, whichever row it stands in; only a later consent takes its place (SD-F4).
    private static bool IsWithdrawn(Consent consent, IReadOnlyList<Consent> all, DateOnly day) =>
        all.Any(other => other.WithdrawnOn <= day && consent.GivenOn <= other.WithdrawnOn);

    private static string? OutOfScope(Consent consent, PaperWanted paper) =>
        ConsentScope.Covers(consent.Scope, paper.Kind) ? null : "the consent's scope names other papers and not this one";

    private static string Why(Consent latest, Consent[] all, DateOnly day)
    {
        if (latest.GivenOn is null)
            return "the consent row gives no day on which it was given";
        if (latest.GivenOn > day)
            return $"the consent starts only on {DayWords.Brief(latest.GivenOn.Value)}";
        return IsWithdrawn(latest, all, day)
            ? "the consent was withdrawn"
            : LastDay(latest) is { } last ? $"the consent expired on {DayWords.Brief(last)}" : "the consent's dates cannot be read";
    }

    private static Hold Held(string why) => new(Gate, why, HoldOwner.Senco, Releasable: false);
}
