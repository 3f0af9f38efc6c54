using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Profiles;

/// <summary>A one-page profile (documents.md, section 6): in positive words, without status, need codes or diagnosis.</summary>
public sealed record ProfileModel
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

    /// <summary>What people appreciate.</summary>
    public required IReadOnlyList<string> Appreciated { get; init; }

    /// <summary>What is important to the pupil, the newest words last said among it.</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>How best to support, communication with it.</summary>
    public required IReadOnlyList<string> HowToSupport { get; init; }

    /// <summary>When upset.</summary>
    public required IReadOnlyList<string> WhenUpset { get; init; }

    /// <summary>Key adult.</summary>
    public required IReadOnlyList<string> KeyAdult { get; init; }

    /// <summary>Access arrangements.</summary>
    public required IReadOnlyList<string> Access { get; init; }

    /// <summary>What the pupil is working on.</summary>
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>Day of the newest words.</summary>
    public DateOnly? WordsOf { get; init; }

    /// <summary>Day of the next look.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>For one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    /// <param name="nextReview">Day of the next look.</param>
    public static ProfileModel From(OwnFacts own, SchoolHeader school, RecipientClass recipient, DateOnly? nextReview)
    {
        var allowed = FieldLists.For(recipient);
        var view = own.ViewOf("Pupil", "Young person");
        var model = new ProfileModel
        {
            School = school,
            Pupil = PupilBlock.From(own.Pupil, own.AsOf),
            Called = PaperPeople.Called(own.Pupil),
            Recipient = recipient,
            AsOf = own.AsOf,
            Appreciated = Of(PaperField.Support, own.Story(StoryHeadings.Strengths)),
            Matters = Of(PaperField.PupilVoice, [.. own.Story(StoryHeadings.MattersToMe), .. view is null ? [] : new[] { view.Text }]),
            HowToSupport = Of(PaperField.Support, [.. own.Story(StoryHeadings.HowToSupport), .. own.Story(StoryHeadings.Communication)]),
            WhenUpset = Of(PaperField.Support, own.Story(StoryHeadings.WhenUpset)),
            KeyAdult = Of(PaperField.Support, own.Story(StoryHeadings.KeyAdult)),
            Access = Of(PaperField.Support, own.Story(StoryHeadings.AccessArrangements)),
            Goals = Of(PaperField.Judgements, GoalsOf(own)),
            WordsOf = own.Stories.Select(story => story.On).Append(view?.On).Max(),
            NextReview = nextReview,
            Readiness = new([]),
        };
        return model with { Readiness = ProfileRequirements.Judge(model, allowed) };

        IReadOnlyList<string> Of(PaperField field, IReadOnlyList<string> texts) => allowed.Contains(field) ? texts : [];
    }

    private static IReadOnlyList<string> GoalsOf(OwnFacts own) =>
    [
        .. own.Targets.Where(target => target is { Level: TargetLevel.Aspiration, Result: null }).Select(target => target.Words),
        .. own.RunningTargets.Any() ? own.RunningTargets.Select(target => target.Words) : own.Outcomes.Select(outcome => outcome.NextTarget).OfType<string>(),
    ];
}
