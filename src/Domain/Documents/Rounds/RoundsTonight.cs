using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>Everything about teachers' input on one night: who is asked, who has answered what, what came back and could not be taken.</summary>
public sealed record RoundsTonight
{
    /// <summary>A school that asks nobody.</summary>
    public static RoundsTonight None { get; } = new() { Requests = [], Answers = [], NobodyToAsk = [], Faults = [] };

    // The newest year of answers is what papers can use.
    private const int DaysKept = 365;

    /// <summary>Requests that somebody may still answer or chase, oldest first.</summary>
    public required IReadOnlyList<RequestStanding> Requests { get; init; }

    /// <summary>Answers of the last year, newest first; of a question answered again only the newest answer.</summary>
    public required IReadOnlyList<TeacherInput> Answers { get; init; }

    /// <summary>Pupils nobody can be asked about, for no teacher is known.</summary>
    public required IReadOnlyList<InputOccasion> NobodyToAsk { get; init; }

    /// <summary>Files that were not taken, and rows and cells of tonight's replies that were not.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>Nothing to tell anybody.</summary>
    public bool IsEmpty => Requests.Count == 0 && Answers.Count == 0 && NobodyToAsk.Count == 0 && Faults.Count == 0;

    /// <summary>From requests and replies, those of tonight among them.</summary>
    public static RoundsTonight Of(IReadOnlyList<InputRequest> requests, IReadOnlyList<InputReply> replies, IReadOnlyList<InputOccasion> occasions, RoundPlan plan, IReadOnlyList<Fault> faults, SencoFacts facts, DateOnly night)
    {
        var wanted = occasions.ToLookup(occasion => occasion.Kind, occasion => occasion.Id);
        return new()
        {
            Requests =
            [
                .. requests.Select(request => RequestStanding.Of(request, replies, wanted[request.Kind].ToHashSet(), facts.Calendar, night))
                    .Where(standing => standing.Stage != RoundStage.Closed)
                    .OrderBy(standing => standing.Request.AskedOn).ThenBy(standing => standing.Request.Teacher.Name, StringComparer.Ordinal).ThenBy(standing => standing.Request.Kind, StringComparer.Ordinal),
            ],
            Answers = Newest(replies, night),
            NobodyToAsk = plan.NobodyToAsk,
            Faults = faults,
        };
    }

    /// <summary>The sheets that go out or are sent again tonight, and each SENCo's paper of what came back.</summary>
    public IReadOnlyList<PaperWanted> Papers(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var sheets = from standing in Requests
                     where standing.Period is not null
                     select new PaperWanted { Kind = PaperKinds.InputRound, Period = standing.Period!, Recipients = [standing.Request.Teacher] };
        return [.. sheets, .. Sencos(roll, facts, night).Select(senco => new PaperWanted { Kind = PaperKinds.TeacherInput, Period = HouseCalendar.Iso(facts.Calendar.YearOf(night).From), Recipients = [senco] })];
    }

    /// <summary>The request of a sheet's paper.</summary>
    public RequestStanding? StandingOf(PaperWanted paper) => Requests.FirstOrDefault(standing => standing.Period == paper.Period);

    private IEnumerable<Recipient> Sencos(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var about = Requests.SelectMany(standing => standing.Request.Rows.Select(row => row.Pupil)).Concat(Answers.Select(answer => answer.Pupil)).Concat(NobodyToAsk.Select(occasion => occasion.Pupil)).ToHashSet();
        return roll.Pupils.Where(pupil => about.Contains(pupil.Ref)).SelectMany(pupil => Recipients.SencoOf(pupil, facts, night)).DistinctBy(senco => senco.Key).OrderBy(senco => senco.Key, StringComparer.Ordinal);
    }

    private static IReadOnlyList<TeacherInput> Newest(IReadOnlyList<InputReply> replies, DateOnly night) =>
    [
        .. replies.OrderBy(reply => reply.SavedAt).ThenBy(reply => reply.Id).SelectMany(reply => reply.Answers)
            .Where(answer => answer.On.AddDays(DaysKept) >= night)
            .GroupBy(answer => (answer.Request, answer.RowId, answer.Question)).Select(same => same.Last())
            .OrderByDescending(answer => answer.On).ThenBy(answer => answer.Pupil).ThenBy(answer => answer.By, StringComparer.Ordinal).ThenBy(answer => answer.Source?.Line).ThenBy(answer => answer.Source?.Cell, StringComparer.Ordinal),
    ];
}
