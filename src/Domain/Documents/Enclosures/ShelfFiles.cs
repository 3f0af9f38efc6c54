using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>Rows about files: those of the sheet Evidence, and those that consents are.</summary>
public static class ShelfFiles
{
    /// <summary>Every row; a consent with a signed file counts as one that may go to whom the consent is for.</summary>
    public static IEnumerable<EvidenceRow> Rows(SencoFacts facts) => facts.Evidence.Concat(
        from consent in facts.Consents
        let file = FileOf(consent)
        where file is not null
        select new EvidenceRow { Pupil = consent.Pupil, File = file, Type = EvidenceTypes.SignedConsent, Author = consent.GivenBy, On = consent.GivenOn, MayGoTo = [consent.Recipient], Source = consent.Source });

    /// <summary>The name of a consent's signed file in the pupil's folder; the folder may stand before it. Null where the row names none.</summary>
    public static string? FileOf(Consent consent)
    {
        var typed = consent.SignedFile?.Trim().Replace('\\', '/') ?? "";
        var own = $"{consent.Pupil}/";
        var name = typed.StartsWith("evidence/", StringComparison.OrdinalIgnoreCase) ? typed["evidence/".Length..] : typed;
        name = name.StartsWith(own, StringComparison.OrdinalIgnoreCase) ? name[own.Length..] : name;
        return name.Length == 0 ? null : name;
    }

    /// <summary>What does not fit together between rows and folders.</summary>
    public static IEnumerable<Fault> Misfits(SencoFacts facts, EvidenceShelf shelf)
    {
        var rows = Rows(facts).ToList();
        foreach (var row in rows.Where(row => shelf.Find(row.Pupil, row.File) is null))
            yield return EvidenceFaults.NoFile(row);
        var known = rows.Select(row => (row.Pupil, row.File.Trim().ToUpperInvariant())).ToHashSet();
        foreach (var file in shelf.Files.Where(file => file is { Pupil: not null, Codes.Count: 0 } && !known.Contains((file.Pupil.Value, file.Name.ToUpperInvariant()))))
        {
            if (shelf.WordOn(file, file.Pupil!.Value) is not ({ IsTheirs: false } or { Signs: not null }))
                yield return EvidenceFaults.NoRow(file);
        }
    }
}
