using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>What a text may tell: about whom it is, and which names and days are known to belong there.</summary>
public sealed record ScanSubject
{
    /// <summary>The one pupil it is about; null for papers about many.</summary>
    public Pupil? Pupil { get; init; }

    /// <summary>Everybody it is about: its own list of pupils.</summary>
    public required IReadOnlySet<PupilRef> About { get; init; }

    /// <summary>Whole names that may stand in it: the pupil's contacts, staff, agencies, invitees.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];

    /// <summary>Days that are on record for the pupil: they are not another's birthday.</summary>
    public IReadOnlySet<DateOnly> OwnDays { get; init; } = new HashSet<DateOnly>();

    /// <summary>What people typed about the pupil: there a common word may be a name.</summary>
    public IReadOnlyList<string> TypedTexts { get; init; } = [];

    /// <summary>Every word of it was typed, as in an edited or an enclosed file.</summary>
    public bool IsAllTyped { get; init; }

    /// <summary>Pupils who are declared to live with the pupil: they pass in the section on the household, and nowhere else.</summary>
    public IReadOnlySet<PupilRef> Household { get; init; } = new HashSet<PupilRef>();
}
