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

    [Fact]
    public void The_same_file_against_the_same_roll_is_read_once_and_anything_else_anew()
    {
        var (look, roll, facts, reads) = (new IdentityLook(new HubHome(Path.GetTempPath())), A.Roll(Pupils), new SencoFacts(), 0);
        ReadOnlyMemory<byte> report = PdfPrinter.Print(Report("Cormac Fieldhouse was seen too.")).Bytes;
        int Held(SchoolRoll under, SencoFacts known, Bundle bundle) => look.At(Own, bundle, Files(_ => reads++ < 0 ? null : report), under, known).For(Ep, new HashSet<string>()).Count();

        Assert.Equal((1, 1), (Held(roll, facts, Enclosing), reads));
        Assert.Equal((1, 1), (Held(roll, facts, Enclosing), reads));

        // A known name, another roll, other bytes: each is another question.
        Assert.Equal((0, 2), (Held(roll, facts with { Staff = [new() { Name = "Cormac Fieldhouse", Role = "Head" }] }, Enclosing), reads));
        Assert.Equal((0, 3), (Held(A.Roll([Pupils[0], Pupils[1] with { Forename = "Conor" }]), facts, Enclosing), reads));
        Assert.Equal((1, 4), (Held(roll, facts, Enclosing), reads));
        Assert.Equal((1, 5), (Held(roll, facts, Enclosing with { Files = [Enclosing.Files[0] with { File = A.Evidence(pupil: 1) with { Hash = "other" } }] }), reads));
    }

    private static (string Gate, bool Releasable, string Reason) Told(Hold hold) => (hold.Gate, hold.Releasable, hold.Reason);

    private static List<Hold> Holds(string words) => Holds(PdfPrinter.Print(Report(words)).Bytes);

    private static List<Hold> Holds(ReadOnlyMemory<byte>? bytes)
    {
        var look = new IdentityLook(new HubHome(Path.GetTempPath())).At(Own, Enclosing, Files(_ => bytes), A.Roll(Pupils), new SencoFacts());
        return [.. look.For(Ep, new HashSet<string>())];
    }

    private static PaperFiles Files(Func<EvidenceFile, ReadOnlyMemory<byte>?> enclosed) => new(PdfPrinter.Print(Report("A request about Aisling Fieldhouse.")).Bytes, null, enclosed);

    private static Doc Report(string words) => new() { Title = "Report", Author = "A service", Date = new(2026, 3, 4), Blocks = [new Block.Paragraph(words)] };

    private static readonly Recipient Ep = new() { Key = "agency:EP", Name = "EP", Class = RecipientClass.Agency, Route = "mail" };

    private static readonly Bundle Enclosing = new() { Files = [new() { As = BundledAs.Enclosure, Number = 1, Title = "Report", Name = "LK-1-01-enclosure-1.pdf", Bytes = 1, File = A.Evidence(pupil: 1) }] };

    private static readonly Paper Own = new()
    {
        Id = DerivedId.Of("paper"),
        School = A.School,
        Kind = FormKinds.EpRequest,
        Subject = Pupils[0].Ref.ToString(),
        Period = "r1",
        Audience = "Agency",
        Version = "v",
        FileHash = "00",
        Pages = 1,
        MadeOn = A.Night,
    };
}
