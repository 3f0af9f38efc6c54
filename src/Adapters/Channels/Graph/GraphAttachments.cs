using System.Net.Http.Headers;
using SenHub.Adapters.Channels.Http;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Attaches a file to a draft: in one request below 3 MB, else through an upload session in pieces, each a multiple of 320 KiB and below 4 MB, as Graph wants them.</summary>
internal sealed class GraphAttachments(GraphMailbox mailbox, EndpointHttp http)
{
    private const int LargestAtOnce = 3 * 1024 * 1024 - 1;
    private const int Piece = 10 * 320 * 1024;

    /// <summary>Null when it is attached.</summary>
    public async Task<Outcome?> AttachAsync(string draft, Attachment file, CancellationToken cancel) =>
        file.Content.Length <= LargestAtOnce ? await AtOnceAsync(draft, file, cancel) : await InPiecesAsync(draft, file, cancel);

    private async Task<Outcome?> AtOnceAsync(string draft, Attachment file, CancellationToken cancel)
    {
        var body = new Dictionary<string, object>
        {
            ["@odata.type"] = "#microsoft.graph.fileAttachment",
            ["name"] = file.Name,
            ["contentType"] = file.MediaType,
            ["contentBytes"] = Convert.ToBase64String(file.Content.Span),
        };
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Post, $"messages/{Uri.EscapeDataString(draft)}/attachments", body, cancel);
        return end is HttpEnd.Answer { IsGood: true } ? null : trouble ?? GraphWords.Judge(end!);
    }

    private async Task<Outcome?> InPiecesAsync(string draft, Attachment file, CancellationToken cancel)
    {
        var item = new { AttachmentItem = new { attachmentType = "file", name = file.Name, size = file.Content.Length, contentType = file.MediaType } };
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Post, $"messages/{Uri.EscapeDataString(draft)}/attachments/createUploadSession", item, cancel);
        if (end is not HttpEnd.Answer { IsGood: true } session)
            return trouble ?? GraphWords.Judge(end!);
        if (!Uri.TryCreate(session.Text("uploadUrl"), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            return GraphWords.Judge(session);
        for (var from = 0; from < file.Content.Length; from += Piece)
        {
            if (await PutAsync(address, file.Content, from, cancel) is { } broken)
                return broken;
        }

        return null;
    }

    // The session's address is its own permission: the token goes nowhere but to Graph.
    private async Task<Outcome?> PutAsync(Uri address, ReadOnlyMemory<byte> content, int from, CancellationToken cancel)
    {
        var piece = content.Slice(from, Math.Min(Piece, content.Length - from));
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(piece) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + piece.Length - 1, content.Length);
        return await http.SendAsync(request, cancel) is var end && end is HttpEnd.Answer { IsGood: true } ? null : GraphWords.Judge(end);
    }
}
