using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Plans;

/// <summary>A SEN support plan as shown to one class of recipient: one cycle of assess, plan, do, review (documents.md, section 7; CoP 6.44-6.56).</summary>
public sealed record PlanModel
{
    /// <summary>The school that makes it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>SEN support or plan, in words.</summary>
    public required string Status { get; init; }

    /// <summary>Needs in words, primary first.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Parents as "Mrs A Field (mother)"; null where this copy may not name them.</summary>
    public IReadOnlyList<string>? Parents { get; init; }

    /// <summary>The cycle; null where none has begun.</summary>
    public SupportCycle? Cycle { get; init; }

    /// <summary>Strengths.</summary>
    public required IReadOnlyList<string> Strengths { get; init; }

    /// <summary>Needs as the story words them, by area.</summary>
    public required IReadOnlyList<string> NeedsInWords { get; init; }

    /// <summary>What the pupil says.</summary>
    public Said? PupilSays { get; init; }

    /// <summary>What the parents say; null where this copy may not show it.</summary>
    public Said? ParentsSay { get; init; }

    /// <summary>Services whose advice is in use; null where this copy may not name them.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>What adults do in every lesson.</summary>
    public required IReadOnlyList<string> InEveryLesson { get; init; }

    /// <summary>What helps at home.</summary>
    public required IReadOnlyList<string> AtHome { get; init; }

    /// <summary>Aspiration, year expectation and term targets.</summary>
    public required Ladder Ladder { get; init; }

    /// <summary>Term targets of the cycle: those set in it, and those that run.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>Support of the cycle, with sessions.</summary>
    public required IReadOnlyList<PlanSupport> Support { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>For one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    public static PlanModel From(OwnFacts own, SchoolHeader school, RecipientClass recipient)
    {
        var allowed = FieldLists.For(recipient);
        bool May(PaperField field) => allowed.Contains(field);
        var targets = own.Targets.Select(target => target with { Source = null }).ToList();
        var model = new PlanModel
        {
            School = school,
            Pupil = PupilBlock.From(own.Pupil, own.AsOf),
            Recipient = recipient,
            AsOf = own.AsOf,
            Status = NeedWords.Of(own.Pupil.Sen.Status),
            Needs = NeedWords.Of(own.Pupil.Sen.Needs),
            Parents = May(PaperField.ParentNames) ? PaperPeople.ResponsibleFor(own.Pupil) : null,
            Cycle = own.Cycle is { } cycle ? cycle with { Source = null } : null,
            Strengths = own.Story(StoryHeadings.Strengths),
            NeedsInWords = [.. own.Stories.Where(story => story.Heading == StoryHeadings.Needs).Select(story => story.Area is { } area ? $"{area}: {story.Text}" : story.Text)],
            PupilSays = May(PaperField.PupilVoice) ? Said.Of(own.ViewOf("Pupil", "Young person")) : null,
            ParentsSay = May(PaperField.FamilyVoice) ? Said.Of(own.ViewOf("Parent")) : null,
            Services = May(PaperField.Services) ? [.. own.Services.Select(service => service.LastReport is { } day ? $"{service.Service}, report of {HouseStyle.Brief(day)}" : service.Service)] : null,
            InEveryLesson = [.. own.Story(StoryHeadings.HowToSupport), .. own.Running.Where(line => line.Line.Wave == 1).Select(line => LineWords.Brief(line.Line))],
            AtHome = May(PaperField.FamilyVoice) ? own.Story(StoryHeadings.AtHome) : [],
            Ladder = Ladder.Of([.. targets.Where(target => target.Result is null || target.SetOn >= own.Cycle?.Start)]),
            Targets = [.. targets.Where(target => target.Level == TargetLevel.Term && (target.Result is null || target.SetOn >= own.Cycle?.Start))],
            Support = [.. own.Map.Lines.Where(line => line.Line.Wave is not 1 && !(line.Line.End < own.Cycle?.Start)).Select(PlanSupport.Of)],
            Readiness = new([]),
        };
        return model with { Readiness = PlanRequirements.Judge(model, own, allowed) };
    }
}

/// <summary>What somebody said, and when.</summary>
public sealed record Said(DateOnly? On, string Text)
{
    /// <summary>From a row of the sheet Views.</summary>
    public static Said? Of(ViewRow? view) => view is null ? null : new(view.On, view.Text);
}

/// <summary>One line of support with its sessions.</summary>
/// <param name="Held">Sessions attended; null where none are recorded.</param>
/// <param name="Recorded">Sessions recorded, attended or not.</param>
/// <param name="Planned">Sessions over the full range.</param>
public sealed record PlanSupport(string What, string? Who, string Days, string? Baseline, string? Exit, int? Held, int Recorded, decimal Planned)
{
    /// <summary>From a costed line, without its cost.</summary>
    public static PlanSupport Of(CostedLine costed) => new(
        LineWords.Brief(costed.Line),
        costed.Line.StaffRole,
        HouseStyle.Span(costed.Line.Start, costed.Line.End),
        costed.Line.EntryMeasure,
        Measures.ExitBeside(costed.Line),
        costed.SessionsHeld,
        costed.SessionsRecorded,
        costed.SessionsPlanned);
}
