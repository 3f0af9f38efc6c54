using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Where something was held back.</summary>
public enum HeldOrigin
{
    /// <summary>A whole export that was refused.</summary>
    File,

    /// <summary>A sheet of the SENCo's files.</summary>
    Sheet,

    /// <summary>A change of the roll.</summary>
    Roll,
}

/// <summary>Where a held import stands.</summary>
public enum HeldState
{
    /// <summary>Waits for a person, or for better data.</summary>
    Held,

    /// <summary>A person let it go; it applies from the next run on, while the picture is the same.</summary>
    Released,

    /// <summary>No longer so: applied, mended or overtaken.</summary>
    Gone,
}

/// <summary>Something read at night that was not believed, under a reference by which a person lets it go. Holds no value of a pupil's.</summary>
public sealed record HeldImport
{
    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>File, sheet or roll.</summary>
    public required HeldOrigin Origin { get; init; }

    /// <summary>Derived from just what was seen: bytes of the file, rows of the sheet, pupils of the change.</summary>
    public required Guid ChangeId { get; init; }

    /// <summary>Code, place, counts and what to do.</summary>
    public required Fault Why { get; init; }

    /// <summary>Whose decision it is.</summary>
    public required HoldOwner Owner { get; init; }

    /// <summary>A person's release lets it go; false where only mending does.</summary>
    public bool Releasable { get; init; } = true;

    /// <summary>Pupil by pupil, for changes of the roll.</summary>
    public IReadOnlyList<HeldItem> Items { get; init; } = [];

    /// <summary>Short reference that people type, for example "H7K2-9QXM".</summary>
    public string Reference { get; init; } = "";

    /// <summary>The first night that held it.</summary>
    public DateOnly FirstNight { get; init; }

    /// <summary>The last night on which it was so.</summary>
    public DateOnly LastNight { get; init; }

    /// <summary>Where it stands.</summary>
    public HeldState State { get; init; }

    /// <summary>Who released it, when and why; null unless a person did.</summary>
    public ImportRelease? Release { get; init; }

    /// <summary>The row's id.</summary>
    public Guid Id => DerivedId.Of("held-import", School.ToString(), Origin.ToString(), ChangeId.ToString());

    /// <summary>The change of the roll that it is.</summary>
    public HeldChange AsChange => new(ChangeId, Items, Why, Owner) { Releasable = Releasable };
}

/// <summary>A person's decision on something held back; who is the signed-in account (SD-W2).</summary>
public sealed record ImportRelease(string Who, DateTimeOffset At, string Why);

/// <summary>All that one origin holds back on a night: what is not among it is no longer so.</summary>
/// <param name="InUse">Released changes that had a say tonight and stand on.</param>
/// <param name="IsWhole">The night could see everything of this origin; else what is missing here stays as it was.</param>
public sealed record HeldTonight(HeldOrigin Origin, IReadOnlyList<HeldImport> Held, IReadOnlyCollection<Guid> InUse, bool IsWhole);

/// <summary>The record of one decision of a night on one thing it read, with the counts behind it. Holds no pupil.</summary>
/// <param name="Subject">File name, sheet or "roll".</param>
/// <param name="Verdict">In a word: accepted, unchanged, refused, held …</param>
/// <param name="Content">Counts and reasons.</param>
public sealed record ImportRecord(string Subject, string Verdict, object Content)
{
    /// <summary>When it was decided, set by the ledger.</summary>
    public DateTimeOffset DecidedAt { get; init; }
}
