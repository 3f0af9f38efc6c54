using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Sftp;

namespace SenHub.Adapters.Tests.Channels.Sftp;

public sealed class SftpChannelTests : ChannelContract, IClassFixture<RealSshd>, IAsyncLifetime
{
    private readonly TemporaryFolder inbox = new();
    private readonly RealSshd server;
    private readonly ChannelHost host;

    public SftpChannelTests(RealSshd server)
    {
        this.server = server;
        host = new ChannelHost(server.Settings(inbox.Path));
    }

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived =>
    [
        .. Directory.GetDirectories(inbox.Path)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
            .Select(folder => Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes)),
    ];

    private static Attempt Attempt => new(Parcels.Plain().DeliveryId, Parcels.Plain().MessageId, Parcels.Plain().To, Parcels.Plain().Date);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        inbox.Dispose();
    }

    [Fact]
    public async Task The_same_parcel_again_is_accepted_and_changes_nothing()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);
        var before = Directory.GetLastWriteTimeUtc(inbox.File($"{Attempt.DeliveryId:D}"));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(before, Directory.GetLastWriteTimeUtc(inbox.File($"{Attempt.DeliveryId:D}")));
        Assert.Single(Directory.GetFileSystemEntries(inbox.Path));
    }

    [Fact]
    public async Task What_lies_there_is_never_written_over()
    {
        Directory.CreateDirectory(inbox.File($"{Attempt.DeliveryId:D}"));
        await File.WriteAllTextAsync(inbox.File($"{Attempt.DeliveryId:D}/theirs.txt"), "theirs");

        var unseen = await Channel.SendAsync(Parcels.WithPaper(), default);
        await File.WriteAllTextAsync(inbox.File($"{Attempt.DeliveryId:D}/cover.txt"), "another cover");
        var seen = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.All(new[] { unseen, seen }, outcome => Assert.IsType<Outcome.Rejected>(outcome));
        Assert.Equal(["cover.txt", "theirs.txt"], Assert.Single(Arrived).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_no_of_the_ledger_leaves_nothing_behind_on_the_server()
    {
        await Channel.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(false) }, default);

        Assert.Empty(Directory.GetFileSystemEntries(inbox.Path));
    }

    [Fact]
    public async Task What_a_killed_send_left_aside_goes_a_day_later_and_nothing_else_does()
    {
        var (old, young, theirs) = ($".{Guid.CreateVersion7():D}.part", $".{Guid.CreateVersion7():D}.part", ".theirs.part");
        foreach (var name in new[] { old, young, theirs })
        {
            Directory.CreateDirectory(inbox.File(name));
            await File.WriteAllTextAsync(inbox.File(name + "/half [1] *.pdf"), "half");
            if (name != young)
                Directory.SetLastWriteTimeUtc(inbox.File(name), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(new[] { young, theirs, $"{Attempt.DeliveryId:D}" }.Order(StringComparer.Ordinal), Directory.GetDirectories(inbox.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_that_other_programs_find_difficult_arrive_as_they_are()
    {
        var parcel = Parcels.Plain() with { Attachments = [new Attachment("Owain's [plan] #1 Ŵ -x.pdf", "application/pdf", Parcels.Paper(100))] };

        var outcome = await Channel.SendAsync(parcel, default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Contains("Owain's [plan] #1 Ŵ -x.pdf", Assert.Single(Arrived).Keys);
    }

    [Fact]
    public async Task Another_host_key_than_the_pinned_one_stops_the_channel()
    {
        var outcome = await SendAsync("HostKey", server.PublicKey("stranger"));

        Assert.Contains("HostKey", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(inbox.Path));
    }

    [Fact]
    public async Task A_key_the_server_does_not_know_stops_the_channel()
    {
        var outcome = await SendAsync("KeyFile", server.StrangerFile);

        Assert.Contains("KeyFile", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_channel()
    {
        var outcome = await SendAsync("Folder", inbox.File("nowhere"));

        Assert.Contains("correct Folder", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_client_stops_the_channel_with_what_to_install()
    {
        var outcome = await SendAsync("Program", "/nowhere/sftp");

        Assert.Contains("openssh-client", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_listening_is_for_later()
    {
        var outcome = await SendAsync("Port", FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(RetryClass.Outage, Assert.IsType<Outcome.Retry>(outcome).Class);
    }

    [Fact]
    public async Task A_connection_lost_while_it_gets_its_name_is_unknown_until_somebody_looks()
    {
        var arrived = await SendAsync("Program", Breaking("| sftp \"$@\""));
        var found = await Channel.ReconcileAsync(Attempt, default);
        Directory.Delete(inbox.File($"{Attempt.DeliveryId:D}"), recursive: true);
        var lost = await SendAsync("Program", Breaking("> /dev/null"));
        var notFound = await Channel.ReconcileAsync(Attempt, default);
        Directory.Delete(inbox.File($".{Attempt.DeliveryId:D}.part"), recursive: true);
        var gone = await Channel.ReconcileAsync(Attempt, default);

        Assert.IsType<Outcome.Unknown>(arrived);
        Assert.IsType<Outcome.Accepted>(found);
        Assert.IsType<Outcome.Unknown>(lost);
        Assert.IsType<Outcome.Retry>(notFound);
        Assert.IsType<Outcome.Unknown>(gone);
    }

    [Fact]
    public async Task A_look_says_what_stands_in_the_way()
    {
        await using var wrong = Host("Folder", inbox.File("nowhere"));

        Assert.Null((await Channel.LookAsync(default)).Trouble);
        Assert.Contains("correct Folder", (await wrong.Channel.LookAsync(default)).Trouble, StringComparison.Ordinal);
    }

    private async Task<Outcome> SendAsync(string setting, string value)
    {
        await using var other = Host(setting, value);
        return await other.Channel.SendAsync(Parcels.WithPaper(), default);
    }

    private ChannelHost Host(string setting, string value) =>
        new(new Dictionary<string, string?>(server.Settings(inbox.Path)) { ["Delivery:Sftp:northmoor:" + setting] = value });

    // OpenSSH's client, but the connection is lost in the moment of the rename.
    private string Breaking(string before)
    {
        var script = Path.Combine(Path.GetDirectoryName(server.KeyFile)!, "breaking");
        File.WriteAllText(script, $"#!/bin/sh\nsaid=$(cat)\ncase \"$said\" in rename*) printf '%s\\n' \"$said\" {before}; exit 255;; esac\nprintf '%s\\n' \"$said\" | sftp \"$@\"\n");
        FileRights.Set(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return script;
    }
}
