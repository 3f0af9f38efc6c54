using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Inbox;

namespace SenHub.Adapters.Tests.Mail.Imap;

/// <summary>The hub's mailbox as the hub makes it, and a desk that settles what its subject says and leaves the rest.</summary>
internal sealed class MailboxHost : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public MailboxHost(IReadOnlyDictionary<string, string?> settings, params IEnumerable<(string Name, string? Value)> other)
    {
        var all = new Dictionary<string, string?>(settings);
        foreach (var (name, value) in other)
            all["Delivery:Imap:" + name] = value;
        services = new ServiceCollection().AddChannels(new ConfigurationBuilder().AddInMemoryCollection(all).Build()).BuildServiceProvider();
    }

    public IHubMailbox Mailbox => services.GetRequiredService<IHubMailbox>();

    /// <summary>Mails handed over so far, in order.</summary>
    public List<ReceivedMail> Taken { get; } = [];

    /// <summary>Done with each mail before its fate is told.</summary>
    public Action<ReceivedMail> Meanwhile { get; set; } = _ => { };

    /// <summary>One round from a mark.</summary>
    public Task<MailboxRound> ReadAsync(string? mark = null, CancellationToken cancel = default) => Mailbox.ReadAsync(mark, TakeAsync, cancel);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private Task<MailFate> TakeAsync(ReceivedMail mail, CancellationToken cancel)
    {
        Taken.Add(mail);
        Meanwhile(mail);
        return Task.FromResult(mail.Letter.Subject.StartsWith("settle", StringComparison.Ordinal) ? MailFate.Settled : MailFate.Left);
    }
}
