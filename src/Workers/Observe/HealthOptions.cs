using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SenHub.Workers.Observe;

/// <summary>Where the service answers for its health, its metrics and claims.</summary>
internal sealed class HealthOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Health";

    /// <summary>Only this machine.</summary>
    public const string Loopback = "loopback";

    /// <summary>Every address: for a container, whose own network is the wall.</summary>
    public const string Any = "any";

    /// <summary>TCP port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 20080;

    /// <summary><see cref="Loopback"/> or <see cref="Any"/>.</summary>
    public string Address { get; set; } = Loopback;

    /// <summary>Whether the address is one of the two.</summary>
    public bool IsSound => IsOpen || Address.Equals(Loopback, StringComparison.OrdinalIgnoreCase);

    private bool IsOpen => Address.Equals(Any, StringComparison.OrdinalIgnoreCase);

    /// <summary>Has the server listen there.</summary>
    public void Listen(KestrelServerOptions server)
    {
        if (IsOpen)
            server.ListenAnyIP(Port);
        else
            server.ListenLocalhost(Port);
    }
}
