using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Gaps;
using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Everything about a school that papers are made of, as one night knew it.</summary>
internal sealed record SchoolFacts(
    SchoolSettings School, SchoolRoll Roll, SencoFacts Facts, IReadOnlyList<ProvisionMap> Maps, IReadOnlyList<DueItem> Due, IReadOnlyList<PaperWanted> Wanted)
{
    /// <summary>The forms the school goes by, the faulty ones left out.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.None;

    /// <summary>Request letters that have gone.</summary>
    public IReadOnlyList<Asked> Asked { get; init; } = [];

    /// <summary>Teachers' input.</summary>
    public RoundsTonight Rounds { get; init; } = RoundsTonight.None;

    /// <summary>What lay under evidence/ and in inbox/, and whose it is.</summary>
    public EvidenceShelf Evidence { get; init; } = EvidenceShelf.Empty;

    /// <summary>Loads them from the ledger; what teachers answered stands among the facts, beside the SENCo's own.</summary>
    public static async Task<SchoolFacts> LoadAsync(ILedger ledger, SchoolSettings school, DateOnly night, CancellationToken cancel)
    {
        var rounds = await ledger.LoadAsync<RoundsTonight>(school.Number, Kept.Rounds, night, cancel) ?? RoundsTonight.None;
        var known = await LoadStagesAsync(ledger, school, night, cancel);
        return known with { Rounds = rounds, Facts = known.Facts with { TeachersInput = rounds.Answers } };
    }

    private static async Task<SchoolFacts> LoadStagesAsync(ILedger ledger, SchoolSettings school, DateOnly night, CancellationToken cancel) => new(
        school,
        await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) ?? SchoolRoll.None(school.Number),
        await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, night, cancel) ?? new SencoFacts(),
        await ledger.LoadAsync<List<ProvisionMap>>(school.Number, Kept.Maps, night, cancel) ?? [],
        await ledger.LoadAsync<List<DueItem>>(school.Number, Kept.Due, night, cancel) ?? [],
        await ledger.LoadAsync<List<PaperWanted>>(school.Number, Kept.Wanted, night, cancel) ?? [])
    {
        Templates = await ledger.LoadAsync<TemplateSet>(school.Number, Kept.Templates, night, cancel) ?? TemplateSet.None,
        Evidence = await ledger.LoadAsync<EvidenceShelf>(school.Number, Kept.Evidence, night, cancel) ?? EvidenceShelf.Empty,
        Asked = await ledger.LoadAsync<List<Asked>>(school.Number, Kept.Asked, night, cancel) ?? [],
    };

    /// <summary>The pupil with a reference.</summary>
    /// <exception cref="InvalidDataException">The roll changed between stages; the ledger tries again.</exception>
    public Pupil PupilOf(PupilRef reference) =>
        Roll.Pupils.FirstOrDefault(pupil => pupil.Ref == reference) ?? throw new InvalidDataException("A wanted paper's pupil is not on the roll.");

    /// <summary>The pupil's map, reckoned anew where provision left none.</summary>
    public ProvisionMap MapOf(Pupil pupil, DateOnly night) =>
        Maps.FirstOrDefault(map => map.Pupil == pupil.Ref) ?? ProvisionMaps.For(pupil, Facts, night);

    /// <summary>The pupil's support week; empty where none is typed.</summary>
    public IReadOnlyList<TimetableSlot> TimetableOf(Pupil pupil) =>
        [.. Facts.Timetable.Where(slot => slot.Pupil == pupil.Ref).Select(slot => new TimetableSlot(slot.Day, slot.From, slot.To, slot.Intervention))];

    /// <summary>The authority that maintains the pupil's plan; null without a plan.</summary>
    public string? PlanAuthorityOf(Pupil pupil) => Facts.Plans.FirstOrDefault(plan => plan.Pupil == pupil.Ref)?.Authority;

    /// <summary>What papers say of the school, with the SENCo of a pupil's phase.</summary>
    public SchoolHeader HeaderFor(Pupil pupil, DateOnly night) =>
        new(School.Name, School.Number, School.Address, School.Phone, Facts.Staff.SencoOf(pupil, night)?.Name ?? "the SENCo", School.Authority);
}
