using System.Text.Json;
using System.Text.RegularExpressions;
using RabbitMQ.Client;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Reads a recipient's queue of acknowledgements.</summary>
internal sealed partial class MessageAcknowledgements(string name, MessageOptions options) : IAcknowledgements
{
    private const int Largest = 64 * 1024;

    private readonly MessageBroker broker = new(name, options);

    public string Route { get; } = Routes.To(Routes.Message, name);

    public async Task<(int Taken, int Senseless)> TakeAsync(Func<Acknowledgement, CancellationToken, Task<bool>> take, CancellationToken cancel)
    {
        var (taken, senseless) = (0, 0);
        if (options.Acknowledgements is not { } queue)
            return (taken, senseless);
        try
        {
            await using var connection = await broker.ConnectAsync(cancel);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: cancel);
            while (await channel.BasicGetAsync(queue, autoAck: false, cancel) is { } message)
            {
                // Written down first, taken off afterwards: said twice it changes nothing.
                if (Read(message.Body) is { } said && await take(said, cancel))
                {
                    await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancel);
                    taken++;
                }
                else
                {
                    await channel.BasicRejectAsync(message.DeliveryTag, requeue: false, cancel);
                    senseless++;
                }
            }
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && BrokerTrouble.IsFault(fault))
        {
            // What waits there waits on; senhub check says what stands in the way.
        }

        return (taken, senseless);
    }

    // Words from outside go into the ledger only where they cannot hold a name.
    private static Acknowledgement? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return body.Length <= Largest
                && JsonSerializer.Deserialize<Acknowledgement>(body.Span, Envelopes.Json) is { Version: OutwardEnvelope.Current, State: Acknowledgement.Accepted or Acknowledgement.Refused } said
                ? said with { Reference = Fit(said.Reference, OfReference()), Reason = Fit(said.Reason, OfReason()) }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Fit(string? word, Regex form) => word is not null && form.IsMatch(word) ? word : null;

    [GeneratedRegex(@"\A[A-Z]{0,6}[/-]?[0-9][0-9/-]{0,31}\z")]
    private static partial Regex OfReference();

    [GeneratedRegex(@"\A(unknown-pupil|not-ours|unreadable|too-late|duplicate|other)\z")]
    private static partial Regex OfReason();
}
