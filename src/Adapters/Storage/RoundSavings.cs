using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Documents.Rounds;

namespace SenHub.Adapters.Storage;

/// <summary>Adds requests and replies. One that is there stays as it was: what a teacher was asked does not change afterwards.</summary>
internal static class RoundSavings
{
    /// <summary>Requests before replies, for a reply refers to its request.</summary>
    public static async Task WriteAsync(HubContext db, string school, Saving saving, CancellationToken cancel)
    {
        foreach (var request in saving.Requests)
            await PutAsync(db, school, request, cancel);
        if (saving.Requests.Count > 0)
            await db.SaveChangesAsync(cancel);
        foreach (var reply in saving.Replies)
            await PutAsync(db, school, reply, cancel);
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
