using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Printing;
using SenHub.Workers.Cli;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Tests.Nights;

/// <summary>Files that people made, and signatures on paper, through whole nights. It speaks on the console, as a person's command does.</summary>
[Collection("console")]
public sealed class EnclosureNightTests
{
    private const string Whole = "LK-11-J";
    private const string Changing = "LK-238-X";

    private static readonly string[] Names = ["LK-11-J-01-index.pdf", "LK-11-J-02-form.docx", "LK-11-J-03-enclosure-1.pdf", "LK-11-J-04-enclosure-2.pdf", "LK-11-J-05-enclosure-3.png"];

    [Fact]
    public async Task Enclosures_go_with_an_index_a_changed_one_asks_again_and_a_signed_scan_takes_the_papers_place()
    {
        await using var school = await DemoSchool.OpenAsync(home => File.WriteAllText(
            Path.Combine(home.SchoolFolder(DemoSchool.Larkfield), "templates", "slt.yaml"),
            File.ReadAllText(Path.Combine(Repository.Root, "templates", "slt-referral.yaml")) + "wetSignature: true\n"));
        var report = Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "evidence", Changing, "sensory-report.pdf");

        await school.NightAsync(DemoSchool.FirstNight);
        await File.AppendAllTextAsync(report, "\n");
        await school.DayAsync(DemoSchool.FirstNight.AddDays(1));
        await AssertFirstDayAsync(school);

        var toSign = Assert.Single(await school.AllAsync(), delivery => delivery.Kind == FormKinds.ToSign);
        Directory.CreateDirectory(Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "inbox"));
        File.Copy(school.Home.PaperFile(FormKinds.ToSign, toSign.PaperId), Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "inbox", "scan0001.pdf"));
        await TurnIntoPortalAsync(school);
        await school.NightAsync(DemoSchool.FirstNight.AddDays(1));
        await AssertBothAskAsync(school);

        foreach (var file in await school.Get<EvidenceDesk>().WaitingAsync(DemoSchool.Larkfield, default))
            Assert.Equal(SenHubCommand.Done, await SenHubCommand.RunAsync(["confirm", file.Reference, "--why", "looked at it", "--home", school.Home.Folder]));
        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(2));
        await AssertBothWentAsync(school);
    }

    // From the second night on the authority takes only a web form, three pages at once; the papers for it lie in the tray.
    private static async Task TurnIntoPortalAsync(DemoSchool school)
    {
        var form = Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "templates", "ehcna-norchester.yaml");
        await File.WriteAllTextAsync(form, (await File.ReadAllTextAsync(form)).Replace("provenance: sections", "route: web\nmostPages: 3", StringComparison.Ordinal));
        await school.EditAsync(facts => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Name == "Norchester SEN Team" ? agency with { Route = "folder" } : agency)] });
    }

    private static async Task AssertFirstDayAsync(DemoSchool school)
    {
        var sent = await LastAsync(school, FormKinds.Ehcna, Whole);
        Assert.Equal(DeliveryState.Sent, sent.State);
        var mail = MailOf(school, sent);
        Assert.All(Names, name => Assert.Contains(name, mail, StringComparison.Ordinal));
        Assert.DoesNotContain("enclosure-4", mail, StringComparison.Ordinal); // the old letter of the clinic
        Assert.DoesNotContain("speech-report", mail, StringComparison.Ordinal);
        var index = Assert.IsType<PdfReading.Read>(PdfText.Read(await File.ReadAllBytesAsync(school.Home.PaperFile(FormKinds.EnclosureIndex, sent.Bundle!.Index!.Value)))).Text;
        Assert.Contains("pages 6\u201311", index, StringComparison.Ordinal);
        var proof = ProofLines.Of(school.Home).Last(proof => proof.Line.Contains(sent.Reference, StringComparison.Ordinal)).Line;
        Assert.All(sent.Bundle.Files.Where(file => file.File is not null), file => Assert.Contains(file.File!.Hash, proof, StringComparison.Ordinal));
        Assert.Contains("\"By\":\"demo\"", proof, StringComparison.Ordinal);

        var changed = await LastAsync(school, FormKinds.Ehcna, Changing);
        Assert.Equal((DeliveryState.Held, EnclosureGate.Gate), (changed.State, changed.Holds[0].Gate));
        Assert.Contains("was changed since it was planned", changed.Holds[0].Reason, StringComparison.Ordinal);

        var toBeSigned = await LastAsync(school, FormKinds.SltReferral, null);
        Assert.Equal((DeliveryState.Held, SigningState.WaitsForScan), (toBeSigned.State, toBeSigned.Bundle!.Signing));
        var pages = Assert.Single(await school.AllAsync(), delivery => delivery.Kind == FormKinds.ToSign);
        Assert.Equal((DeliveryState.Sent, false), (pages.State, pages.Recipient.IsOutside));
        var text = Assert.IsType<PdfReading.Read>(PdfText.Read(await File.ReadAllBytesAsync(school.Home.PaperFile(FormKinds.ToSign, pages.PaperId))));
        Assert.All(text.Pages, page => Assert.Contains($"SIGN {toBeSigned.Reference}", page.Text, StringComparison.Ordinal));
    }

    private static async Task AssertBothAskAsync(DemoSchool school)
    {
        var changed = await LastAsync(school, FormKinds.Ehcna, Changing);
        Assert.Equal(DeliveryState.Held, changed.State);
        Assert.Contains($"senhub confirm {changed.Bundle!.Files[^1].File!.Reference}", Assert.Single(changed.Holds).Reason, StringComparison.Ordinal);

        var scanned = await LastAsync(school, FormKinds.SltReferral, null);
        Assert.Equal(SigningState.ScanToConfirm, scanned.Bundle!.Signing);
        Assert.Contains("inbox/scan0001.pdf", Assert.Single(scanned.Holds).Reason, StringComparison.Ordinal);
        Assert.Equal(2, (await school.Get<EvidenceDesk>().WaitingAsync(DemoSchool.Larkfield, default)).Count);
        Assert.Single(await school.AllAsync(), delivery => delivery.Kind == FormKinds.ToSign);
    }

    private static async Task AssertBothWentAsync(DemoSchool school)
    {
        var upload = await LastAsync(school, FormKinds.Ehcna, Changing);
        Assert.Equal(DeliveryState.HandedOver, upload.State);
        var tray = Path.Combine(school.Home.Folder, "tray", upload.Id.ToString("D"));
        Assert.Equal(
            ["LK-238-X-copy-sheet.pdf", "LK-238-X-copy-sheet.txt", "cover.txt", "part-1/LK-238-X-01-index.pdf", "part-1/LK-238-X-02-form.docx", "part-2/LK-238-X-03-enclosure-1.pdf"],
            Directory.GetFiles(tray, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(tray, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("upload the folders part-1 to part-2 one after the other", await File.ReadAllTextAsync(Path.Combine(tray, "cover.txt")), StringComparison.Ordinal);
        var signed = await LastAsync(school, FormKinds.SltReferral, null);
        Assert.Equal((DeliveryState.Sent, SigningState.SignedByHand), (signed.State, signed.Bundle!.Signing));
        var mail = MailOf(school, signed);
        Assert.Contains($"{signed.Subject}-01-signed.pdf", mail, StringComparison.Ordinal);
        Assert.DoesNotContain($"{signed.PaperId:D}", mail, StringComparison.Ordinal);
        Assert.Contains($"\"Signs\":\"{signed.Reference}\"", ProofLines.Of(school.Home).Last(proof => proof.Line.Contains(signed.Reference, StringComparison.Ordinal)).Line, StringComparison.Ordinal);
        Assert.Empty(await school.Get<EvidenceDesk>().WaitingAsync(DemoSchool.Larkfield, default));
        // What went before is not sent again by itself, though the form is another now.
        Assert.Equal("SD-S1", (await LastAsync(school, FormKinds.Ehcna, Whole)).Holds[0].Gate);
    }

    private static async Task<Delivery> LastAsync(DemoSchool school, string kind, string? subject) =>
        (await school.AllAsync()).Where(delivery => delivery.Kind == kind && (subject is null || delivery.Subject == subject) && delivery.State != DeliveryState.Superseded).MaxBy(delivery => delivery.DecidedAt)!;

    private static string MailOf(DemoSchool school, Delivery delivery) =>
        Assert.Single(school.Mails.Select(File.ReadAllText), mail => mail.Contains(delivery.MessageId, StringComparison.Ordinal));
}
