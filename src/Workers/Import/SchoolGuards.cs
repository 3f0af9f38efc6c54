using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Import;

/// <summary>How far a school's sources are believed: its thresholds, and what people let go of what was held.</summary>
internal sealed record SchoolGuards(ImportThresholds Thresholds, IReadOnlyList<HeldImport> Released)
{
    /// <summary>What was released of the roll.</summary>
    public ReleasedChanges Changes => ReleasedChanges.Of(Released.Where(held => held.Origin == HeldOrigin.Roll).Select(held => held.AsChange));

    /// <summary>What was released of the SENCo's files.</summary>
    public SheetTrust Sheets => new(Thresholds.Sheets, IdsOf(HeldOrigin.Sheet));

    /// <summary>The school's settings and releases as they are now.</summary>
    public static async Task<SchoolGuards> LoadAsync(SchoolSettings school, IImportLedger imports, CancellationToken cancel) =>
        new(school.Guards, await imports.InStateAsync(school.Number, HeldState.Released, cancel));

    /// <summary>Whether a person accepted just these bytes.</summary>
    public bool HasReleased(ExportFile file) => IdsOf(HeldOrigin.File).Contains(ExportAcceptance.IdOf(file.Hash));

    /// <summary>Released changes of one origin.</summary>
    public IReadOnlySet<Guid> IdsOf(HeldOrigin origin) => Released.Where(held => held.Origin == origin).Select(held => held.ChangeId).ToHashSet();
}
