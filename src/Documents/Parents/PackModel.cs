using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Plans;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Parents;

/// <summary>The plan for one parent, in plain words (documents.md, section 13). It holds the child's facts alone: no person's address, number or mailbox (SD-S6), no cost.</summary>
public sealed record PackModel
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

    /// <summary>What the child is good at.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>What the child says.</summary>
    public string? PupilSays { get; init; }

    /// <summary>What the parents said last.</summary>
    public string? YouSaid { get; init; }

    /// <summary>The steps: aspiration, this year, this term.</summary>
    public required IReadOnlyList<PackStep> Steps { get; init; }

    /// <summary>What school does.</summary>
    public required IReadOnlyList<string> AtSchool { get; init; }

    /// <summary>How it went, in the words of the review.</summary>
    public string? HowItWent { get; init; }

    /// <summary>How far the cycle reached its outcomes.</summary>
    public CycleOutcome? Outcome { get; init; }

    /// <summary>Targets of the cycle that ended, with their results.</summary>
    public required IReadOnlyList<PackResult> Results { get; init; }

    /// <summary>Sessions that took place, of those recorded, by support.</summary>
    public required IReadOnlyList<PlanSupport> Sessions { get; init; }

    /// <summary>What helps at home.</summary>
    public required IReadOnlyList<string> AtHome { get; init; }

    /// <summary>Continue, Adapt or Stop.</summary>
    public string? NextStep { get; init; }

    /// <summary>Day of the next look; null where none is booked.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>For one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    /// <param name="nextReview">Day of the next look.</param>
    public static PackModel From(OwnFacts own, SchoolHeader school, RecipientClass recipient, DateOnly? nextReview)
    {
        var (allowed, running) = (FieldLists.For(recipient), own.RunningTargets.ToList());
        // As it was on the day of the review: what starts or ends while the pack is under way makes no second one (SD-S1).
        var support = own.RunningOn(own.Cycle is { } cycle ? PupilSchedule.ReviewedOn(cycle) ?? own.AsOf : own.AsOf).Where(line => line.Line.Wave is not 1).ToList();
        var model = new PackModel
        {
            School = school,
            Pupil = PupilBlock.From(own.Pupil, own.AsOf),
            Called = PaperPeople.Called(own.Pupil),
            Recipient = recipient,
            AsOf = own.AsOf,
            Strengths = own.Story(StoryHeadings.Strengths),
            PupilSays = allowed.Contains(PaperField.PupilVoice) ? own.ViewOf("Pupil", "Young person")?.Text : null,
            YouSaid = allowed.Contains(PaperField.FamilyVoice) ? own.ViewOf("Parent")?.Text : null,
            Steps =
            [
                .. Open(own, TargetLevel.Aspiration).Select(target => new PackStep("One day", target.Words)),
                .. Open(own, TargetLevel.Year).Select(target => new PackStep("This year", target.Words)),
                .. running.Select(target => new PackStep(target.DueBy is { } due ? $"Next, by {HouseStyle.Brief(due)}" : "Next", target.Words)),
            ],
            AtSchool = [.. support.Select(line => LineWords.Brief(line.Line)), .. running.Select(target => target.Strategy).OfType<string>().Distinct()],
            HowItWent = own.Cycle?.Review,
            Outcome = own.Cycle?.Outcome,
            Results = [.. own.Targets.Where(target => target is { Level: TargetLevel.Term, Result: not null } && target.SetOn >= own.Cycle?.Start).Select(target => new PackResult(target.Words, target.Result!.Value))],
            Sessions = [.. support.Where(line => line.SessionsRecorded > 0).Select(PlanSupport.Of)],
            AtHome = own.Story(StoryHeadings.AtHome),
            NextStep = own.Cycle?.NextStep,
            NextReview = nextReview,
            Readiness = new([]),
        };
        return model with { Readiness = PackRequirements.Judge(model, own, allowed) };
    }

    private static IEnumerable<PlanTarget> Open(OwnFacts own, TargetLevel level) => own.Targets.Where(target => target.Level == level && target.Result is null);
}

/// <summary>One step of the ladder.</summary>
public sealed record PackStep(string When, string What);

/// <summary>One target that ended.</summary>
public sealed record PackResult(string What, TargetResult Result);
