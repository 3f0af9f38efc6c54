using SenHub.Adapters.Mail.Reading;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Adapters.Tests.Mail.Reading;

public sealed class LetterReaderTests
{
    private const string Id = SampleLetters.Id;

    private static readonly SenderProof School = new(Vouching.Results, "mx.school.example");

    [Fact]
    public void A_report_tells_whose_envelope_which_recipient_and_what_became_of_it()
    {
        var letter = Read(SampleLetters.Report());

        var status = Assert.Single(letter.Statuses);
        Assert.Equal(("failed", "5.1.1", SampleLetters.Ep), (status.Action, status.Status, Assert.Single(status.Addresses)));
        Assert.Equal(Id, Assert.Single(letter.Names));
        Assert.Equal(new LetterKind.Failed("5.1.1"), LetterSorting.Of(letter));
    }

    [Fact]
    public void A_report_on_a_second_sending_names_it_too()
    {
        var again = Id.Replace(".invalid", ".1795426200.invalid", StringComparison.Ordinal);

        Assert.Equal(again, Assert.Single(Read(SampleLetters.Report(id: again)).Names));
    }

    [Theory]
    [InlineData("delayed", typeof(LetterKind.Delayed))]
    [InlineData("delivered", typeof(LetterKind.Delivered))]
    [InlineData("relayed", typeof(LetterKind.Other))]
    [InlineData("FAILED", typeof(LetterKind.Failed))]
    [InlineData("nonsense", typeof(LetterKind.Failed))] // no report for machines, but the subject of one for people
    public void Each_action_of_a_report_has_its_kind(string action, Type kind) =>
        Assert.IsType(kind, LetterSorting.Of(Read(SampleLetters.Report(action))));

    [Fact]
    public void An_Exchange_report_without_a_part_for_machines_is_known_by_its_words()
    {
        var letter = Read(SampleLetters.ExchangeUndeliverable());

        Assert.Equal(new LetterKind.Failed(""), LetterSorting.Of(letter));
        Assert.Contains(Id, letter.Names);
        Assert.True(LetterNews.IsAbout(letter, SampleLetters.Ep));
        Assert.False(LetterNews.IsAbout(letter, "somebody@else.example"));
    }

    [Theory]
    [InlineData("Mail delivery failed: returning message to sender", typeof(LetterKind.Failed))]
    [InlineData("failure notice", typeof(LetterKind.Failed))]
    [InlineData("Delivery Status Notification (Failure)", typeof(LetterKind.Failed))]
    [InlineData("Delivery Status Notification (Delay)", typeof(LetterKind.Delayed))]
    [InlineData("Warning: message 1abc-def delayed 24 hours", typeof(LetterKind.Delayed))]
    [InlineData("Delivered: SEN documents", typeof(LetterKind.Delivered))]
    [InlineData("Your mailbox is nearly full", typeof(LetterKind.Other))]
    public void Mail_systems_are_understood_by_subject_where_they_write_for_people_only(string subject, Type kind) =>
        Assert.IsType(kind, LetterSorting.Of(Read($"From: Mailer-Daemon@relay.example\nSubject: {subject}\n\nwords")));

    [Fact]
    public void A_person_who_writes_about_an_undelivered_parcel_is_a_person() =>
        Assert.IsType<LetterKind.FromPerson>(LetterSorting.Of(Read("From: ep@eps.example\nSubject: Undeliverable parcel\n\nwords")));

    [Theory]
    [InlineData("I am away until Monday.", false)]
    [InlineData("I no longer work for the service. Please write to the duty desk.", true)]
    [InlineData("Zoë has now left our team.", true)]
    public void An_automatic_reply_says_away_or_gone(string words, bool gone) =>
        Assert.Equal(new LetterKind.AutomaticReply(gone), LetterSorting.Of(Read(SampleLetters.OutOfOffice(words))));

    [Theory]
    [InlineData("Auto-Submitted: auto-generated")]
    [InlineData("X-Auto-Response-Suppress: All")]
    [InlineData("Precedence: bulk")]
    [InlineData("X-Nothing: at all")] // its subject tells
    public void However_a_program_says_that_it_is_one_no_person_answered(string header)
    {
        var letter = Read(SampleLetters.OutOfOffice("code ABCD-1234", more: header + "\nAuthentication-Results: mx.school.example; dmarc=pass header.from=eps.example"));

        Assert.IsType<LetterKind.AutomaticReply>(LetterSorting.Of(letter));
        Assert.Empty(HandshakeAnswer.Codes(letter));
    }

    [Theory]
    [InlineData("ABCD-1234")]
    [InlineData("The code is abcd-1234, thank you.")]
    [InlineData("Hello,\n\nabcd-1234.\n\n> please reply with the code ABCD-1234")]
    public void A_code_that_a_person_typed_is_found(string words) =>
        Assert.Equal(["ABCD-1234"], HandshakeAnswer.Codes(Read(SampleLetters.Answer(words))));

    [Theory]
    [InlineData("This is not the right address.\n\n> reply with the code ABCD-1234")]
    [InlineData("Not us.\n\nOn Tue, 24 Nov 2026 at 10:02, Larkfield wrote:\nABCD-1234")]
    [InlineData("Not us.\n\n-----Original Message-----\nABCD-1234")]
    [InlineData("Not us.\n\nFrom: Larkfield\nABCD-1234")]
    [InlineData("Ticket 4711 was opened.\n\nLarkfield would like to send SEN documents to this address. ABCD-1234")]
    public void A_code_that_was_only_sent_back_is_none(string words) =>
        Assert.Empty(HandshakeAnswer.Codes(Read(SampleLetters.Answer(words))));

    [Fact]
    public void A_code_below_a_quotation_in_HTML_is_none_and_above_it_is_one()
    {
        static string Html(string above) => SampleLetters.Answer($"<html><head><style>p > b {{}}</style></head><p>{above}</p><blockquote type=cite><p>code ABCD-1234</p></blockquote>").Replace("text/plain", "text/html", StringComparison.Ordinal);

        Assert.Empty(HandshakeAnswer.Codes(Read(Html("Not us"))));
        Assert.Equal(["ABCD-1234"], HandshakeAnswer.Codes(Read(Html("ABCD<b>-1234</b>"))));
    }

    [Fact]
    public void Workbooks_come_with_their_names_however_those_are_written()
    {
        const string Mail = """
            From: teacher@school.example
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: text/plain

            here you are
            --outer
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename*0*=utf-8''input-H7K2; filename*1="-9QXM.xl"; filename*2*=%73%78
            Content-Transfer-Encoding: base64

            UEsD BAo=
            --outer
            Content-Type: application/vnd.ms-excel; name="=?utf-8?B?w5xiZXIueGxz?="

            raw
            --outer
            Content-Type: application/pdf; name=plan.pdf

            raw
            """;

        var books = Read(Mail).Workbooks;

        Assert.Equal(["input-H7K2-9QXM.xlsx", "Über.xls"], books.Select(book => book.Name));
        Assert.Equal([0x50, 0x4B, 0x03, 0x04, 0x0A], books[0].Content.ToArray());
        Assert.Equal("raw"u8.ToArray(), books[1].Content.ToArray());
        Assert.Empty(LetterReader.Read(SampleLetters.Bytes(Mail), School, isWhole: false).Workbooks);
    }

    [Theory]
    [InlineData("=?utf-8?B?TMOtbms=?= =?UTF-8?Q?_EP?=", "Línk EP")]
    [InlineData("=?iso-8859-1*en?q?L=EDnk?=", "Línk")]
    [InlineData("=?utf-8?Q?=C3?= =?utf-8?Q?=9C?=", "Ü")]
    [InlineData("=?x-nobody?Q?plain?= and =?broken", "plain and =?broken")]
    [InlineData("=?koi8-r?B?8NLJ18XU?=", "Привет")]
    public void Subjects_are_read_in_any_charset(string field, string subject) =>
        Assert.Equal(subject, Read($"Subject: {field}\n\n").Subject);

    [Theory]
    [InlineData("From: a@x.example, b@x.example")]
    [InlineData("From: a@x.example\nFrom: b@x.example")]
    [InlineData("From: nobody")]
    [InlineData("Sender: a@x.example")]
    public void A_mail_from_several_or_nobody_is_vouched_for_by_nobody(string header) =>
        Assert.False(LetterReader.Read(SampleLetters.Bytes(header + "\n\n"), new SenderProof(Vouching.Server, null)).IsVouched);

    private static IncomingLetter Read(string mail) => LetterReader.Read(SampleLetters.Bytes(mail), School);
}
