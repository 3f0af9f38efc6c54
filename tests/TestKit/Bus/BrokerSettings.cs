using System.Globalization;

namespace SenHub.TestKit.Bus;

/// <summary>Settings of the bus for a broker without TLS on this machine.</summary>
public static class BrokerSettings
{
    /// <param name="address">amqp://user:password@host:port/vhost.</param>
    /// <param name="secretFile">File to leave the password in.</param>
    /// <param name="prefix">Put before the name of each queue.</param>
    public static Dictionary<string, string?> Of(Uri address, string secretFile, string prefix)
    {
        var user = address.UserInfo.Split(':').Select(Uri.UnescapeDataString).ToArray();
        File.WriteAllText(secretFile, user[1]);
        return new Dictionary<string, string?>
        {
            ["Bus:Transport"] = "rabbitmq",
            ["Bus:Host"] = address.Host,
            ["Bus:Port"] = address.Port.ToString(CultureInfo.InvariantCulture),
            ["Bus:VirtualHost"] = Uri.UnescapeDataString(address.AbsolutePath[1..]),
            ["Bus:User"] = user[0],
            ["Bus:SecretFile"] = secretFile,
            ["Bus:Tls"] = "false",
            ["Bus:Prefix"] = prefix,
        };
    }
}
