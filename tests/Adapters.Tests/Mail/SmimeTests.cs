using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Signed and encrypted mails, verified and opened by OpenSSL.</summary>
public sealed class SmimeTests : IDisposable
{
    private const string Ep = "inbox@larkfield.test"; // to whom the sample parcels go

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly TemporaryFolder folder = new();
    private readonly string recipients;

    public SmimeTests()
    {
        recipients = Directory.CreateDirectory(folder.File("recipients")).FullName;
        Write(folder.File("school.pem"), Make("senco@larkfield.test"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_signed_mail_verifies_and_reads_as_it_would_without_a_signature()
    {
        await using var mail = new SinkMail(Setting("SignFile", folder.File("school.pem")));
        await using var plain = new SinkMail();

        var signed = await mail.DeliverAsync(Parcels.WithPaper());

        var (exit, content) = OpenSsl(signed, "smime", "-verify", "-CAfile", folder.File("school.pem"), "-purpose", "any");
        Assert.Equal(0, exit);
        Assert.Equal(0, OpenSsl(signed, "cms", "-verify", "-CAfile", folder.File("school.pem"), "-purpose", "any").Exit);
        Assert.Contains("multipart/mixed", Encoding.ASCII.GetString(content), StringComparison.Ordinal);
        Assert.Equal(ReadMail.Parse(await plain.DeliverAsync(Parcels.WithPaper())).Attachments[0].Content, ReadMail.Parse(signed).Attachments[0].Content);
    }

    [Fact]
    public async Task A_changed_letter_breaks_the_signature()
    {
        await using var mail = new SinkMail(Setting("SignFile", folder.File("school.pem")));

        var changed = Encoding.ASCII.GetString(await mail.DeliverAsync(Parcels.Plain())).Replace("Please find", "Please lose", StringComparison.Ordinal);

        Assert.NotEqual(0, OpenSsl(Encoding.ASCII.GetBytes(changed), "smime", "-verify", "-CAfile", folder.File("school.pem"), "-purpose", "any").Exit);
    }

    [Fact]
    public async Task A_mail_to_somebody_with_a_certificate_opens_with_their_key_alone_and_is_signed_within()
    {
        Write(folder.File("theirs.pem"), Make(Ep));
        Write(folder.File("others.pem"), Make("other@larkfield.test"));
        Publish("theirs.pem", Ep);
        await using var mail = new SinkMail(Setting("SignFile", folder.File("school.pem")), Setting("RecipientFolder", recipients));

        var sealedMail = await mail.DeliverAsync(Parcels.WithPaper());

        var (exit, opened) = OpenSsl(sealedMail, "cms", "-decrypt", "-recip", folder.File("theirs.pem"), "-inkey", folder.File("theirs.pem"));
        Assert.Equal(0, exit);
        Assert.NotEqual(0, OpenSsl(sealedMail, "cms", "-decrypt", "-recip", folder.File("others.pem"), "-inkey", folder.File("others.pem")).Exit);
        Assert.Equal(0, OpenSsl(opened, "smime", "-verify", "-CAfile", folder.File("school.pem"), "-purpose", "any").Exit);
        Assert.Contains("SH-412-7-1.pdf", Encoding.ASCII.GetString(opened), StringComparison.Ordinal);
        Assert.DoesNotContain("SH-412-7-1.pdf", Encoding.ASCII.GetString(sealedMail), StringComparison.Ordinal);
        Assert.Contains("Subject: SEN documents ref", Encoding.ASCII.GetString(sealedMail), StringComparison.Ordinal);
        Assert.Contains("aes-256-cbc", Encoding.ASCII.GetString(OpenSsl(sealedMail, "cms", "-cmsout", "-print").Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_a_mail_is_neither_signed_nor_encrypted()
    {
        await using var mail = new SinkMail();

        Assert.DoesNotContain("pkcs7", Encoding.ASCII.GetString(await mail.DeliverAsync(Parcels.WithPaper())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pupils_paper_goes_open_by_a_distant_server_only_to_whom_it_is_encrypted_for()
    {
        Write(folder.File("theirs.pem"), Make(Ep));
        Publish("theirs.pem", Ep);
        await using var mail = new SinkMail(Setting("RecipientFolder", recipients), Setting("PassesOn", "true"));
        var paper = Parcels.WithPaper() with { HoldsPupilPapers = true };

        Assert.NotNull(await mail.TryDeliverAsync(paper));
        Assert.Null(await mail.TryDeliverAsync(paper with { To = "other@larkfield.test" }));
    }

    [Theory]
    [InlineData("another address")]
    [InlineData("out of date")]
    [InlineData("not begun")]
    [InlineData("weak key")]
    [InlineData("may only sign")]
    [InlineData("no certificate")]
    public async Task A_certificate_that_is_not_the_recipients_to_encipher_for_today_is_none(string why)
    {
        using var certificate = why switch
        {
            "another address" => Make("other@larkfield.test"),
            "out of date" => Make(Ep, days: (-20, -1)),
            "not begun" => Make(Ep, days: (1, 20)),
            "weak key" => Make(Ep, bits: 1024),
            "may only sign" => Make(Ep, X509KeyUsageFlags.DigitalSignature),
            _ => Make(Ep),
        };
        await File.WriteAllTextAsync(Path.Combine(recipients, Ep + ".pem"), why == "no certificate" ? "nothing" : certificate.ExportCertificatePem());
        await using var host = new ChannelHost([Setting("Host", "127.0.0.1"), Setting("From", "senco@larkfield.test"), Setting("RecipientFolder", recipients)]);

        Assert.False(host.Channel.EncryptsFor(Ep));
        Assert.False(host.Channel.EncryptsFor("../" + Ep));
    }

    [Fact]
    public async Task A_certificate_in_either_form_counts_whatever_the_letters_of_the_address()
    {
        using var certificate = Make(Ep);
        await File.WriteAllBytesAsync(Path.Combine(recipients, "Inbox@Larkfield.test.cer"), certificate.RawData);
        await using var host = new ChannelHost([Setting("Host", "127.0.0.1"), Setting("From", "senco@larkfield.test"), Setting("RecipientFolder", recipients)]);

        Assert.True(host.Channel.EncryptsFor(Ep));
        Assert.False(host.Channel.EncryptsFor("other@larkfield.test"));
    }

    private static KeyValuePair<string, string?> Setting(string name, string value) => new("Delivery:Smtp:" + name, value);

    private void Publish(string file, string address)
    {
        using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(folder.File(file)));
        File.WriteAllText(Path.Combine(recipients, address + ".pem"), certificate.ExportCertificatePem());
    }

    private static void Write(string file, X509Certificate2 certificate)
    {
        using (certificate)
        using (var key = certificate.GetRSAPrivateKey()!)
            File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n");
    }

    private static X509Certificate2 Make(string address, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, int bits = 2048, (int From, int To)? days = null)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest("CN=A mailbox", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddEmailAddress(address);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        return request.CreateSelfSigned(Now.AddDays(days?.From ?? -1), Now.AddDays(days?.To ?? 20));
    }

    private (int Exit, byte[] Output) OpenSsl(byte[] mail, params string[] options)
    {
        var file = folder.File("mail.eml");
        File.WriteAllBytes(file, mail);
        var start = new ProcessStartInfo("openssl", [.. options, "-in", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        program.StandardOutput.BaseStream.CopyTo(output);
        program.WaitForExit();
        error.GetAwaiter().GetResult();
        return (program.ExitCode, output.ToArray());
    }
}
