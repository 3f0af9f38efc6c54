using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Dataset;

/// <summary>Everything the hub knows of one pupil and of nobody else, for one paper to one class of recipient: what a field reads from.</summary>
public sealed record PupilFile
{
    /// <summary>The school.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>The pupil as the roll has them.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The day of the night.</summary>
    public required DateOnly Night { get; init; }

    /// <summary>Parts that the recipient may see.</summary>
    public required IReadOnlySet<PaperField> Allowed { get; init; }

    /// <summary>The costed map.</summary>
    public required ProvisionMap Map { get; init; }

    /// <summary>The paper that is asked for.</summary>
    public required PaperWanted Wanted { get; init; }

    /// <summary>The SENCo's files, this pupil's rows only.</summary>
    public required SencoFacts Own { get; init; }

    /// <summary>Names of people whom the school may not contact about this pupil.</summary>
    public IReadOnlyList<string> Barred { get; init; } = [];

    /// <summary>The plan; null without one.</summary>
    public EhcPlan? Plan => Own.Plans.Count > 0 ? Own.Plans[0] : null;

    /// <summary>The request; null for papers that a review asks for.</summary>
    public PaperRequest? Request => Wanted.Request;

    /// <summary>The review; null for papers that are not about one.</summary>
    public ReviewMeeting? Review => Wanted.Review;

    /// <summary>The pupil's file, drawn from the school's facts.</summary>
    public static PupilFile Of(Pupil pupil, SchoolHeader school, SencoFacts facts, SchoolRoll roll, ProvisionMap map, PaperWanted wanted, IReadOnlySet<PaperField> allowed, DateOnly night) => new()
    {
        School = school,
        Pupil = pupil,
        Night = night,
        Allowed = allowed,
        Map = map,
        Wanted = wanted,
        Own = facts.ShareOf(pupil.Ref),
        Barred = [.. RestrictedPerson.All(pupil.Ref, pupil, facts, roll, night).Select(person => person.Name)],
    };
}
