using System.Globalization;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 8: no pupil's name, initials or number in a subject, file name or covering text; no line break where a header could begin; one recipient a message.</summary>
public static class EnvelopeGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-8";

    // Initials and abbreviations that every covering text may hold.
    private static readonly HashSet<string> Abbreviations = ["SEN", "SEND", "PDF", "EHC", "EP", "LA", "DFE", "UK", "GMT", "ID"];

    /// <summary>The holds; none for a neutral envelope.</summary>
    /// <param name="pupil">Whose paper it carries; null for one about many.</param>
    public static IEnumerable<Hold> Judge(EnvelopeTexts envelope, Pupil? pupil, IdentityIndex roll)
    {
        if (envelope.FileNames.Concat(envelope.Addresses).Append(envelope.Subject).Any(BreaksLine))
            yield return Held("a line break or an unseen sign stands in an address, the subject or a file name: somebody may be adding headers");
        if (envelope.Addresses.Any(address => address.Count(sign => sign == '@') > 1 || address.AsSpan().ContainsAny(",;")))
            yield return Held("an address is more than one");
        var outside = envelope.FileNames.Append(envelope.Subject).Select(text => Without(text, pupil, envelope.Neutral)).ToList();
        var bodies = envelope.Bodies.Select(text => Without(text, pupil, envelope.Neutral)).ToList();
        if (pupil is not null && (outside.Concat(bodies).Any(text => Names(text, pupil)) || outside.Any(text => HasInitials(text, pupil))))
            yield return Held("the pupil's name or initials stand in the subject, a file name or the covering text");
        var found = IdentityScan.Find([.. outside, .. bodies], roll, new ScanSubject { About = new HashSet<PupilRef>(), KnownNames = envelope.Neutral });
        if (found.Any(finding => finding.Sign is IdentitySign.Upn or IdentitySign.FullName or IdentitySign.BirthDate))
            yield return Held("a pupil's name, number or date of birth stands in the subject, a file name or the covering text");
    }

    private static Hold Held(string why) => new(Gate, why, HoldOwner.It, Releasable: false);

    private static bool BreaksLine(string text) => text.Any(sign => char.IsControl(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.Surrogate);

    // A short reference is what a pupil is here; the school may be called as a child is.
    private static string Without(string text, Pupil? pupil, IReadOnlyList<string> neutral)
    {
        var rest = pupil is null ? text : text.Replace(pupil.Ref.ToString(), " ", StringComparison.Ordinal);
        foreach (var words in neutral.Where(words => words.Length > 0).OrderByDescending(words => words.Length))
            rest = rest.Replace(words, " . ", StringComparison.OrdinalIgnoreCase);
        return rest;
    }

    private static bool Names(string text, Pupil pupil)
    {
        var words = TextWords.Of([Folded.Of(text)]);
        return new[] { pupil.Forename, pupil.PreferredForename, pupil.Surname, pupil.PreferredSurname }
            .Select(TextWords.Keys)
            .Where(name => name.Length > 0 && (name.Length > 1 || name[0].Length > 1))
            .Any(name => Enumerable.Range(0, words.Count).Any(at => IndexedName.Starts(words, at, name, Gap.Stop) && (words[at].IsCapital && !(at > 0 && words[at - 1].IsNumber && CommonWords.IsOfTheYear(words, at)) || !name.All(CommonWords.Has))));
    }

    private static bool HasInitials(string text, Pupil pupil)
    {
        var initials = new string([.. new[] { pupil.PreferredForename ?? pupil.Forename, pupil.PreferredSurname ?? pupil.Surname }.SelectMany(TextWords.Keys).Select(word => word[0])]);
        return initials.Length > 1 && !Abbreviations.Contains(initials)
            && TextWords.Of([Folded.Of(text)]) is var words && words.Exists(word => word.IsCapital && word.Key == initials && text.Contains(initials, StringComparison.Ordinal));
    }
}
