using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Retention;

namespace SenHub.Adapters.Storage;

/// <summary>Adds requests and replies. One that is there stays as it was: what a teacher was asked does not change afterwards.</summary>
internal static class RoundSavings
{
    /// <summary>Requests before replies, for a reply refers to its request.</summary>
    public static async Task WriteAsync(HubContext db, Night night, Saving saving, CancellationToken cancel)
    {
        if (saving.Requests.Count + saving.Replies.Count == 0)
            return;
        var (school, oldest) = (night.School.ToString(), night.Date.AddDays(-RetentionRules.RoundDays));
        if (!await db.Keeps.AnyAsync(keep => keep.School == school && keep.Lifted == null, cancel))
            await ForgetAsync(db, school, oldest, cancel);
        foreach (var request in saving.Requests)
            await PutAsync(db, school, request, cancel);
        await db.SaveChangesAsync(cancel);
        foreach (var reply in saving.Replies)
            await PutAsync(db, school, reply, cancel);
    }

    private static async Task ForgetAsync(HubContext db, string school, DateOnly oldest, CancellationToken cancel)
    {
        await db.RoundReplies.Where(reply => reply.School == school && db.RoundRequests.Any(request => request.Id == reply.RequestId && request.School == school && request.AskedOn < oldest)).ExecuteDeleteAsync(cancel);
        await db.RoundRequests.Where(request => request.School == school && request.AskedOn < oldest).ExecuteDeleteAsync(cancel);
    }

    private static async Task PutAsync(HubContext db, string school, InputRequest request, CancellationToken cancel)
    {
        if (await db.RoundRequests.FindAsync([request.Id], cancel) is null)
            db.RoundRequests.Add(new RoundRequestRow { Id = request.Id, School = school, AskedOn = request.AskedOn, Content = LedgerJson.Pack(request) });
    }

    private static async Task PutAsync(HubContext db, string school, InputReply reply, CancellationToken cancel)
    {
        if (await db.RoundReplies.FindAsync([reply.Id], cancel) is null)
            db.RoundReplies.Add(new RoundReplyRow { Id = reply.Id, RequestId = reply.Request, School = school, TakenOn = reply.TakenOn, Content = LedgerJson.Pack(reply) });
    }
}
