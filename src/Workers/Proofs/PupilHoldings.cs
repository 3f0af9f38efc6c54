using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Documents.Proofs;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Proofs;

/// <summary>All that the stores hold about one pupil, sort by sort, as the newest night has it.</summary>
internal sealed class PupilHoldings(ILedger ledger, IDeliveryLedger deliveries, IProofLedger proofs, IImportLedger imports, IGateLedger gates, IEvidenceLedger evidence, IRetentionLedger retention)
{
    /// <summary>Every sort that has anything.</summary>
    public async Task<IReadOnlyList<AccessSort>> OfAsync(SchoolSettings school, PupilRef pupil, CancellationToken cancel)
    {
        var number = school.Number;
        var roll = await ledger.LoadAsync<SchoolRoll>(number, Kept.Roll, DateOnly.MaxValue, cancel);
        var facts = await ledger.LoadAsync<SencoFacts>(number, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        var about = (await deliveries.OfSchoolAsync(number, cancel)).Where(delivery => delivery.Subject == pupil.ToString()).ToList();
        var held = new List<HeldImport>();
        foreach (var state in Enum.GetValues<HeldState>())
            held.AddRange((await imports.InStateAsync(number, state, cancel)).Where(one => one.Items.Any(item => item.Pupil == pupil)));
        AccessSort[] all =
        [
            new("The school's own record (MIS)", [.. (roll?.Pupils ?? []).Where(one => one.Ref == pupil)]),
            .. Sheets(facts, pupil),
            new("Provision and its cost", [.. (await ledger.LoadAsync<List<ProvisionMap>>(number, Kept.Maps, DateOnly.MaxValue, cancel) ?? []).Where(map => map.Pupil == pupil)]),
            new("Dates that fall due", [.. (await ledger.LoadAsync<List<DueItem>>(number, Kept.Due, DateOnly.MaxValue, cancel) ?? []).Where(item => item.Pupil == pupil)]),
            new("Papers sent, held or planned", [.. about]),
            new("The log of disclosure", [.. (await proofs.OfAsync([.. about.Select(delivery => delivery.Id)], cancel)).Select(line => new LogLine(line.Number, line.At, line.State.ToString(), line.Line))]),
            new("What was not believed of what was read", [.. held]),
            new("What people said of enclosed files", [.. (await evidence.ConfirmationsAsync(number, cancel)).Where(word => word.Pupil == pupil)]),
            new("Stops", [.. (await gates.StopsAsync(number, cancel)).Where(stop => stop.Pupil == pupil)]),
            new("Kept by a person's wish", [.. (await retention.KeepsAsync(number, cancel)).Where(keep => keep.Pupil == pupil)]),
        ];
        return [.. all.Where(sort => sort.Records.Count > 0)];
    }

    private static IEnumerable<AccessSort> Sheets(SencoFacts facts, PupilRef pupil)
    {
        var share = facts.ShareOf(pupil) with
        {
            Requests = [.. facts.Requests.Where(row => row.Pupil == pupil)],
            Evidence = [.. facts.Evidence.Where(row => row.Pupil == pupil)],
            Provision = [.. facts.Provision.Where(row => row.Pupil == pupil)],
            Restrictions = [.. facts.Restrictions.Where(row => row.Pupil == pupil)],
        };
        var sessions = facts.Sessions.Where(session => share.Provision.Any(line => line.LineId == session.LineId)).ToList();
        foreach (var sheet in typeof(SencoFacts).GetProperties().Where(property => property.CanWrite))
        {
            // The calendar, staff, rates and agencies are about nobody's child.
            if (sheet.Name != nameof(SencoFacts.Sessions) && sheet.GetValue(share) is System.Collections.IEnumerable rows && rows.Cast<object>().ToList() is { Count: > 0 } records)
                yield return new AccessSort($"Typed by staff: {sheet.Name}", records);
        }

        yield return new AccessSort("Typed by staff: Sessions", [.. sessions]);
    }

    private sealed record LogLine(long Number, DateTimeOffset At, string State, string Words);
}
