using System.Net.Sockets;
using System.Security.Authentication;
using RabbitMQ.Client.Exceptions;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>What a failed look means, in a sentence that says what to do. The broker's own words are left out.</summary>
internal static class BrokerTrouble
{
    private const ushort AccessRefused = 403;
    private const ushort NotAllowed = 530;

    /// <summary>Whether this comes from the broker or the way to it, and not from us.</summary>
    public static bool IsFault(Exception fault) =>
        fault is RabbitMQClientException or IOException or SocketException or TimeoutException or AuthenticationException or OperationCanceledException;

    /// <summary>The sentence.</summary>
    public static string Of(Exception fault, BusOptions options)
    {
        var chain = Chain(fault).ToList();
        if (chain.Any(link => link is AuthenticationFailureException or PossibleAuthenticationFailureException))
            return $"it does not let the user {options.User} in: check Bus:User and the password";
        if (chain.OfType<AuthenticationException>().Any())
            return "it and this hub have no TLS 1.2 or 1.3 in common, or it expects none on this port: check Bus:Tls and Bus:Port";
        return chain.OfType<OperationInterruptedException>().FirstOrDefault()?.ShutdownReason?.ReplyCode switch
        {
            NotAllowed => $"it has no virtual host {options.VirtualHost} for the user {options.User}: make it, or correct Bus:VirtualHost",
            AccessRefused => $"the user {options.User} may not look at the hub's queues: give it the permissions in docs/bus.md",
            _ => $"nothing answers at {options.Host}:{options.PortOf()}: start the broker, or correct Bus:Host and Bus:Port",
        };
    }

    private static IEnumerable<Exception> Chain(Exception fault) =>
        fault is AggregateException several
            ? several.InnerExceptions.SelectMany(Chain)
            : fault.InnerException is { } inner ? Chain(inner).Prepend(fault) : [fault];
}
