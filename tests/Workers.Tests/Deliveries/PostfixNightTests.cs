using System.Security.Cryptography;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Roll;
using SenHub.TestKit.Mail;

namespace SenHub.Workers.Tests.Deliveries;

/// <summary>The whole path to a real mail server: a night, its window, Postfix under TLS with its certificate checked, and the mail read back from the mailbox.</summary>
public sealed class PostfixNightTests(RealPostfix postfix) : IClassFixture<RealPostfix>
{
    [Fact]
    public async Task Review_papers_reach_a_real_mailbox_with_a_neutral_envelope_and_the_paper_intact()
    {
        await using var school = await DemoSchool.AfterNightAsync(postfix.Settings);

        await school.DayAsync(DemoSchool.FirstNight.AddDays(1));

        var sent = (await school.OutsideAsync(DeliveryState.Sent)).Where(delivery => delivery.Kind == PaperKinds.ReviewAdvice).ToList();
        Assert.NotEmpty(sent);
        var roll = await school.Get<ILedger>().LoadAsync<SchoolRoll>(DemoSchool.Larkfield, Kept.Roll, DateOnly.MaxValue, default);
        foreach (var delivery in sent)
            await CheckAsync(school, delivery, roll!.Pupils.Single(pupil => pupil.Ref.ToString() == delivery.Subject));
    }

    private async Task CheckAsync(DemoSchool school, Delivery delivery, Pupil pupil)
    {
        var mail = await postfix.ReceiveAsync(delivery.MessageId);

        Assert.Equal($"SEN documents ref {pupil.Ref}; 1 file", mail["Subject"]);
        Assert.Equal("senhub@larkfield.example", mail["From"]);
        Assert.Equal("senco@larkfield.example", mail["Reply-To"]);
        Assert.Equal(delivery.Recipient.Email, mail["To"]);
        var envelope = string.Join('\n', mail.Headers.Select(header => $"{header.Name}: {header.Value}").Append(mail.Text).Append(mail.Attachments[0].Name));
        foreach (var name in new[] { pupil.Surname, pupil.Forename, pupil.PreferredForename, pupil.Upn.ToString() }.Where(name => name is { Length: > 0 }))
            Assert.DoesNotMatch($@"\b{System.Text.RegularExpressions.Regex.Escape(name!)}\b", envelope);
        var paper = await school.Deliveries.PaperAsync(delivery.PaperId, default);
        Assert.Equal(paper!.FileHash, Convert.ToHexStringLower(SHA256.HashData(Assert.Single(mail.Attachments).Content)));
    }
}
