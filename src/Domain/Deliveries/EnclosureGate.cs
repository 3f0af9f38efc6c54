using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>A file that the hub did not make goes nowhere until a person has confirmed whose it is; a paper that must be signed waits for its scan; a bundle fits what the recipient takes (SD-P3). No release overrules it.</summary>
public static class EnclosureGate
{
    /// <summary>Its id in school-day.md.</summary>
    public const string Gate = "SD-P3";

    /// <summary>Every hold, each with what to do; none for a paper that goes alone.</summary>
    /// <param name="shelf">What people said of files by now.</param>
    /// <param name="isThere">Whether a file is there to the byte.</param>
    public static IEnumerable<Hold> Judge(Bundle? bundle, Recipient recipient, EvidenceShelf shelf, SencoFacts facts, Func<EvidenceFile, bool> isThere)
    {
        if (bundle is null)
            return [];
        var files = bundle.Files.Where(file => file.File is not null).ToList();
        return
        [
            .. bundle.Troubles.Select(Held),
            .. Signature(bundle),
            .. files.Select(file => File(file, shelf, isThere)).OfType<Hold>(),
            .. files.Where(file => file.As == BundledAs.Enclosure && !MayGo(file.File!, recipient, facts)).Select(file => Held(FormattableString.Invariant($"the row of enclosure {file.Number} does not let it go to this recipient any more"))),
            .. files.Exists(file => file.As == BundledAs.Enclosure) ? Sheets(facts) : [],
        ];
    }

    private static Hold? File(BundledFile file, EvidenceShelf shelf, Func<EvidenceFile, bool> isThere)
    {
        var (called, found) = (file.As == BundledAs.Enclosure ? FormattableString.Invariant($"enclosure {file.Number}") : "the signed scan", file.File!);
        if (!isThere(found))
            return Held($"{called} ({found.Where}) is no longer there or was changed since it was planned; tonight's run looks again");
        return file.Word is not { } word || (found.Pupil is { } owner && owner != word.Pupil) || shelf.Confirmations.Where(said => said.Pupil == word.Pupil && said.Hash == word.Hash).MaxBy(said => said.At) is not { IsTheirs: true }
            ? Held($"nobody has confirmed whose {called} is ({found.Where}{(found.HasText ? "" : "; its words cannot be read by a program")}): look at it, then senhub confirm {found.Reference}")
            : null;
    }

    private static bool MayGo(EvidenceFile file, Recipient recipient, SencoFacts facts) => ShelfFiles.Rows(facts)
        .Any(row => row.Pupil == file.Pupil && string.Equals(row.File.Trim(), file.Name, StringComparison.OrdinalIgnoreCase) && EnclosureRules.MayGoTo(row, recipient, facts));

    private static IEnumerable<Hold> Signature(Bundle bundle) => bundle.Signing switch
    {
        SigningState.WaitsForScan => [Held("it must be signed on paper: print the page for signing, have it signed, and scan it into the pupil's folder under evidence or into inbox with its code in the file's name")],
        SigningState.ScanToConfirm => [Held($"a scan of the signed paper is there ({bundle.Scan!.Where}): look at it, then senhub confirm {bundle.Scan.Reference}")],
        _ => [],
    };

    // What a row says of a file decides to whom it goes: a sheet that is not believed stops it as it does other papers (SD-F3).
    private static IEnumerable<Hold> Sheets(SencoFacts facts) =>
        from held in facts.HeldSheets
        where held is { Audience: "SEN", Sheet: "Evidence" or "" }
        select new Hold(SheetGate.Gate, $"the sheet Evidence of the SEN file is not believed ({held.Why.Code}); its last good reading stands", HoldOwner.Senco, Releasable: false);

    private static Hold Held(string why) => new(Gate, why, HoldOwner.Senco, Releasable: false);
}
