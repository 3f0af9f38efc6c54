using SenHub.Documents.Recipients;

namespace SenHub.Documents.Dataset;

/// <summary>Who can give a fact that is missing.</summary>
public enum OwedBy
{
    /// <summary>The SENCo's own files.</summary>
    Senco,

    /// <summary>Parents or carers.</summary>
    Parent,

    /// <summary>A service that works with the pupil.</summary>
    Service,

    /// <summary>The class teacher, or whoever talks with the pupil.</summary>
    Teacher,

    /// <summary>The school office, in the MIS.</summary>
    Office,
}

/// <summary>One named fact that the hub knows of a pupil.</summary>
/// <param name="Key">How templates name it, for example views.parent.</param>
/// <param name="Name">How papers and lists name it.</param>
/// <param name="Part">The part of a paper it belongs to: recipients who may not see that part never get it (gate 5).</param>
/// <param name="Source">File, sheet and column, or what it is computed from (SD-F1).</param>
/// <param name="Read">What it says; null when nobody recorded it.</param>
public sealed record DataField(string Key, string Name, PaperField Part, string Source, Func<PupilFile, Answer?> Read)
{
    /// <summary>Who can give it when it is missing.</summary>
    public OwedBy OwedBy { get; init; }

    /// <summary>A few words beside their label, so that a gap takes no heading of its own.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Why there is rightly nothing to say of a pupil; null where something is missing.</summary>
    public Func<PupilFile, string?> Absence { get; init; } = _ => null;

    /// <summary>Changes from day to day by itself: no reason to send a paper again (SD-S1).</summary>
    public bool Moves { get; init; }
}
