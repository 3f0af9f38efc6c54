using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Documents;

/// <summary>What goes with a paper to one recipient, as its template asks.</summary>
internal static class Enclosing
{
    /// <summary>The template of a paper that files may go with; null for every other paper.</summary>
    public static PaperTemplate? TemplateOf(PaperWanted wanted, SchoolFacts known) =>
        FormKinds.Find(wanted.Kind) is not null && wanted.Subject is not null ? known.Templates.For(wanted) : null;

    /// <summary>What goes to one recipient; nothing where the paper stays in school.</summary>
    public static EnclosureSet Of(PaperWanted wanted, Recipient? recipient, SchoolFacts known, DateOnly night) =>
        recipient is { IsOutside: true } && TemplateOf(wanted, known) is { } template
            ? EnclosureRules.For(template, recipient, wanted.Subject.GetValueOrDefault(), known.Facts, known.Evidence, night)
            : EnclosureSet.None;

    /// <summary>The draft as one recipient's: other enclosures make another version, and a paper to be signed carries the code of its delivery.</summary>
    public static Draft For(Recipient recipient, Draft draft, PaperWanted wanted, SchoolFacts known, DateOnly night)
    {
        var going = Of(wanted, recipient, known, night).Going;
        if (going.Count > 0)
            draft = draft with { Version = draft.Version.With(new ShownPart("enclosures", string.Join('\n', going.Select(one => FormattableString.Invariant($"{one.Number} {one.Type} {one.On:O} {one.File.Hash}"))))) };
        return recipient.IsOutside && TemplateOf(wanted, known) is { WetSignature: true }
            ? draft with { SignCode = CodeOf(wanted, recipient, draft.Version, known) }
            : draft;
    }

    /// <summary>The reference of the delivery that this version makes.</summary>
    public static string CodeOf(PaperWanted wanted, Recipient recipient, PaperVersion version, SchoolFacts known) =>
        ShortReference.Of(DeliveryPlan.IdOf(known.School.Number, wanted, recipient, version));

    /// <summary>How far the signature of a paper is.</summary>
    public static (SigningState State, EvidenceFile? Scan) Signing(PaperWanted wanted, Recipient recipient, PaperVersion version, SchoolFacts known) =>
        recipient.IsOutside && TemplateOf(wanted, known) is { WetSignature: true }
            ? SignedCopies.Find(CodeOf(wanted, recipient, version, known), wanted.Subject.GetValueOrDefault(), known.Evidence)
            : (SigningState.NotNeeded, null);
}
