using SenHub.Documents.Advice;
using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Transition;

/// <summary>What the next school or phase needs to know of one pupil (documents.md, section 13; TRANS-05, DP-08). No cost.</summary>
public sealed record TransitionModel
{
    /// <summary>The school that makes it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>The forename in use.</summary>
    public required string Called { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>SEN support or plan, in words.</summary>
    public required string Status { get; init; }

    /// <summary>Needs in words, primary first.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Every status known, oldest first.</summary>
    public required IReadOnlyList<SenPeriod> History { get; init; }

    /// <summary>The plan; null without one.</summary>
    public EhcPlan? Plan { get; init; }

    /// <summary>Per cent this year.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>Strengths and what matters.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>What the pupil says and what matters.</summary>
    public required IReadOnlyList<string> Voice { get; init; }

    /// <summary>What works.</summary>
    public required IReadOnlyList<string> WhatWorks { get; init; }

    /// <summary>When upset.</summary>
    public required IReadOnlyList<string> WhenUpset { get; init; }

    /// <summary>Access arrangements.</summary>
    public required IReadOnlyList<string> Access { get; init; }

    /// <summary>What the parents say; null where this copy may not show it.</summary>
    public string? ParentsSay { get; init; }

    /// <summary>Outcomes of the plan that are not met, with their next target.</summary>
    public required IReadOnlyList<PlanOutcome> Outcomes { get; init; }

    /// <summary>Term targets that run.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>This year's support with its effect, by area.</summary>
    public required IReadOnlyList<MapArea> Support { get; init; }

    /// <summary>Support of other years, newest first.</summary>
    public required IReadOnlyList<ProvisionLine> Earlier { get; init; }

    /// <summary>Newest result of each measure.</summary>
    public required IReadOnlyList<ProgressRow> Results { get; init; }

    /// <summary>Services with the day of their last report; null where this copy may not name them.</summary>
    public IReadOnlyList<ServiceRow>? Services { get; init; }

    /// <summary>Parents by name and relationship; null where this copy may not name them.</summary>
    public IReadOnlyList<string>? Parents { get; init; }

    /// <summary>Service consents; null where this copy may not show them.</summary>
    public IReadOnlyList<Consent>? Consents { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>For one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    public static TransitionModel From(OwnFacts own, SchoolHeader school, RecipientClass recipient)
    {
        var allowed = FieldLists.For(recipient);
        bool May(PaperField field) => allowed.Contains(field);
        var model = new TransitionModel
        {
            School = school,
            Pupil = PupilBlock.From(own.Pupil, own.AsOf),
            Called = PaperPeople.Called(own.Pupil),
            Recipient = recipient,
            AsOf = own.AsOf,
            Status = NeedWords.Of(own.Pupil.Sen.Status),
            Needs = NeedWords.Of(own.Pupil.Sen.Needs),
            History = SenPeriod.Of(own.Pupil.Sen.History),
            Plan = own.Plan is { } plan ? plan with { Source = null, TopUpPerYear = May(PaperField.Costs) ? plan.TopUpPerYear : null } : null,
            Attendance = May(PaperField.Attendance) ? own.Pupil.AttendancePercent : null,
            Strengths = own.Story(StoryHeadings.Strengths),
            Voice = May(PaperField.PupilVoice) ? [.. own.Story(StoryHeadings.MattersToMe), .. own.ViewOf("Pupil", "Young person") is { } view ? [view.Text] : Array.Empty<string>()] : [],
            WhatWorks = [.. own.Story(StoryHeadings.HowToSupport), .. own.Story(StoryHeadings.Communication)],
            WhenUpset = own.Story(StoryHeadings.WhenUpset),
            Access = own.Story(StoryHeadings.AccessArrangements),
            ParentsSay = May(PaperField.FamilyVoice) ? own.ViewOf("Parent")?.Text : null,
            Outcomes = own.Outcomes,
            Targets = [.. own.RunningTargets.Select(target => target with { Source = null })],
            Support = MapRows.ByArea(own.Map),
            Earlier = [.. own.OtherYears.Select(line => line with { Source = null })],
            Results = [.. own.Progress.GroupBy(row => row.Measure).Select(measure => measure.MaxBy(row => row.On)!).OrderBy(row => row.Measure, StringComparer.Ordinal).Select(row => row with { Source = null })],
            Services = May(PaperField.Services) ? [.. own.Services.Select(row => ServiceRow.From(row, allowed))] : null,
            Parents = May(PaperField.ParentNames) ? PaperPeople.ResponsibleFor(own.Pupil) : null,
            Consents = May(PaperField.Consents) ? [.. own.Consents.Select(consent => consent with { Source = null })] : null,
            Readiness = new([]),
        };
        return model with { Readiness = TransitionRequirements.Judge(model, own, allowed) };
    }
}
