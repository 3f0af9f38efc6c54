using System.Globalization;
using SenHub.TestKit.Http;

namespace SenHub.Adapters.Tests.Channels.Graph;

/// <summary>The reading half of Microsoft Graph as far as it is published: delta query in pages of two, MIME, folders, move; each request is checked against the documented shape.</summary>
internal sealed class StubGraphInbox : IAsyncDisposable
{
    private const string Mailbox = "/v1.0/users/senco@larkfield.test/";

    public StubGraphInbox() => Server = new StubHttpServer(Answer);

    public StubHttpServer Server { get; }

    /// <summary>Mails by id, in the order they came.</summary>
    public List<(string Id, byte[] Mime)> Inbox { get; } = [];

    /// <summary>Ids that were moved, and where to.</summary>
    public List<(string Id, string Folder)> Moved { get; } = [];

    public List<string> Folders { get; } = [];

    /// <summary>Marks of this and earlier generations are too old.</summary>
    public int Forgets { get; set; }

    /// <summary>Said instead of the right answer to the next request whose path ends so.</summary>
    public (string End, StubReply Reply)? Trick { get; set; }

    /// <summary>Where the next link of a page leads; null for this server.</summary>
    public string? LinksTo { get; set; }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private StubReply Answer(StubRequest request)
    {
        if (request.Path == "/tenant.test/oauth2/v2.0/token")
            return StubReply.Json(new { token_type = "Bearer", expires_in = 3599, access_token = "token" });
        Assert.Equal("Bearer token", request.Header("Authorization"));
        Assert.Contains("ImmutableId", request.Header("Prefer"), StringComparison.Ordinal);
        var path = request.Path[Mailbox.Length..];
        if (Trick is { } trick && path.EndsWith(trick.End, StringComparison.Ordinal))
        {
            Trick = null;
            return trick.Reply;
        }

        return (request.Method, path.Split('/')) switch
        {
            ("GET", ["mailFolders", "inbox"]) => StubReply.Json(new { id = "inbox", totalItemCount = Inbox.Count }),
            ("GET", ["mailFolders", "inbox", "messages", "delta"]) => Page(request.Query),
            ("GET", ["messages", var id, "$value"]) => Inbox.Find(mail => mail.Id == id) is { Id: not null } mail ? new StubReply(200, "", ("Content-Type", "text/plain")) { Bytes = mail.Mime } : new StubReply(404),
            ("GET", ["mailFolders"]) => StubReply.Json(new { value = Folders.Where(name => request.Query == $"$filter=displayName eq '{name}'&$select=id").Select(name => new { id = "folder-" + name }) }),
            ("POST", ["mailFolders"]) => Make(request.Json.GetProperty("displayName").GetString()!),
            ("POST", ["messages", var id, "move"]) => Move(id, request.Json.GetProperty("destinationId").GetString()!),
            _ => new StubReply(405),
        };
    }

    private StubReply Page(string query)
    {
        var from = 0;
        if (query.StartsWith("$skiptoken=", StringComparison.Ordinal) || query.StartsWith("$deltatoken=", StringComparison.Ordinal))
        {
            var token = query.Split('=')[1].Split('.');
            if (int.Parse(token[0], CultureInfo.InvariantCulture) < Forgets)
                return StubReply.Json(new { error = new { code = "syncStateNotFound" } }, 410);
            from = int.Parse(token[1], CultureInfo.InvariantCulture);
        }
        else
        {
            Assert.Matches(@"^changeType=created&\$select=id&\$filter=receivedDateTime ge \d{4}-\d\d-\d\dT00:00:00Z$", query);
        }

        var page = Inbox.Skip(from).Take(2).Select(mail => new { id = mail.Id }).ToList();
        var isLast = from + page.Count == Inbox.Count;
        var link = $"{LinksTo ?? Server.Url.AbsoluteUri}v1.0/users/senco%40larkfield.test/mailFolders/inbox/messages/delta?{(isLast ? "$deltatoken" : "$skiptoken")}={Forgets}.{from + page.Count}";
        return StubReply.Json(new Dictionary<string, object> { ["value"] = page, [isLast ? "@odata.deltaLink" : "@odata.nextLink"] = link });
    }

    private StubReply Make(string name)
    {
        Folders.Add(name);
        return StubReply.Json(new { id = "folder-" + name }, 201);
    }

    // The list of what came is the test's; a real mail leaves the folder here.
    private StubReply Move(string id, string folder)
    {
        Moved.Add((id, folder));
        return StubReply.Json(new { id }, 201);
    }
}
