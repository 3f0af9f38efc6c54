using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>What the school's advice before an annual review shows to one class of recipient (documents.md, section 4a). Null or empty is "Not recorded"; what the recipient may not see was never put in.</summary>
public sealed record ReviewAdviceModel
{
    /// <summary>The school that gives the advice.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Day of the meeting.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Annual, early or interim.</summary>
    public required string Kind { get; init; }

    /// <summary>The plan; null when the files name none.</summary>
    public PlanFacts? Plan { get; init; }

    /// <summary>The review's dates in order.</summary>
    public required IReadOnlyList<ReviewDate> Dates { get; init; }

    /// <summary>What the export and family facts say of the pupil.</summary>
    public required PupilFacts About { get; init; }

    /// <summary>Results by school year.</summary>
    public required ProgressTable Progress { get; init; }

    /// <summary>Standardised scores by school year.</summary>
    public required ProgressTable Tests { get; init; }

    /// <summary>Services; null where the recipient may not see them.</summary>
    public IReadOnlyList<ServiceRow>? Services { get; init; }

    /// <summary>What is working well.</summary>
    public string? WorkingWell { get; init; }

    /// <summary>What is not working.</summary>
    public string? NotWorking { get; init; }

    /// <summary>What teachers answered, newest first; empty where nobody was asked or the recipient may not see it.</summary>
    public IReadOnlyList<TeacherInput> Teachers { get; init; } = [];

    /// <summary>Outcomes of section E by number, each with its provision of section F.</summary>
    public required IReadOnlyList<PlanOutcome> Outcomes { get; init; }

    /// <summary>Changes that the school proposes.</summary>
    public string? ProposedChanges { get; init; }

    /// <summary>The map enclosed, shaped for the same recipient.</summary>
    public required ProvisionMapModel Map { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>The advice for one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    public static ReviewAdviceModel From(AdviceSources sources)
    {
        var (allowed, own, review) = (FieldLists.For(sources.Recipient), PupilsOwn.Of(sources), sources.Review);
        var map = ProvisionMapModel.From(sources.Pupil, sources.Map, sources.School, sources.Recipient, own.Plan?.Authority, sources.Timetable);
        return new ReviewAdviceModel
        {
            School = sources.School,
            Pupil = map.Pupil,
            Recipient = sources.Recipient,
            AsOf = sources.Map.AsOf,
            Meeting = review.Meeting,
            Kind = review.Kind,
            Plan = own.Plan is { } plan ? PlanFacts.From(plan) : null,
            Dates = ReviewDates.For(sources, own.Due, allowed.Contains(PaperField.Colleagues)),
            About = PupilFacts.From(sources.Pupil, sources.Map, review, own.Plan, allowed),
            Progress = ProgressTable.From(own.Progress, row => row.Result),
            Tests = ProgressTable.From(own.Progress, row => row.Standardised),
            Services = allowed.Contains(PaperField.Services) ? [.. own.Services.Select(row => ServiceRow.From(row, allowed))] : null,
            WorkingWell = review.WorkingWell,
            NotWorking = review.NotWorking,
            Teachers = allowed.Contains(PaperField.TeacherInput) ? own.Teachers : [],
            Outcomes = own.Outcomes,
            ProposedChanges = review.ProposedChanges,
            Map = map,
            Readiness = AdviceReadiness.Judge(sources, own, map, allowed),
        };
    }
}
