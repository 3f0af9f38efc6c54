using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Classes;

/// <summary>What a class's adults are told of one pupil: no cost, nothing of the family (gate 5).</summary>
public sealed record ClassPupil
{
    /// <summary>Who.</summary>
    public required PupilName Name { get; init; }

    /// <summary>K or E.</summary>
    public required string Code { get; init; }

    /// <summary>Current needs in words, primary first.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Strengths.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>What matters to the pupil, and the newest views.</summary>
    public required IReadOnlyList<string> Voice { get; init; }

    /// <summary>What adults do in any lesson: the story's advice and ordinary provision.</summary>
    public required IReadOnlyList<string> InEveryLesson { get; init; }

    /// <summary>When upset.</summary>
    public required IReadOnlyList<string> WhenUpset { get; init; }

    /// <summary>The adult the pupil goes to.</summary>
    public required IReadOnlyList<string> KeyAdult { get; init; }

    /// <summary>Access arrangements.</summary>
    public required IReadOnlyList<string> Access { get; init; }

    /// <summary>Running groups (wave 2).</summary>
    public required IReadOnlyList<string> Targeted { get; init; }

    /// <summary>Running individual support (wave 3).</summary>
    public required IReadOnlyList<string> Individual { get; init; }

    /// <summary>Targets that run, newest first; those of the plan's outcomes where no term target is set.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Minutes of planned support a week.</summary>
    public required decimal MinutesAWeek { get; init; }

    /// <summary>When the pupil is out of class.</summary>
    public required IReadOnlyList<WeekSlot> Slots { get; init; }

    /// <summary>Day of the next look.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>From the pupil's own facts.</summary>
    public static ClassPupil Of(OwnFacts own, DateOnly? nextReview, IReadOnlySet<PaperField> allowed)
    {
        var running = own.Running.Select(line => line.Line).ToList();
        var (support, voice) = (allowed.Contains(PaperField.Support), allowed.Contains(PaperField.PupilVoice));
        return new()
        {
            Name = PupilName.Of(own.Pupil),
            Code = ProvisionCodes.Of(own.Pupil.Sen.Status) ?? "?",
            Needs = NeedWords.Of(own.Pupil.Sen.Needs),
            Strengths = support ? own.Story(StoryHeadings.Strengths) : [],
            Voice = voice ? [.. own.Story(StoryHeadings.MattersToMe), .. own.ViewOf("Pupil", "Young person") is { } view ? [view.Text] : Array.Empty<string>()] : [],
            InEveryLesson = support ? [.. own.Story(StoryHeadings.HowToSupport), .. own.Story(StoryHeadings.Communication), .. Of(running, line => line.Wave == 1)] : [],
            WhenUpset = support ? own.Story(StoryHeadings.WhenUpset) : [],
            KeyAdult = support ? own.Story(StoryHeadings.KeyAdult) : [],
            Access = support ? own.Story(StoryHeadings.AccessArrangements) : [],
            Targeted = Of(running, line => line.Wave is 2 or null),
            Individual = Of(running, line => line.Wave >= 3),
            Targets = TargetsOf(own),
            MinutesAWeek = running.Where(line => line.Wave is not 1).Sum(LineWords.MinutesAWeek),
            Slots = [.. own.Slots.Select(slot => slot with { Source = null })],
            NextReview = nextReview,
        };
    }

    private static List<string> TargetsOf(OwnFacts own)
    {
        var set = own.RunningTargets.Select(target => target.DueBy is { } due ? $"{target.Words} (by {HouseStyle.Brief(due)})" : target.Words).ToList();
        return set.Count > 0 ? set : [.. own.Outcomes.Select(outcome => outcome.NextTarget).OfType<string>()];
    }

    private static IReadOnlyList<string> Of(IEnumerable<ProvisionLine> lines, Func<ProvisionLine, bool> which) => [.. lines.Where(which).Select(LineWords.Brief)];
}
