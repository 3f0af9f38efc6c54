using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Register;

/// <summary>One pupil of the register as it is shown (documents.md, section 12).</summary>
public sealed record RegisterRow
{
    /// <summary>Who.</summary>
    public required PupilName Name { get; init; }

    /// <summary>The MIS's own number of the pupil; null where the id came from another system.</summary>
    public string? AdmissionNumber { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>National curriculum year.</summary>
    public string? NcYear { get; init; }

    /// <summary>Registration group.</summary>
    public string? Class { get; init; }

    /// <summary>Coordinator of the phase.</summary>
    public string? Senco { get; init; }

    /// <summary>K, E, or N for one who is watched.</summary>
    public required string Code { get; init; }

    /// <summary>First day of the status.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Census codes, primary first; unknown ones as exported.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Authority that maintains the plan.</summary>
    public string? Authority { get; init; }

    /// <summary>Day the plan was first made.</summary>
    public DateOnly? PlanMade { get; init; }

    /// <summary>Newest cycle.</summary>
    public int? Cycle { get; init; }

    /// <summary>Next review.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Interventions that run.</summary>
    public int Provisions { get; init; }

    /// <summary>Services involved.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Additional provision a year, pounds; null where this copy may not show cost.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Top-up a year, pounds.</summary>
    public decimal? TopUp { get; init; }

    /// <summary>Access arrangements as typed.</summary>
    public required IReadOnlyList<string> Access { get; init; }

    /// <summary>A criterion of Code 6.17 is met.</summary>
    public bool LessThanExpected { get; init; }

    /// <summary>Consents as "EP involvement to 4 Oct 2026"; null where this copy may not show them.</summary>
    public IReadOnlyList<string>? Consents { get; init; }

    /// <summary>Differs from the register of a week before.</summary>
    public bool Changed { get; init; }

    /// <summary>From the computed register.</summary>
    public static RegisterRow Of(RegisterEntry entry, Pupil pupil, SencoFacts facts, IReadOnlySet<PaperField> allowed, bool changed) => new()
    {
        Name = PupilName.Of(pupil),
        AdmissionNumber = pupil.SourceSystem.Length == 0 ? pupil.SourceId : null,
        BornOn = pupil.BornOn,
        NcYear = entry.NcYear,
        Class = entry.Class,
        Senco = entry.Senco,
        Code = ProvisionCodes.Of(entry.Status) ?? "?",
        Since = entry.Since,
        Needs = [.. entry.Needs.Select(need => need.Type)],
        Authority = entry.Authority,
        PlanMade = entry.PlanMade,
        Cycle = entry.Cycle,
        NextReview = entry.NextReview,
        Provisions = entry.Provisions,
        Services = allowed.Contains(PaperField.Services) ? [.. facts.Involvements.Where(row => row.Pupil == pupil.Ref).Select(row => row.Service)] : [],
        Cost = allowed.Contains(PaperField.Costs) ? entry.Cost : null,
        TopUp = allowed.Contains(PaperField.Costs) ? entry.TopUp : null,
        Access = [.. facts.Stories.Where(story => story.Pupil == pupil.Ref && story.Heading == StoryHeadings.AccessArrangements).Select(story => story.Text)],
        LessThanExpected = entry.LessThanExpected,
        Consents = allowed.Contains(PaperField.Consents) ? [.. facts.Consents.Where(consent => consent.Pupil == pupil.Ref).Select(consent => $"{consent.Purpose}: {ConsentWords.State(consent)}")] : null,
        Changed = changed,
    };
}
