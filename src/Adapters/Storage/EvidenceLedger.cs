using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Confirmations over EF, the same on every engine.</summary>
internal sealed class EvidenceLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IEvidenceLedger
{
    public async Task<IReadOnlyList<EvidenceConfirmation>> ConfirmationsAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Confirmations.AsNoTracking().Where(c => c.School == name).OrderBy(c => c.Pupil).ThenBy(c => c.Hash).ToListAsync(cancel);
        return [.. rows.Select(Read).OfType<EvidenceConfirmation>()];
    }

    public async Task ConfirmAsync(SchoolNumber school, EvidenceConfirmation word, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        if (await db.Confirmations.FindAsync([school.ToString(), word.Pupil.ToString(), word.Hash], cancel) is { } row)
            (row.IsTheirs, row.Signs, row.By, row.At, row.Why) = (word.IsTheirs, word.Signs, word.By, word.At, word.Why);
        else
            db.Confirmations.Add(Write(school, word));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static ConfirmationRow Write(SchoolNumber school, EvidenceConfirmation word) => new()
    {
        School = school.ToString(),
        Pupil = word.Pupil.ToString(),
        Hash = word.Hash,
        IsTheirs = word.IsTheirs,
        Signs = word.Signs,
        By = word.By,
        At = word.At,
        Why = word.Why,
    };

    private static EvidenceConfirmation? Read(ConfirmationRow row) =>
        PupilRef.TryParse(row.Pupil, out var pupil) ? new(pupil, row.Hash, row.IsTheirs, row.By, row.At, row.Why) { Signs = row.Signs } : null;
}
