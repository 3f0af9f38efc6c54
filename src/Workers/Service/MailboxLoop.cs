using SenHub.Adapters.Inbox;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Service;

/// <summary>Every three minutes reads what came to the hub's mailbox.</summary>
internal sealed partial class MailboxLoop(MailRounds rounds, ILeadership leadership, Outages outages, ILogger<MailboxLoop> log) : Loop(TimeSpan.FromMinutes(3), outages, leadership)
{
    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => ReadAsync(cancel), Failed, cancel);

    private async Task ReadAsync(CancellationToken cancel)
    {
        foreach (var (round, isNews) in await rounds.ReadAsync(cancel))
        {
            if (round.Read > 0)
                Read(round.Read);
            if (isNews && round.Trouble is { } trouble)
                CutOff(trouble);
            else if (isNews)
                Goes();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Mails} mails read in the hub's mailbox")]
    private partial void Read(int mails);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The hub's mailbox cannot be read; it is tried every few minutes: {Why}")]
    private partial void CutOff(string why);

    [LoggerMessage(Level = LogLevel.Information, Message = "The hub's mailbox can be read")]
    private partial void Goes();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A round of reading the hub's mailbox failed; the next one begins where the last whole one ended: {Trace}")]
    private partial void Failed(string trace);
}
