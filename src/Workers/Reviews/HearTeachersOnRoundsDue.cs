using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Reviews;

/// <summary>Rounds of teachers' input (SD-P7): requests open, replies in the inbox are taken, and where each request stands is left for the papers. A file leaves the inbox only after what it says is saved.</summary>
internal sealed class HearTeachersOnRoundsDue(Schools schools, ILedger ledger, IRoundLedger rounds, TeachersReplies inbox) : Step
{
    /// <summary>The subject of its work.</summary>
    public const string Subject = "rounds";

    // A request is answered, or forgotten, within a school year and the summer after it.
    private const int DaysOpen = 400;

    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) ?? SchoolRoll.None(school.Number);
        var facts = await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, night, cancel) ?? new SencoFacts();
        var exports = await ledger.LoadAsync<List<ExportFile>>(school.Number, Kept.Exports, night, cancel) ?? [];
        var asked = await rounds.RequestsAsync(school.Number, night.AddDays(-DaysOpen), night, cancel);
        var replies = await rounds.RepliesAsync(school.Number, night, cancel);

        var teachers = TeachersOfPupils.From(roll, facts, exports, night);
        var occasions = InputOccasions.On(roll, facts, night);
        var plan = RoundPlan.For(school.Number, occasions, teachers, asked, school.Rounds, facts.Calendar, night);
        IReadOnlyList<InputRequest> requests = [.. asked, .. plan.New];
        var taken = await inbox.ReadAsync(school.Number, requests, replies, teachers, roll, night, cancel);
        replies = [.. replies, .. taken.New];
        var tonight = RoundsTonight.Of(requests, replies, occasions, plan, [.. taken.Refused, .. replies.Where(reply => reply.TakenOn == night).SelectMany(reply => reply.Faults)], facts, night);

        var next = new NextWork(work.Night, Stage.Reviews, "");
        if (await ledger.CompleteAsync(work, new Saving { Requests = plan.New, Replies = taken.New, Snapshots = [new(Kept.Rounds, tonight)], Next = [next] }, cancel))
            inbox.Remove(taken);
        return [next];
    }
}
