using System.Diagnostics;
using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using SenHub.TestKit.Mail;
using Xunit;

namespace SenHub.TestKit.Bus;

/// <summary>A RabbitMQ of the tests' own on loopback, with and without TLS, that they may kill, freeze and wipe. It ends with them, also when they are killed.</summary>
public sealed class OwnBroker : IAsyncLifetime
{
    // Five seconds on an idle machine; a busy one gives it little to run with.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(4);

    private readonly BrokerFolder folder = new();
    private readonly BrokerProgram program;

    private Process? keeper;

    public OwnBroker()
    {
        program = BrokerProgram.Find(folder);
        folder.Lay();
    }

    /// <summary>PEM file with the root that signed its certificate, which is for localhost only.</summary>
    public string RootFile => folder.RootFile;

    /// <summary>Where it is, in the words of SENHUB_TEST_RABBITMQ.</summary>
    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"amqp://{BrokerFolder.User}:{folder.Password}@127.0.0.1:{folder.Port}/{BrokerFolder.VirtualHost}"));

    /// <summary>Settings of the bus for this broker, with queues of the test's own.</summary>
    public Dictionary<string, string?> Settings(string prefix) => BrokerSettings.Of(Address, folder.SecretFile, prefix);

    /// <summary>The same under TLS; which name and which roots are the test's to say.</summary>
    public Dictionary<string, string?> TlsSettings(string prefix, string host, string? rootFile)
    {
        var settings = Settings(prefix);
        (settings["Bus:Host"], settings["Bus:Port"], settings["Bus:Tls"]) = (host, folder.TlsPort.ToString(CultureInfo.InvariantCulture), "true");
        if (rootFile is not null)
            settings["Bus:RootFile"] = rootFile;
        return settings;
    }

    /// <summary>Starts it, with what its store holds.</summary>
    /// <exception cref="InvalidOperationException">It ended while it started: a store may not survive a kill.</exception>
    public async Task StartAsync()
    {
        File.Delete(folder.PidFile);
        File.Delete(folder.EndMark);
        keeper = Shell.Start(Keeping, folder.Environment);
        await Until.Found(AnswersAsync, $"RabbitMQ did not start: read {folder.Log}.", StartLimit);
    }

    /// <summary>Ends it as a power cut does, where it still runs.</summary>
    public async Task KillAsync()
    {
        if (!File.Exists(folder.EndMark))
            Signal("KILL");
        await EndAsync("keep");
    }

    /// <summary>Takes its disk away; it must have been ended before.</summary>
    public void Wipe()
    {
        if (Directory.Exists(folder.Store))
            Directory.Delete(folder.Store, recursive: true);
    }

    /// <summary>Makes it fall silent with its connections open, as a line that went dead.</summary>
    public void Freeze() => Signal("STOP");

    /// <summary>Ends the silence.</summary>
    public void Thaw() => Signal("CONT");

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync()
    {
        await EndAsync("");
        if (Directory.Exists(folder.Path))
            Directory.Delete(folder.Path, recursive: true);
    }

    // The shell waits for the end of its input, which comes when it is closed here or when this process dies; a signal to all of us
    // must not end it before it has ended the broker. The broker gets no pipe of ours: its epmd would keep that open for ever.
    private string Keeping =>
        $"""
        trap : TERM INT HUP
        cd '{folder.Path}'
        ({program.Start} < /dev/null > '{folder.Log}' 2>&1; : > '{folder.EndMark}') &
        broker=$!
        word=$(cat)
        {program.Signal("CONT")} > /dev/null 2>&1
        {program.Signal("TERM")} > /dev/null 2>&1
        while kill -0 $broker 2> /dev/null; do wait $broker; done
        {program.AfterEnd} > /dev/null 2>&1
        [ "$word" = keep ] || rm -rf '{folder.Path}'
        """;

    private void Signal(string signal)
    {
        if (!Shell.Succeeds(program.Signal(signal)))
            throw new InvalidOperationException($"The broker could not be sent {signal}: read {folder.Log}.");
    }

    private async Task EndAsync(string word)
    {
        if (keeper is null)
            return;
        await keeper.StandardInput.WriteAsync(word);
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
        keeper = null;
    }

    private async Task<string?> AnswersAsync()
    {
        try
        {
            await using var connection = await new ConnectionFactory { Uri = Address }.CreateConnectionAsync();
            return "yes";
        }
        catch (Exception away) when (away is BrokerUnreachableException or OperationInterruptedException)
        {
            return File.Exists(folder.EndMark) ? throw new InvalidOperationException($"RabbitMQ ended while it started: {File.ReadAllText(folder.Log)}") : null;
        }
    }
}
