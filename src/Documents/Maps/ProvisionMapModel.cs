using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Documents.Maps;

/// <summary>What an individual costed provision map shows to one class of recipient (documents.md, section 8).</summary>
public sealed record ProvisionMapModel
{
    /// <summary>The school that makes it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>Current needs in words, primary first.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>SEN support or plan, in words.</summary>
    public required string Status { get; init; }

    /// <summary>The authority that maintains the plan, else the school's own; null when neither is known.</summary>
    public string? Authority { get; init; }

    /// <summary>First and last day of the school year mapped.</summary>
    public required DaySpan Period { get; init; }

    /// <summary>Day of the data; costs run to it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Provision by area of need.</summary>
    public required IReadOnlyList<MapArea> Areas { get; init; }

    /// <summary>Null where this recipient may not see cost.</summary>
    public MapCosts? Costs { get; init; }

    /// <summary>Null when no timetable was given.</summary>
    public SupportTimetable? Timetable { get; init; }

    /// <summary>What is there and what is not.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>The map of one pupil for one recipient; fields the recipient may not see never enter it (gate 5).</summary>
    /// <param name="planAuthority">The authority that maintains the pupil's plan, as the Plans sheet names it; null without a plan.</param>
    /// <param name="timetable">The pupil's support week; null or empty leaves its page out.</param>
    public static ProvisionMapModel From(
        Pupil pupil, ProvisionMap map, SchoolHeader school, RecipientClass recipient, string? planAuthority = null, IReadOnlyList<TimetableSlot>? timetable = null)
    {
        var allowed = FieldLists.For(recipient);
        var areas = MapRows.ByArea(map);
        return new ProvisionMapModel
        {
            School = school,
            Pupil = PupilBlock.From(pupil, map.AsOf),
            Recipient = recipient,
            Needs = NeedWords.Of(pupil.Sen.Needs),
            Status = NeedWords.Of(pupil.Sen.Status),
            Authority = planAuthority ?? school.Authority,
            Period = map.Year,
            AsOf = map.AsOf,
            Areas = areas,
            Costs = allowed.Contains(PaperField.Costs) ? CostRows.From(map) : null,
            Timetable = timetable is { Count: > 0 } slots ? SupportTimetable.From(slots, areas.SelectMany(area => area.Rows)) : null,
            Readiness = MapReadiness.Judge(pupil, map, allowed),
        };
    }
}
