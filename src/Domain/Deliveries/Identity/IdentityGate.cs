using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Gate 2 (SD-S7): what the scan of the finished file means for its delivery. Reasons name a place, never a pupil.</summary>
public static class IdentityGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-2";

    /// <summary>The id of a forename alone: a mark that one confirmation of the phrase settles.</summary>
    public const string Marked = "GATE-2 phrase";

    private static readonly RecipientClass[] MayHaveUpn = [RecipientClass.LocalAuthority, RecipientClass.Senco, RecipientClass.Leadership, RecipientClass.Office];

    /// <summary>The holds, the gravest first; a release of one stands for just the places that the person saw.</summary>
    /// <param name="confirmed">Hashes of phrases that a person has confirmed about the subject.</param>
    public static IEnumerable<Hold> Judge(IReadOnlyList<IdentityFinding> findings, RecipientClass recipient, PupilRef? subject, IReadOnlySet<string> confirmed)
    {
        var holds = new List<Hold>();
        Add(holds, findings.Where(finding => finding.Sign == IdentitySign.Upn), "another pupil's unique pupil number stands in it", releasable: false);
        Add(holds, findings.Where(finding => finding.Sign == IdentitySign.FullName), "another pupil's forename and surname stand in it", releasable: true);
        Add(holds, findings.Where(finding => finding.Sign == IdentitySign.BirthDate), "another pupil's date of birth stands in it", releasable: true);
        if (!MayHaveUpn.Contains(recipient) && findings.FirstOrDefault(finding => finding.Sign == IdentitySign.OwnUpn) is { } own)
            holds.Add(new(FieldsGate.Gate, $"the pupil's unique pupil number stands in it ({Place(own)}), and this recipient may not have it", HoldOwner.Senco, Releasable: false));
        var phrases = Unconfirmed(findings, subject, confirmed).ToList();
        if (phrases.Count > 0)
            holds.Add(new(Marked, $"a forename of another pupil of the class or year stands in what was typed ({Place(phrases[0])}{More(phrases.Count)}); look at the marked draft, and release it if it means nobody else", HoldOwner.Senco, Releasable: true));
        return holds;
    }

    /// <summary>The marked phrases that nobody has confirmed.</summary>
    public static IEnumerable<IdentityFinding> Unconfirmed(IReadOnlyList<IdentityFinding> findings, PupilRef? subject, IReadOnlySet<string> confirmed) =>
        findings.Where(finding => finding.Sign == IdentitySign.Forename && !confirmed.Contains(finding.PhraseHash(subject)));

    /// <summary>The hold for a file that cannot be read back.</summary>
    /// <param name="why">Why, in words without a pupil.</param>
    public static Hold Unreadable(string why) =>
        new(Gate, $"the finished file cannot be read back, so nobody can say whom it tells of: {why}", HoldOwner.Senco, Releasable: false);

    /// <summary>The hold for pictures in a file that a person edited.</summary>
    public static Hold Pictures { get; } =
        new(Gate, "pictures or embedded files stand in the edited file, and no program can read them: look at them, and release it if they tell of nobody else", HoldOwner.Senco, Releasable: true);

    private static void Add(List<Hold> holds, IEnumerable<IdentityFinding> found, string what, bool releasable)
    {
        var places = found.ToList();
        if (places.Count > 0)
            holds.Add(new(Gate, $"{what} ({Place(places[0])}{More(places.Count)})", HoldOwner.Senco, releasable));
    }

    private static string Place(IdentityFinding finding) => FormattableString.Invariant($"page {finding.Page}, line {finding.Line}");

    private static string More(int places) => places > 1 ? FormattableString.Invariant($" and {places - 1} more") : "";
}
