namespace SenHub.Domain.Deliveries.Desk;

/// <summary>One held thing on a day's Decisions file, as it stood when the file was made (SD-W2).</summary>
public sealed record DeskLine
{
    /// <summary>The delivery, or what was not believed.</summary>
    public required Guid Thing { get; init; }

    /// <summary>What it is a version of: the same for every version of one paper to one recipient.</summary>
    public required Guid Key { get; init; }

    /// <summary>It is something of the night's reading, not a delivery.</summary>
    public bool IsImport { get; init; }

    /// <summary>The short reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Kind of paper, or where it was read.</summary>
    public required string What { get; init; }

    /// <summary>The pupil's short reference; blank for what is about many or none.</summary>
    public string About { get; init; } = "";

    /// <summary>The recipient's class in words; no name.</summary>
    public string Whom { get; init; } = "";

    /// <summary>Why it is held, in plain words without a pupil: gate and reason.</summary>
    public required IReadOnlyList<DeskReason> Why { get; init; }

    /// <summary>The day it was first held; null where nobody wrote it down.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whose decision it is.</summary>
    public required HoldOwner Owner { get; init; }

    /// <summary>Who holds that role, by the sheet Staff; null where nobody with an address does.</summary>
    public string? Person { get; init; }

    /// <summary>Under the home, for example papers/provision-map/….pdf; blank where there is none.</summary>
    public string File { get; init; } = "";

    /// <summary>SHA-256 of the document, hexadecimal; blank where there is none.</summary>
    public string Document { get; init; } = "";

    /// <summary>Version of the paper; blank where there is none.</summary>
    public string Version { get; init; } = "";

    /// <summary>Tells the files that go along from any others; blank for a paper that goes alone.</summary>
    public string Along { get; init; } = "";

    /// <summary>A release lets it go: no hold is one that only a changed fact ends.</summary>
    public bool IsReleasable { get; init; }

    /// <summary>What became of an earlier decision on it; blank where none was refused.</summary>
    public string Earlier { get; init; } = "";

    /// <summary>Whether it can be decided here: releasable, by somebody who can be given the code.</summary>
    public bool MayBeDecided => IsReleasable && Person is not null;

    /// <summary>Derived from just what whoever decides has seen: this document with what goes along, these reasons.</summary>
    public string Seen => DerivedId.Of("desk-seen", [Thing.ToString("N"), Document, .. Along.Length > 0 ? [Along] : Array.Empty<string>(), .. Why.Select(reason => $"{reason.Gate}: {reason.Words}")]).ToString("N");
}

/// <summary>A gate and what it said.</summary>
public sealed record DeskReason(string Gate, string Words);
