using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Printing;
using SenHub.TestKit.Mail;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>A school whose mail server passes mails on: what leaves is locked with the recipient's own password, or nothing leaves.</summary>
public sealed class LockedPaperTests
{
    private const string EpKey = "agency:Link EP", EpWord = "k7mp-3xqa-9wtd-hr4e", MotherWord = "v2bn-8jsc-6ygf-dmt5", FatherWord = "z9hk-4rwp-7ceu-nb3x";

    private static readonly DateOnly Night = SmallSchool.FirstNight;

    private static readonly Said Office = new("office", DateTimeOffset.UnixEpoch, "agreed by telephone");

    private static readonly KeyValuePair<string, string?> PassesOn = new("Delivery:Smtp:PassesOn", "true");

    [Fact]
    public async Task A_pupils_paper_by_mail_is_held_until_a_password_is_set_and_then_leaves_locked()
    {
        await using var school = await SmallSchool.OpenAsync(settings: PassesOn);
        await school.NightAndDayAsync(Night);
        var held = await school.OutsideAsync();
        Assert.Equal(3, held.Count);
        Assert.All(held, delivery => Assert.Equal((DeliveryState.Held, "SD-S8"), (delivery.State, Assert.Single(delivery.Holds).Gate)));
        Assert.Contains("none that this hub can open is set", held[0].Holds[0].Reason, StringComparison.Ordinal);
        Assert.Equal(0, school.MailsOutside);

        await SetAsync(school);
        await school.NightAndDayAsync(Night.AddDays(1));

        var sent = (await school.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Sent).ToList();
        Assert.Equal(3, sent.Count);
        await AssertLockedAsync(school, sent.Single(delivery => delivery.Recipient.Key == EpKey), SmallWorld.Ep, EpWord, MotherWord);
        await AssertLockedAsync(school, sent.Single(delivery => delivery.Recipient.Email == SmallWorld.Mother), SmallWorld.Mother, MotherWord, FatherWord);
        AssertInTheClearNowhere(school, EpWord, MotherWord, FatherWord);
    }

    [Fact]
    public async Task A_password_forgotten_between_build_and_send()
    {
        await using var school = await SmallSchool.OpenAsync(settings: PassesOn);
        await SetAsync(school);
        await school.NightAsync(Night);
        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal(DeliveryState.Ready, delivery.State));
        await school.Get<IRecipientPasswords>().ForgetAsync(SmallSchool.Number, EpKey, Office, default);

        await school.DayAsync(Night);

        var held = Assert.Single(await school.OutsideAsync(), delivery => delivery.State != DeliveryState.Sent);
        Assert.Equal((DeliveryState.Held, EpKey, "SD-S8"), (held.State, held.Recipient.Key, held.Holds[0].Gate));
        Assert.Equal(0, school.MailsTo(SmallWorld.Ep));
    }

    [Fact]
    public async Task A_password_renewed_between_build_and_send_is_the_one_that_opens()
    {
        const string Renewed = "8888-7777-6666-5555";
        await using var school = await SmallSchool.OpenAsync(settings: PassesOn);
        await SetAsync(school);
        await school.NightAsync(Night);
        await school.Get<IRecipientPasswords>().RenewAsync(SmallSchool.Number, EpKey, Renewed, Office, default);

        await school.DayAsync(Night);

        await AssertLockedAsync(school, Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Key == EpKey), SmallWorld.Ep, Renewed, EpWord);
    }

    [Fact]
    public async Task A_password_row_moved_to_another_recipient_lets_nothing_go()
    {
        await using var school = await SmallSchool.OpenAsync(settings: PassesOn);
        await SetAsync(school);
        await school.NightAsync(Night);
        // Somebody with the database in hand gives the psychologist the mother's sealed password.
        Assert.Equal(1, Run(school, "update deliveries_passwords set sealed = (select sealed from deliveries_passwords where recipient like 'contact:%' limit 1) where recipient = 'agency:Link EP'"));

        await school.DayAsync(Night);

        Assert.Equal(DeliveryState.Held, Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Key == EpKey).State);
        Assert.Equal(0, school.MailsTo(SmallWorld.Ep));
    }

    [Fact]
    public async Task An_identity_scan_reads_what_is_locked_before_it_is_locked()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (roll, facts) => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(roll), "Reading with Cormac Fieldhouse")] }, settings: PassesOn);
        await SetAsync(school);

        await school.NightAndDayAsync(Night);

        Assert.All(await school.OutsideAsync(), delivery => Assert.Contains(delivery.Holds, hold => hold.Gate == "GATE-2"));
        Assert.Equal(0, school.MailsOutside);
    }

    [Fact]
    public async Task Papers_for_the_school_itself_are_held_by_such_a_server_too_and_the_digest_goes()
    {
        await using var school = await SmallSchool.OpenAsync(settings: PassesOn);

        await school.NightAndDayAsync(Night);

        var inside = (await school.Deliveries.OfSchoolAsync(SmallSchool.Number, default)).Where(delivery => !delivery.Recipient.IsOutside && delivery.Recipient.Route == "mail").ToList();
        Assert.Contains(inside, delivery => delivery is { Kind: "digest", State: DeliveryState.Sent });
        Assert.All(inside.Where(delivery => delivery.Kind != "digest"), delivery => Assert.Equal(DeliveryState.Held, delivery.State));
    }

    private static async Task SetAsync(SmallSchool school)
    {
        var passwords = school.Get<IRecipientPasswords>();
        await passwords.SetAsync(SmallSchool.Number, EpKey, EpWord, Office, default);
        foreach (var contact in school.Roll.Pupils.Single(pupil => pupil.Ref == SmallWorld.Girl(school.Roll)).Contacts)
            await passwords.SetAsync(SmallSchool.Number, $"contact:{contact.Id}", contact.Email == SmallWorld.Mother ? MotherWord : FatherWord, Office, default);
    }

    private static async Task AssertLockedAsync(SmallSchool school, Delivery delivery, string address, string own, string others)
    {
        var mail = Assert.Single(school.ReadMails(), mail => mail["To"].Contains(address, StringComparison.Ordinal));
        var file = Assert.Single(mail.Attachments).Content;
        var open = await File.ReadAllBytesAsync(school.Home.PaperFile(delivery.Kind, delivery.PaperId));

        Assert.IsType<PdfReading.NotReadable>(PdfText.Read(file));
        Assert.IsType<PdfReading.NotReadable>(PdfText.Read(file, others));
        Assert.Equal(Assert.IsType<PdfReading.Read>(PdfText.Read(open)).Text, Assert.IsType<PdfReading.Read>(PdfText.Read(file, own)).Text);

        Assert.Contains("password", mail.Text, StringComparison.Ordinal);
        Assert.Contains("ring 0", mail.Text, StringComparison.Ordinal);
        Assert.Contains("on school days from", mail.Text, StringComparison.Ordinal);
        Assert.Contains("by mistake", mail.Text, StringComparison.Ordinal);

        // Before and after the point of no return: the paper that was made, and the bytes that left.
        var lines = Proofs(school, delivery.Id);
        Assert.Equal(["Sending", "Sent"], lines.Select(line => line.GetProperty("State").GetString()));
        Assert.All(lines, line => Assert.Equal((Hash(open), Hash(file)), (line.GetProperty("Document").GetString(), line.GetProperty("Left")[0].GetProperty("Hash").GetString())));
    }

    // Everything that the hub wrote in its home: ledger, its journal, papers, mails, index, logs.
    private static void AssertInTheClearNowhere(SmallSchool school, params string[] passwords)
    {
        var wanted = passwords.SelectMany(word => new[] { Encoding.UTF8.GetBytes(word), Encoding.UTF8.GetBytes(word.Replace("-", "", StringComparison.Ordinal)), Encoding.Unicode.GetBytes(word), Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(word)).TrimEnd('=')) }).ToList();
        foreach (var file in Directory.EnumerateFiles(school.Home.Folder, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.All(wanted, word => Assert.True(bytes.ToArray().AsSpan().IndexOf(word) < 0, Path.GetFileName(file)));
        }
    }

    private static List<JsonElement> Proofs(SmallSchool school, Guid delivery)
    {
        using var ledger = Open(school);
        using var ask = ledger.CreateCommand();
        ask.CommandText = "select line from deliveries_proofs where delivery_id = $id collate nocase order by number";
        ask.Parameters.AddWithValue("$id", delivery.ToString("D"));
        using var rows = ask.ExecuteReader();
        var lines = new List<JsonElement>();
        while (rows.Read())
            lines.Add(JsonDocument.Parse(rows.GetString(0)).RootElement);
        return lines;
    }

    private static int Run(SmallSchool school, string command)
    {
        using var ledger = Open(school);
        using var change = ledger.CreateCommand();
#pragma warning disable CA2100 // fixed words of this test
        change.CommandText = command;
#pragma warning restore CA2100
        return change.ExecuteNonQuery();
    }

    private static SqliteConnection Open(SmallSchool school)
    {
        var ledger = new SqliteConnection($"Data Source={Path.Combine(school.Home.Folder, "ledger.db")}");
        ledger.Open();
        return ledger;
    }

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
