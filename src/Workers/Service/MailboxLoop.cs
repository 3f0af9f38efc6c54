using SenHub.Adapters.Inbox;
using SenHub.Adapters.Storage;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Every three minutes reads what came to the hub's mailbox.</summary>
internal sealed partial class MailboxLoop(MailRounds rounds, Outages outages, ILogger<MailboxLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var (round, isNews) in await rounds.ReadAsync(stoppingToken))
                {
                    if (round.Read > 0)
                        Read(round.Read);
                    if (isNews && round.Trouble is { } trouble)
                        CutOff(trouble);
                    else if (isNews)
                        Goes();
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!outages.Notice(exception is MailNotTakenException { InnerException: { } ours } ? ours : exception))
                    Failed(SafeTrace.Of(exception));
            }

            await Task.Delay(Every, stoppingToken);
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
