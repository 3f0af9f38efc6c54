using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SenHub.TestKit.Http;

namespace SenHub.Adapters.Tests.Channels.Notify;

/// <summary>GOV.UK Notify as far as its API is published: each request is checked against the documented shape before it is answered.</summary>
internal sealed class StubNotify : IAsyncDisposable
{
    public const string Service = "26785a09-ab16-4eb0-8407-a37497a57506";
    public const string Secret = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    public const string Template = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    public StubNotify() => Server = new StubHttpServer(Answer);

    public StubHttpServer Server { get; }

    public List<StubNotification> Taken { get; } = [];

    /// <summary>Said instead of the right answer, in turn; the mail is taken first where asked.</summary>
    public Queue<(bool Takes, StubReply Reply)> Tricks { get; } = [];

    /// <summary>What Notify says when it refuses.</summary>
    public static StubReply Refusal(int status, string kind, string message) =>
        StubReply.Json(new { status_code = status, errors = new[] { new { error = kind, message } } }, status);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private StubReply Answer(StubRequest request)
    {
        if (!IsSigned(request))
            return Refusal(403, "AuthError", "Invalid token: signature, api token not found");
        return (request.Method, request.Path) switch
        {
            ("POST", "/v2/notifications/email") when Tricks.TryDequeue(out var trick) => Trick(request, trick),
            ("POST", "/v2/notifications/email") => Take(request),
            ("GET", "/v2/notifications") => StubReply.Json(new { notifications = Taken.Where(mail => "reference=" + mail.Reference == request.Query).Select(mail => new { id = mail.Id, reference = mail.Reference, status = mail.Status }), links = new { current = "" } }),
            ("GET", "/v2/template/" + Template) => StubReply.Json(new { id = Template, type = "email", version = 1 }),
            ("GET", var path) when Taken.Find(mail => path == "/v2/notifications/" + mail.Id) is { } mail => StubReply.Json(new { id = mail.Id, status = mail.Status }),
            _ => Refusal(404, "NoResultFound", "No result found"),
        };
    }

    private StubReply Trick(StubRequest request, (bool Takes, StubReply Reply) trick)
    {
        if (trick.Takes)
            Take(request);
        return trick.Reply;
    }

    private StubReply Take(StubRequest request)
    {
        var mail = request.Json;
        Assert.Equal("application/json", request.Header("Content-Type"));
        string[] known = ["email_address", "template_id", "personalisation", "reference", "email_reply_to_id"];
        Assert.All(mail.EnumerateObject(), field => Assert.Contains(field.Name, known));
        Assert.Equal(Template, mail.GetProperty("template_id").GetString());
        var given = mail.GetProperty("personalisation");
        Assert.Equal(["subject", "text", "link_to_file"], given.EnumerateObject().Select(field => field.Name));
        var link = given.GetProperty("link_to_file");
        var file = link.GetProperty("file").GetBytesFromBase64();
        if (file.Length > 2 * 1024 * 1024)
            return Refusal(400, "BadRequestError", "File did not pass the size check");
        var taken = new StubNotification(Guid.CreateVersion7().ToString("D"), mail.GetProperty("reference").GetString()!, mail.GetProperty("email_address").GetString()!, link.GetProperty("filename").GetString()!, file)
        {
            Retention = link.GetProperty("retention_period").GetString(),
            Confirms = link.GetProperty("confirm_email_before_download").GetBoolean(),
        };
        Taken.Add(taken);
        return StubReply.Json(new { id = taken.Id, reference = taken.Reference, content = new { subject = "", body = "", from_email = "" }, uri = $"https://api.notifications.service.gov.uk/v2/notifications/{taken.Id}", template = new { id = Template, version = 1 } }, 201);
    }

    // As Notify documents it: HS256, iss is the service's id, iat within 30 seconds.
    private static bool IsSigned(StubRequest request)
    {
        if (request.Header("Authorization") is not { } said || !said.StartsWith("Bearer ", StringComparison.Ordinal) || said["Bearer ".Length..].Split('.') is not [var header, var claims, var signature])
            return false;
        var right = HMACSHA256.HashData(Encoding.ASCII.GetBytes(Secret), Encoding.ASCII.GetBytes($"{header}.{claims}"));
        var claimed = JsonDocument.Parse(Base64Url.DecodeFromChars(claims)).RootElement;
        var age = TimeProvider.System.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(claimed.GetProperty("iat").GetInt64());
        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(header)) is """{"alg":"HS256","typ":"JWT"}"""
            && right.AsSpan().SequenceEqual(Base64Url.DecodeFromChars(signature)) && claimed.GetProperty("iss").GetString() == Service && age.Duration() <= TimeSpan.FromSeconds(30);
    }
}

/// <summary>What the stub took.</summary>
internal sealed record StubNotification(string Id, string Reference, string To, string FileName, byte[] File)
{
    public string Status { get; set; } = "created";

    public string? Retention { get; init; }

    public bool Confirms { get; init; }
}
