using System.Security.Cryptography;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Tests.Documents;

/// <summary>Rounds of teachers' input over nights: asked once, chased by date, answered from the inbox; nothing leaves the inbox before it is saved.</summary>
public sealed class RoundNightTests
{
    private static readonly DateOnly Night = DemoSchool.FirstNight;

    [Fact]
    public async Task Teachers_are_asked_inside_and_an_invented_reply_is_read_kept_and_shown()
    {
        await using var school = await DemoSchool.OpenAsync();
        var reply = Assert.Single(Directory.EnumerateFiles(Inbox(school)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(reply)));
        await File.WriteAllTextAsync(Path.Combine(Inbox(school), "Zofia's sheet.xlsx"), "no workbook");

        await school.NightAsync(Night);

        var asked = (await school.AllAsync()).Where(delivery => delivery.Kind == PaperKinds.InputRound).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, delivery => Assert.Equal((DeliveryState.Sent, "larkfield.example"), (delivery.State, delivery.Recipient.Email!.Split('@')[1])));
        Assert.Equal(asked.Count, asked.Select(delivery => (delivery.Recipient.Key, delivery.Subject)).Distinct().Count());
        Assert.All(asked, delivery => Assert.Contains(school.Mails, mail => File.ReadAllText(mail).Contains($"input-{delivery.Subject}.xlsx", StringComparison.Ordinal)));

        var rounds = await RoundsAsync(school);
        Assert.Equal(4, rounds.Answers.Count);
        Assert.Equal(hash, Assert.Single(await school.Get<IRoundLedger>().RepliesAsync(DemoSchool.Larkfield, Night, default)).Hash);
        using (var kept = school.Get<IRawFiles>().Open(DemoSchool.Larkfield, hash)!)
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(kept)));
        Assert.Equal(["Zofia's sheet.xlsx"], Directory.EnumerateFiles(Inbox(school)).Select(Path.GetFileName));
        Assert.Equal("reply-unreadable", Assert.Single(rounds.Faults).Code);
        Assert.DoesNotContain("Zofia", rounds.Faults[0].ToString(), StringComparison.Ordinal);

        var known = await SchoolFacts.LoadAsync(school.Get<ILedger>(), school.Settings, Night, default);
        var advice = known.Wanted.First(paper => paper.Kind == PaperKinds.ReviewAdvice && paper.Subject == rounds.Answers[0].Pupil);
        Assert.Contains(rounds.Answers[0].Answer, DocText.Print(PupilPapers.Write(advice, RecipientClass.LocalAuthority, known, Night).Document), StringComparison.Ordinal);
        Assert.Contains((await school.AllAsync()), delivery => delivery is { Kind: PaperKinds.TeacherInput, State: DeliveryState.Sent });
    }

    [Fact]
    public async Task Nobody_is_asked_twice_reminders_come_by_date_and_a_later_mail_answers()
    {
        await using var school = await DemoSchool.AfterNightAsync();
        var first = await SheetsAsync(school);
        var standing = (await RoundsAsync(school)).Requests.First(one => one.Request.Kind == RoundKinds.Evidence.Name);
        var due = standing.Request.AnswerBy;

        await school.NightAsync(due);
        var sheets = await SheetsAsync(school);
        Assert.Equal(first.Count, sheets.Count(delivery => delivery.Period.EndsWith("/ask", StringComparison.Ordinal)));
        var reminder = Assert.Single(sheets, delivery => delivery.Period == $"{standing.Request.Code}/reminder-1");
        Assert.Equal((DeliveryState.Sent, standing.Request.Teacher.Email), (reminder.State, reminder.Recipient.Email));

        var roll = (await school.Get<ILedger>().LoadAsync<SchoolRoll>(DemoSchool.Larkfield, Kept.Roll, due, default))!;
        ReadOnlyMemory<byte> Filled(string words) => school.Get<IInputSheets>().Write(standing.Request, standing.Request.Rows, roll, [.. standing.Request.Rows.Select(row =>
            new TeacherInput(standing.Request.Id, row.RowId, row.Pupil, standing.Request.Questions[0].Words, words, standing.Request.Teacher.Name, due) { Kind = standing.Request.Kind })]);
        var (inbox, folder) = (school.Get<IInbox>(), school.Home.SchoolFolder(DemoSchool.Larkfield));
        inbox.Put(folder, new IncomingMail("somebody@else.example", school.Time.GetUtcNow(), "one.xlsx", Filled("Not the teacher's words.")));
        inbox.Put(folder, new IncomingMail(standing.Request.Teacher.Email!, school.Time.GetUtcNow(), "two.xlsx", Filled("Asks for help now.")));
        await school.NightAsync(due.AddDays(1));

        var rounds = await RoundsAsync(school);
        Assert.Equal("reply-other-sender", Assert.Single(rounds.Faults).Code);
        Assert.DoesNotContain(rounds.Requests, one => one.Request.Id == standing.Request.Id);
        var answer = Assert.Single(rounds.Answers, answer => answer.Request == standing.Request.Id);
        Assert.Equal(("Asks for help now.", standing.Request.Teacher.Name, due), (answer.Answer, answer.By, answer.On));
        Assert.Equal(2, Directory.EnumerateFiles(Inbox(school)).Count()); // the refused one and who sent it
    }

    private static string Inbox(DemoSchool school) => Path.Combine(school.Home.SchoolFolder(DemoSchool.Larkfield), "inbox");

    private static async Task<RoundsTonight> RoundsAsync(DemoSchool school) => (await school.Get<ILedger>().LoadAsync<RoundsTonight>(DemoSchool.Larkfield, Kept.Rounds, DateOnly.MaxValue, default))!;

    private static async Task<IReadOnlyList<Delivery>> SheetsAsync(DemoSchool school) => [.. (await school.AllAsync()).Where(delivery => delivery.Kind == PaperKinds.InputRound)];
}
