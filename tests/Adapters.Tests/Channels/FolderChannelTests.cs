using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels;

public sealed class FolderChannelTests : ChannelContract, IAsyncLifetime
{
    private readonly TemporaryFolder tray = new();
    private readonly ChannelHost host;

    public FolderChannelTests() => host = new ChannelHost([new("Delivery:Folder:Path", tray.Path)]);

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived =>
    [
        .. Directory.GetDirectories(tray.Path)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
            .Select(folder => Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes)),
    ];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        tray.Dispose();
    }

    [Fact]
    public async Task The_parcel_lies_under_its_delivery_with_a_cover_that_names_the_files()
    {
        var parcel = Parcels.WithPaper();

        await Channel.SendAsync(parcel, default);

        Approved.Match(await File.ReadAllTextAsync(tray.File($"{parcel.DeliveryId:D}/cover.txt")), "folder-cover");
    }

    [Fact]
    public async Task Parts_of_an_upload_are_folders_and_the_same_upload_again_changes_nothing()
    {
        var parcel = Parcels.Plain() with { Attachments = [Part("a.pdf", 1), Part("b.pdf", 2), Part("sheet.txt", null)] };

        await Channel.SendAsync(parcel, default);

        var place = tray.File($"{parcel.DeliveryId:D}");
        Assert.Equal(["cover.txt", "part-1/a.pdf", "part-2/b.pdf", "sheet.txt"], Directory.GetFiles(place, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(place, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("part-2/b.pdf", await File.ReadAllTextAsync(Path.Combine(place, "cover.txt")), StringComparison.Ordinal);
        Assert.IsType<Outcome.Accepted>(await Channel.SendAsync(parcel, default));
        Assert.IsType<Outcome.Rejected>(await Channel.SendAsync(parcel with { Attachments = [Part("a.pdf", 1), Part("b.pdf", 1), Part("sheet.txt", null)] }, default));
    }

    private static Attachment Part(string name, int? part) => new(name, "application/pdf", new byte[] { 1, 2, 3 }) { Part = part };

    [Fact]
    public async Task The_same_parcel_again_is_accepted_and_changes_nothing()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);
        var before = File.GetLastWriteTimeUtc(tray.File($"{Parcels.WithPaper().DeliveryId:D}/cover.txt"));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(before, File.GetLastWriteTimeUtc(tray.File($"{Parcels.WithPaper().DeliveryId:D}/cover.txt")));
    }

    [Fact]
    public async Task Other_content_under_the_same_delivery_is_refused_and_the_first_stands()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);

        var outcome = await Channel.SendAsync(Parcels.WithPaper(size: 50_000), default);

        Assert.IsType<Outcome.Rejected>(outcome);
        Assert.Equal(Parcels.Paper(60_000), Assert.Single(Arrived)["SH-412-7-1.pdf"]);
    }

    [Fact]
    public async Task What_a_broken_try_left_behind_is_replaced()
    {
        var parcel = Parcels.WithPaper();
        Directory.CreateDirectory(tray.File($".aside/{parcel.DeliveryId:D}"));
        await File.WriteAllTextAsync(tray.File($".aside/{parcel.DeliveryId:D}/half.pdf"), "half");

        await Channel.SendAsync(parcel, default);

        Assert.Equal(["SH-412-7-1.pdf", "cover.txt"], Assert.Single(Arrived).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Asked_whether_it_arrived_it_looks_in_the_tray()
    {
        var parcel = Parcels.WithPaper();
        var attempt = new Attempt(parcel.DeliveryId, parcel.MessageId, parcel.To, parcel.Date);

        var before = await Channel.ReconcileAsync(attempt, default);
        await Channel.SendAsync(parcel, default);
        var after = await Channel.ReconcileAsync(attempt, default);

        Assert.IsType<Outcome.Retry>(before);
        Assert.IsType<Outcome.Accepted>(after);
    }

    [Fact]
    public async Task A_tray_that_went_away_stops_the_channel_and_nobody_knows_what_lay_in_it()
    {
        var parcel = Parcels.WithPaper();
        var channel = Channel;
        Directory.Delete(tray.Path, recursive: true);

        var sent = await channel.SendAsync(parcel, default);
        var asked = await channel.ReconcileAsync(new Attempt(parcel.DeliveryId, parcel.MessageId, parcel.To, parcel.Date), default);
        var looked = await channel.LookAsync(default);
        Directory.CreateDirectory(tray.Path);

        Assert.Contains("Delivery:Folder:Path", looked.Trouble, StringComparison.Ordinal);
        Assert.IsType<Outcome.Misconfigured>(sent);
        Assert.IsType<Outcome.Unknown>(asked);
    }

    [Fact]
    public void Pupil_papers_may_lie_in_the_tray() => Assert.True(Channel.MayCarryPupilPapers);
}
