using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>Who owns what is held, by name and phase, and how long it has waited; staff are named, pupils never.</summary>
internal sealed class HoldPeople(IReadOnlyDictionary<SchoolNumber, (SchoolRoll Roll, SencoFacts Facts)> schools, DateOnly day)
{
    /// <summary>Of some schools, as the ledger knows them.</summary>
    public static async Task<HoldPeople> LoadAsync(ILedger ledger, IReadOnlyList<SchoolSettings> schools, DateOnly day, CancellationToken cancel)
    {
        var known = new Dictionary<SchoolNumber, (SchoolRoll, SencoFacts)>();
        foreach (var school in schools.Select(school => school.Number))
            known[school] = (await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school), await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts());
        return new(known, day);
    }

    /// <summary>The person; null where the sheet Staff names nobody.</summary>
    public string? NameOf(Delivery delivery, HoldOwner owner) =>
        schools.TryGetValue(delivery.School, out var school)
            ? HoldOwners.PersonOf(owner, school.Roll.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == delivery.Subject), school.Facts.Staff, day)?.Name
            : null;

    /// <summary>School days it has waited; null for what is not held.</summary>
    public int? AgeOf(Delivery delivery) =>
        delivery.HeldSince is { } since && schools.TryGetValue(delivery.School, out var school) ? HoldAge.SchoolDays(since, day, school.Facts.Calendar) : null;

    /// <summary>"held since Mon 9 Nov 2026, 6 school days"; null for what is not held.</summary>
    public string? Age(Delivery delivery) => AgeOf(delivery) is { } age
        ? string.Create(CultureInfo.InvariantCulture, $"held since {DayWords.Brief(delivery.HeldSince!.Value)}, {age} school {(age == 1 ? "day" : "days")}")
        : null;
}
