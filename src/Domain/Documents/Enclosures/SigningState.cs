using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>How far a paper is that must be signed by hand (SD-P3: print, sign, scan back).</summary>
public enum SigningState
{
    /// <summary>No signature on paper is asked for.</summary>
    NotNeeded,

    /// <summary>It was printed for signing, and no scan has come back.</summary>
    WaitsForScan,

    /// <summary>A scan with its code is there; nobody has said yet that it is the signed copy.</summary>
    ScanToConfirm,

    /// <summary>A person confirmed the signed copy: it goes in place of the page.</summary>
    SignedByHand,
}

/// <summary>Finds the signed copy of a paper.</summary>
public static class SignedCopies
{
    /// <summary>The state, and the scan where there is one. A scan belongs by the code in its name or words, or because a person said so.</summary>
    /// <param name="code">The reference of the delivery: facts that change give another, and ask for another signature.</param>
    public static (SigningState State, EvidenceFile? Scan) Find(string code, PupilRef pupil, EvidenceShelf shelf)
    {
        var mine = shelf.Files.Where(file => file.Pupil is null || file.Pupil == pupil).Select(file => (File: file, Word: shelf.WordOn(file, pupil))).ToList();
        var signed = mine.Where(one => one.Word is { IsTheirs: true } word && word.Signs == code).OrderByDescending(one => one.Word!.At).Select(one => one.File).FirstOrDefault();
        if (signed is not null)
            return (SigningState.SignedByHand, signed);
        var scan = mine.Find(one => one.File.Codes.Contains(code) && one.Word is not { IsTheirs: false }).File;
        return scan is null ? (SigningState.WaitsForScan, null) : (SigningState.ScanToConfirm, scan);
    }
}
