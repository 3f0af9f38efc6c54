using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Evidence;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>A delivery in the moment in which it leaves, with somebody at the disk.</summary>
public sealed class PackedOnceTests
{
    [Fact]
    public async Task What_was_looked_at_is_what_leaves()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(SmallSchool.FirstNight);
        var evidence = new CountedFiles();
        var delivery = (await school.OutsideAsync()).First(one => one.Recipient.Name == "Link EP") with { Bundle = Enclosing };
        var (page, packer) = (school.Home.PaperFile(delivery.Kind, delivery.PaperId), Packer(school, evidence));
        var (paper, report) = (await File.ReadAllBytesAsync(page), evidence.Content);
        var packed = await packer.PackAsync(delivery, default);

        await File.AppendAllTextAsync(page, "%changed");
        evidence.Content = "another report"u8.ToArray();
        await new PresentEnclosures(school.Get<IEvidenceLedger>()).JudgeAsync(delivery, packed.Files, A.Facts, default);
        var channel = new RecordingChannel();
        var dispatch = new Dispatch([channel], school.Get<IChannelLedger>(), school.Get<HubClock>());
        var outcome = await dispatch.SendAsync(delivery, packed.Parcel, _ => Task.FromResult(true), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal([paper, report], Assert.Single(channel.Arrived).Attachments.Select(file => file.Content.ToArray()));
        Assert.Equal(paper, packed.Files.Page!.Value.ToArray());
        Assert.Equal(report, packed.Files.Enclosed(Report)!.Value.ToArray());
        Assert.Equal(1, evidence.Reads);

        // Packed once more it is no longer the paper that was made, and nothing leaves.
        Assert.IsType<Outcome.Rejected>(await dispatch.SendAsync(delivery, (await packer.PackAsync(delivery, default)).Parcel, _ => Task.FromResult(true), default));
        Assert.Single(channel.Arrived);
    }

    [Fact]
    public async Task A_file_that_is_gone_makes_no_parcel()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(SmallSchool.FirstNight);
        var delivery = (await school.OutsideAsync()).First(one => one.Recipient.Name == "Link EP") with { Bundle = Enclosing };

        var packed = await Packer(school, new CountedFiles { Content = null }).PackAsync(delivery, default);

        Assert.Null(packed.Parcel);
        Assert.Null(packed.Files.Enclosed(Report));
    }

    private static readonly EvidenceFile Report = A.Evidence(pupil: 1);

    private static readonly Bundle Enclosing = new()
    {
        Files =
        [
            new() { As = BundledAs.Paper, Title = "Paper", Name = "LK-1-01-form.pdf", Bytes = 1 },
            new() { As = BundledAs.Enclosure, Number = 1, Title = "Report", Name = "LK-1-02-enclosure-1.pdf", Bytes = 1, File = Report },
        ],
    };

    private static ParcelPacker Packer(SmallSchool school, IEvidenceFiles evidence) => new(
        school.Home, school.Get<ILedger>(), school.Deliveries, new BundlePacker(school.Home, evidence, school.Deliveries), school.Get<SafeRoutes>(), school.Get<IRecipientPasswords>(), school.Get<InsideMails>(), school.Get<Schools>());

    private sealed class CountedFiles : IEvidenceFiles
    {
        public byte[]? Content { get; set; } = Encoding.ASCII.GetBytes("a report");

        public int Reads { get; private set; }

        public EvidenceFound Read(string schoolFolder, SchoolRoll? roll, Func<ReadOnlyMemory<byte>, PageLook> look, IReadOnlyList<EvidenceFile> known) => throw new NotSupportedException();

        public ReadOnlyMemory<byte>? Bytes(string schoolFolder, EvidenceFile file)
        {
            Reads++;
            return Content is { } bytes ? bytes : default(ReadOnlyMemory<byte>?);
        }
    }
}
