using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>A pupil in the making: as of the last roll, as of tonight, and whether tonight's full export shows them.</summary>
internal sealed record DraftPupil(Pupil? Was, Pupil Now, bool IsPresent);

/// <summary>The next roll while the steps work on it, with what they hold back.</summary>
internal sealed class RollDraft
{
    private readonly ReleasedChanges released;
    private readonly HashSet<Guid> releasesUsed = [];

    public RollDraft(SchoolRoll last, NightPicture picture, DateOnly night, ImportThresholds thresholds, ReleasedChanges released)
    {
        Last = last;
        Picture = picture;
        Night = night;
        Thresholds = thresholds;
        this.released = released;
        foreach (var pupil in last.Pupils)
            Pupils[pupil.Ref] = new DraftPupil(pupil, pupil, IsPresent: HasLeftOutRow(pupil));
        Faults.AddRange(picture.Faults);
    }

    public SchoolRoll Last { get; }

    public NightPicture Picture { get; }

    public DateOnly Night { get; }

    public ImportThresholds Thresholds { get; }

    /// <summary>Releases that had a say tonight.</summary>
    public IReadOnlyCollection<Guid> ReleasesUsed => releasesUsed;

    /// <summary>The ids of the MIS are new: pupils are known by UPN alone tonight.</summary>
    public bool ByUpnOnly { get; set; }

    /// <summary>The counts behind the decisions.</summary>
    public RollCounts Counts { get; set; } = new();

    public SortedDictionary<PupilRef, DraftPupil> Pupils { get; } = [];

    /// <summary>Pupils whose numbers do not tell them apart tonight.</summary>
    public HashSet<PupilRef> Disputed { get; } = [];

    public List<HeldChange> Held { get; } = [];

    public List<Fault> Faults { get; } = [];

    /// <summary>Where faults of the night as a whole point to.</summary>
    public Place Place => new(Picture.Full?.Name ?? "exports");

    /// <summary>Whether a person has let this go.</summary>
    public bool IsReleased(string code, HeldItem item)
    {
        if (released.Find(code, item) is not { } id)
            return false;
        releasesUsed.Add(id);
        return true;
    }

    /// <summary>The next roll, or the last one itself when nothing differs, so that the same exports twice are one version.</summary>
    public SchoolRoll Finish()
    {
        var from = Picture.Full is { } full ? new RollSource(full.AsOf, full.Hash) : Last.From;
        var changed = from != Last.From || Pupils.Values.Any(pupil =>
            pupil.Was is null || pupil.Was.Absences != pupil.Now.Absences || PupilFields.Differing(pupil.Was, pupil.Now).Count > 0);
        return changed
            ? new SchoolRoll(Last.School, Last.Version + 1, Night, [.. Pupils.Values.Select(pupil => pupil.Now)]) { From = from, NumberedTo = Last.NumberedTo }
            : Last;
    }

    // A refused row means a pupil who is there (formats.md, section 0).
    private bool HasLeftOutRow(Pupil pupil) =>
        RowKeys.Of(pupil).Append(RowKeys.Person(pupil.Surname, pupil.Forename, pupil.BornOn)).Any(Picture.PresentKeys.Contains);
}
