using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus.RabbitMq;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Bus;

/// <summary>Says all that is wrong with the bus settings at once, and what to set.</summary>
internal sealed partial class BusOptionsCheck : IValidateOptions<BusOptions>
{
    public ValidateOptionsResult Validate(string? name, BusOptions options)
    {
        var wrong = new List<string>();
        if (BusOptions.Is(options.Transport, BusOptions.RabbitMq))
            wrong.AddRange(Server(options).Concat(SignIn(options)));
        else if (!BusOptions.Is(options.Transport, BusOptions.Memory))
            wrong.Add("Bus:Transport must be memory (one process, nothing to install) or rabbitmq.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Server(BusOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return "Bus:Host must name the RabbitMQ broker, for example rabbit.trust.example.";
        else if (!options.Tls && !IsLoopback(options.Host))
            yield return "Bus:Tls may be false only for a broker on this machine: set it to true.";
        if (options.Port is < 1 or > 65535)
            yield return "Bus:Port must be between 1 and 65535; leave it out for the usual one.";
        if (options.VirtualHost.Length == 0 || options.VirtualHost.Any(char.IsControl))
            yield return "Bus:VirtualHost must name the hub's virtual host, for example senhub; leave it out for /.";
        if (options.RootFile is { } file && !Roots.Holds(file))
            yield return "Bus:RootFile must be a readable PEM file with at least one certificate.";
        if (!PlainName().IsMatch(options.Prefix))
            yield return "Bus:Prefix must be at most 40 letters, digits, dots, hyphens and underscores; leave it out where the hub has a virtual host of its own.";
    }

    private static IEnumerable<string> SignIn(BusOptions options)
    {
        if (options.User.Length == 0 || options.User.Any(char.IsControl))
            yield return "Bus:User must name the hub's own user of the broker, for example senhub.";
        if (options.ReadSecret() is null)
            yield return $"Bus:User needs a password: set Bus:SecretFile to a file with it, or the variable {BusOptions.SecretVariable}.";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{0,40}\z")]
    private static partial Regex PlainName();
}
