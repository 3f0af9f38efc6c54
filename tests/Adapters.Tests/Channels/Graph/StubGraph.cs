using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SenHub.TestKit.Http;

namespace SenHub.Adapters.Tests.Channels.Graph;

/// <summary>Microsoft Graph and its sign-in as far as they are published: each request is checked against the documented shape before it is answered.</summary>
internal sealed partial class StubGraph : IAsyncDisposable
{
    private const string Mailbox = "/v1.0/users/senco@larkfield.test/";

    private static readonly string[] Ranges = ["0-"];
    private static readonly string[] ContentTypes = ["Text", "HTML"];

    private int made;
    private byte[] uploading = [];
    private int uploaded;
    private (string Draft, string Name) upload;

    public StubGraph() => Server = new StubHttpServer(Answer);

    public StubHttpServer Server { get; }

    /// <summary>Checks what the application signs in with.</summary>
    public Action<IReadOnlyDictionary<string, string>> SignsIn { get; set; } = form => Assert.Equal("s3cret", form["client_secret"]);

    public List<StubMessage> Messages { get; } = [];

    public IReadOnlyList<StubMessage> Sent => [.. Messages.Where(message => message.Folder == "sentitems")];

    /// <summary>Said instead of the right answer where method and path match; in turn.</summary>
    public List<(string Start, StubReply Reply, bool Does)> Tricks { get; } = [];

    /// <summary>Tokens given out.</summary>
    public int Tokens { get; private set; }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private StubReply Answer(StubRequest request)
    {
        var trick = Tricks.FirstOrDefault(trick => $"{request.Method} {request.Path}".Contains(trick.Start, StringComparison.Ordinal));
        if (trick.Reply is null)
            return Right(request);
        Tricks.Remove(trick);
        if (trick.Does)
            Right(request);
        return trick.Reply;
    }

    private StubReply Right(StubRequest request)
    {
        if (request.Path == "/tenant.test/oauth2/v2.0/token")
            return Token(request);
        if (request.Path == "/upload/1")
            return Piece(request);
        Assert.Equal($"Bearer token-{Tokens.ToString(CultureInfo.InvariantCulture)}", request.Header("Authorization"));
        Assert.Equal("IdType=\"ImmutableId\"", request.Header("Prefer"));
        Assert.StartsWith(Mailbox, request.Path, StringComparison.Ordinal);
        var path = request.Path[Mailbox.Length..];
        return (request.Method, path) switch
        {
            ("POST", "messages") => Draft(request.Json),
            ("POST", var attach) when OfDraft().Match(attach) is { Success: true } match && match.Groups[2].Value == "attachments" => Attach(match.Groups[1].Value, request.Json),
            ("POST", var session) when OfDraft().Match(session) is { Success: true } match && match.Groups[2].Value == "attachments/createUploadSession" => Session(match.Groups[1].Value, request.Json),
            ("POST", var send) when OfDraft().Match(send) is { Success: true } match && match.Groups[2].Value == "send" => Send(match.Groups[1].Value, request),
            ("DELETE", _) => Delete(path["messages/".Length..]),
            ("GET", "mailFolders/drafts") => StubReply.Json(new { id = "drafts" }),
            ("GET", _) => Found(path, request.Query),
            _ => new StubReply(405),
        };
    }

    private StubReply Token(StubRequest request)
    {
        Assert.Equal(("POST", "application/x-www-form-urlencoded"), (request.Method, request.Header("Content-Type")));
        var form = request.Text.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
        Assert.Equal(("client_credentials", "https://graph.microsoft.com/.default", "11111111-2222-3333-4444-555555555555"), (form["grant_type"], form["scope"], form["client_id"]));
        SignsIn(form);
        Tokens++;
        return StubReply.Json(new { token_type = "Bearer", expires_in = 3599, access_token = $"token-{Tokens.ToString(CultureInfo.InvariantCulture)}" });
    }

    private StubReply Draft(JsonElement message)
    {
        string[] known = ["subject", "body", "toRecipients", "replyTo", "internetMessageId", "isDeliveryReceiptRequested", "internetMessageHeaders", "singleValueExtendedProperties"];
        Assert.All(message.EnumerateObject(), field => Assert.Contains(field.Name, known));
        Assert.Contains(message.GetProperty("body").GetProperty("contentType").GetString(), ContentTypes);
        Assert.All(message.GetProperty("internetMessageHeaders").EnumerateArray(), header => Assert.StartsWith("x-", header.GetProperty("name").GetString(), StringComparison.OrdinalIgnoreCase)); // Graph takes no others
        Assert.Equal(("Integer 0x0036", "3"), (message.GetProperty("singleValueExtendedProperties")[0].GetProperty("id").GetString(), message.GetProperty("singleValueExtendedProperties")[0].GetProperty("value").GetString()));
        var draft = new StubMessage($"AAkAL{++made}=", message.GetProperty("internetMessageId").GetString()!, message.GetProperty("toRecipients")[0].GetProperty("emailAddress").GetProperty("address").GetString()!) { Fields = message.Clone() };
        Messages.Add(draft);
        return StubReply.Json(new { id = draft.Id, internetMessageId = draft.InternetMessageId, isDraft = true }, 201);
    }

    private StubReply Attach(string draft, JsonElement file)
    {
        Assert.Equal("#microsoft.graph.fileAttachment", file.GetProperty("@odata.type").GetString());
        var content = file.GetProperty("contentBytes").GetBytesFromBase64();
        Assert.True(content.Length < 3 * 1024 * 1024);
        Message(draft).Files[file.GetProperty("name").GetString()!] = content;
        return StubReply.Json(new { id = "1" }, 201);
    }

    private StubReply Session(string draft, JsonElement asked)
    {
        var item = asked.GetProperty("AttachmentItem");
        Assert.Equal("file", item.GetProperty("attachmentType").GetString());
        (upload, uploading, uploaded) = ((draft, item.GetProperty("name").GetString()!), new byte[item.GetProperty("size").GetInt32()], 0);
        return StubReply.Json(new { uploadUrl = Server.Url + "upload/1", expirationDateTime = "2026-11-20T12:00:00Z", nextExpectedRanges = Ranges }, 201);
    }

    private StubReply Piece(StubRequest request)
    {
        Assert.Equal(("PUT", null), (request.Method, request.Header("Authorization"))); // the address is its own permission
        var range = ContentRange().Match(request.Header("Content-Range")!);
        var (from, to, size) = (Number(range, 1), Number(range, 2), Number(range, 3));
        Assert.Equal((uploaded, uploading.Length, request.Body.Length), (from, size, to - from + 1));
        Assert.True(request.Body.Length < 4 * 1024 * 1024 && (to + 1 == size || request.Body.Length % (320 * 1024) == 0));
        request.Body.CopyTo(uploading, from);
        uploaded = to + 1;
        if (uploaded < uploading.Length)
            return StubReply.Json(new { nextExpectedRanges = new[] { $"{uploaded.ToString(CultureInfo.InvariantCulture)}-" } });
        Message(upload.Draft).Files[upload.Name] = uploading;
        return new StubReply(201, "", ("Location", "https://outlook.office.com/api/v2.0/Users('x')/Messages('y')/Attachments('z')"));
    }

    private StubReply Send(string draft, StubRequest request)
    {
        Assert.Equal(("0", 0), (request.Header("Content-Length"), request.Body.Length));
        Message(draft).Folder = "sentitems";
        return new StubReply(202);
    }

    private StubReply Delete(string draft)
    {
        Messages.RemoveAll(message => message.Id == draft && message.Folder == "drafts");
        return new StubReply(204);
    }

    private StubReply Found(string path, string query)
    {
        var folder = path.Split('/')[1];
        var byId = ById().Match(query);
        var report = ReportOn().Match(query);
        Assert.True(byId.Success || report.Success, query);
        var id = (byId.Success ? byId : report).Groups[1].Value;
        return StubReply.Json(new { value = Messages.Where(message => message.Folder == folder && (byId.Success ? message.InternetMessageId == id : message.ReportOn == id)).Select(message => new { id = message.Id }) });
    }

    private StubMessage Message(string id) => Messages.Single(message => message.Id == id);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^messages/([^/]+)/(.+)$")]
    private static partial Regex OfDraft();

    [GeneratedRegex(@"^bytes (\d+)-(\d+)/(\d+)$")]
    private static partial Regex ContentRange();

    [GeneratedRegex(@"^\$filter=internetMessageId eq '(.+)'&\$select=id$")]
    private static partial Regex ById();

    [GeneratedRegex(@"^\$filter=singleValueExtendedProperties/Any\(ep: ep/id eq 'String 0x1042' and ep/value eq '(.+?)'\) and singleValueExtendedProperties/Any\(ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT\.IPM\.Note\.NDR'\)&\$select=id$")]
    private static partial Regex ReportOn();
}

/// <summary>A message of the stub's mailbox.</summary>
internal sealed record StubMessage(string Id, string InternetMessageId, string To)
{
    public string Folder { get; set; } = "drafts";

    public string? ReportOn { get; init; }

    public JsonElement Fields { get; init; }

    public Dictionary<string, byte[]> Files { get; } = [];
}
