using System.Globalization;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Bus;

/// <summary>How a broker is started and signalled from a shell.</summary>
/// <param name="Start">Runs it in the foreground; its settings are in the environment.</param>
/// <param name="Signal">Sends a signal by its name, without SIG.</param>
/// <param name="AfterEnd">What else has to end with it.</param>
internal sealed record BrokerProgram(string Start, Func<string, string> Signal, string AfterEnd)
{
    private const string Programs = "/usr/lib/rabbitmq/bin";
    private const string Image = "rabbitmq:3.13";

    /// <summary>Debian's, else Docker's; fails with the sentence that mends it when there is neither.</summary>
    public static BrokerProgram Find(BrokerFolder folder)
    {
        if (File.Exists($"{Programs}/rabbitmq-server"))
            return Debian(folder);
        if (Shell.Succeeds("docker info > /dev/null 2>&1"))
            return Docker(folder);
        throw new InvalidOperationException(
            "These tests need a real broker: install one (apt-get install rabbitmq-server), start Docker, or name one in SENHUB_TEST_RABBITMQ (amqp://user:password@host:port/vhost).");
    }

    // epmd is a daemon that outlives the broker; it listens on a port of this broker's alone.
    private static BrokerProgram Debian(BrokerFolder folder) => new(
        $"{Programs}/rabbitmq-server",
        signal => $"kill -{signal} \"$(cat '{folder.PidFile}')\"",
        string.Create(CultureInfo.InvariantCulture, $"epmd -port {folder.EpmdPort} -kill"));

    // The same folder at the same place and the machine's own network, so that one settings file serves both.
    private static BrokerProgram Docker(BrokerFolder folder)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"senhub-test-{folder.Port}");
        var variables = string.Join(' ', folder.Environment.Keys.Select(variable => $"-e {variable}"));
        return new(
            $"docker run --rm --name {name} --network host --user 0 -v '{folder.Path}:{folder.Path}' {variables} --entrypoint rabbitmq-server {Image}",
            signal => $"docker kill -s {signal} {name}",
            $"docker rm -f {name}");
    }
}
