using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Advice;

/// <summary>What the school's advice is made of; the facts may be the whole school's, the model takes this pupil's only.</summary>
public sealed record AdviceSources
{
    /// <summary>The school that makes it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The review it is for.</summary>
    public required ReviewMeeting Review { get; init; }

    /// <summary>For whom this copy is shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>The SENCo's files.</summary>
    public required SencoFacts Facts { get; init; }

    /// <summary>The review clock.</summary>
    public required IReadOnlyList<DueItem> DueItems { get; init; }

    /// <summary>The pupil's costed map; its day is the day of the data.</summary>
    public required ProvisionMap Map { get; init; }

    /// <summary>The pupil's support week, where there is one.</summary>
    public IReadOnlyList<TimetableSlot> Timetable { get; init; } = [];
}
