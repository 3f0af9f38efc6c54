using System.Net.Mail;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>.NET's own SmtpClient, one for each connection, the same mail.</summary>
internal sealed class PlainMailer(MailServer server, int connections) : IMailer
{
    private readonly SmtpClient[] clients = [.. Enumerable.Range(0, connections).Select(_ => new SmtpClient(server.Host, server.Port) { EnableSsl = true })];

    public async Task SendAsync(int connection, int mail)
    {
        var parcel = Parcels.WithPaper();
        using var message = new MailMessage(server.Mailbox, server.Mailbox, parcel.Subject, parcel.Body);
        var paper = parcel.Attachments[0];
        message.Attachments.Add(new System.Net.Mail.Attachment(new MemoryStream(paper.Content.ToArray()), paper.Name, paper.MediaType));
        await clients[connection].SendMailAsync(message);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            client.Dispose();
        return ValueTask.CompletedTask;
    }
}
