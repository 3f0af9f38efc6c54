using SenHub.Adapters.Evidence;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Printing.Tree;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.Deliveries;

/// <summary>A report that somebody else wrote, enclosed for one pupil, and what it says of others.</summary>
public sealed class EnclosedLookTests
{
    private static readonly IReadOnlyList<Pupil> Pupils = [A.Pupil(1) with { Surname = "Fieldhouse", Forename = "Aisling" }, A.Pupil(2) with { Surname = "Fieldhouse", Forename = "Cormac" }];

    [Theory]
    [InlineData("Aisling Fieldhouse reads with a coloured overlay. She was seen on 3 September 2026.")]
    [InlineData("Cormac helps her at home.")]
    public void A_report_about_its_own_pupil_stops_nothing(string words) => Assert.Empty(Holds(words));

    [Fact]
    public void Another_pupils_whole_name_holds_until_a_person_has_looked() =>
        Assert.Equal((IdentityGate.Gate, true, "in enclosure 1, another pupil's forename and surname stand in it (page 1, line 1)"), Told(Assert.Single(Holds("Cormac Fieldhouse was seen too."))));

    [Fact]
    public void Another_pupils_number_holds_and_nobody_lets_it_go() =>
        Assert.Equal((IdentityGate.Gate, false), (Told(Assert.Single(Holds($"See {A.Upn(2)}."))).Gate, Told(Assert.Single(Holds($"See {A.Upn(2)}."))).Releasable));

    [Fact]
    public void A_Word_file_is_read_too() =>
        Assert.Single(Holds(WordPrinter.Print(Report("Cormac Fieldhouse was seen too."))));

    [Fact]
    public void A_file_that_changed_meanwhile_is_the_business_of_its_own_gate() => Assert.Empty(Holds((ReadOnlyMemory<byte>?)null));

    private static (string Gate, bool Releasable, string Reason) Told(Hold hold) => (hold.Gate, hold.Releasable, hold.Reason);

    private static List<Hold> Holds(string words) => Holds(PdfPrinter.Print(Report(words)).Bytes);

    private static List<Hold> Holds(ReadOnlyMemory<byte>? bytes)
    {
        var home = new HubHome(Path.GetTempPath());
        return [.. new EnclosedLook(home, new OneFile(bytes), new IdentityLook(home)).At(Enclosing, A.Roll(Pupils), new SencoFacts())];
    }

    private static Doc Report(string words) => new() { Title = "Report", Author = "A service", Date = new(2026, 3, 4), Blocks = [new Block.Paragraph(words)] };

    private static Delivery Enclosing { get; } = new()
    {
        Id = DerivedId.Of("enclosing"),
        Key = DerivedId.Of("enclosing"),
        Reference = "H7K2-9QXM",
        School = A.School,
        PaperId = DerivedId.Of("paper"),
        Kind = FormKinds.EpRequest,
        Subject = Pupils[0].Ref.ToString(),
        Period = "r1",
        Version = "v",
        Recipient = new() { Key = "agency:EP", Name = "EP", Class = RecipientClass.Agency, Route = "mail" },
        State = DeliveryState.Ready,
        Night = A.Night,
        DecidedAt = DateTimeOffset.UnixEpoch,
        Bundle = new() { Files = [new() { As = BundledAs.Enclosure, Number = 1, Title = "Report", Name = "LK-1-01-enclosure-1.pdf", Bytes = 1, File = A.Evidence(pupil: 1) }] },
    };

    private sealed class OneFile(ReadOnlyMemory<byte>? bytes) : IEvidenceFiles
    {
        public EvidenceFound Read(string schoolFolder, SchoolRoll? roll, Func<ReadOnlyMemory<byte>, PageLook> look, IReadOnlyList<EvidenceFile> known) => throw new NotSupportedException();

        public ReadOnlyMemory<byte>? Bytes(string schoolFolder, EvidenceFile file) => bytes;
    }
}
