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

    private static readonly string[] Names = [Kept.Rounds, Kept.Roll, Kept.Facts, Kept.Maps, Kept.Due, Kept.Wanted, Kept.Templates, Kept.Evidence, Kept.Asked];

    /// <summary>Loads them from the ledger; what teachers answered stands among the facts, beside the SENCo's own.</summary>
    public static async Task<SchoolFacts> LoadAsync(ILedger ledger, SchoolSettings school, DateOnly night, CancellationToken cancel)
    {
        var latest = await ledger.LatestAsync(school.Number, Names, night, cancel);
        var (facts, rounds) = (latest.Of<SencoFacts>(Kept.Facts) ?? new SencoFacts(), latest.Of<RoundsTonight>(Kept.Rounds) ?? RoundsTonight.None);
        return new(
            school,
            latest.Of<SchoolRoll>(Kept.Roll) ?? SchoolRoll.None(school.Number),
            // The same facts stay the same object, by which others know what they saw before.
            facts.TeachersInput.Count + rounds.Answers.Count == 0 ? facts : facts with { TeachersInput = rounds.Answers },
            latest.Of<List<ProvisionMap>>(Kept.Maps) ?? [],
            latest.Of<List<DueItem>>(Kept.Due) ?? [],
            latest.Of<List<PaperWanted>>(Kept.Wanted) ?? [])
        {
            Templates = latest.Of<TemplateSet>(Kept.Templates) ?? TemplateSet.None,
            Evidence = latest.Of<EvidenceShelf>(Kept.Evidence) ?? EvidenceShelf.Empty,
            Asked = latest.Of<List<Asked>>(Kept.Asked) ?? [],
            Rounds = rounds,
        };
    }

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
