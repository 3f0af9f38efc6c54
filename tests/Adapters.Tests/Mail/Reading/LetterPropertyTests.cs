using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using SenHub.Adapters.Mail.Reading;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Adapters.Tests.Mail.Reading;

/// <summary>Any bytes are a mail: none makes the reader throw, loop or take long, and none that the server does not vouch for confirms anything.</summary>
public sealed class LetterPropertyTests
{
    private static readonly SenderProof School = new(Vouching.Results, "mx.school.example");

    private static readonly byte[][] Real =
    [
        SampleLetters.Bytes(SampleLetters.Report()), SampleLetters.Bytes(SampleLetters.ExchangeUndeliverable()), SampleLetters.Bytes(SampleLetters.OutOfOffice()), SampleLetters.Bytes(SampleLetters.Answer("ABCD-1234")),
    ];

    private static readonly string[] Pieces =
    [
        "\r\n", "\n", "\r\n\r\n", "--b", "--b--", "--b\r\n", "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "Content-Type: message/rfc822\r\n\r\n", "Content-Type: message/delivery-status\r\n\r\n",
        "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "Subject: =?", "=?utf-8?B?", "?=", "=?utf-8?Q?=", "Content-Disposition: attachment; filename*0*=a'b'", "%", "%4", "%zz", "filename*1=", "\"", "\\", ";", "=",
        "Action: failed\r\n", "Final-Recipient: rfc822;a@b.example\r\n", "From: ", "a@b.example", "<", ">", "Message-ID: <", "\0", "\u00ff", "Content-Type: text/html; charset=utf-7\r\n\r\n", "<style>", "<!--", "</style>", "<blockquote", "AAAA", " ", "\t",
    ];

    private static readonly Arbitrary<byte[]> AnyMail = Gen.OneOf(
            ArbMap.Default.GeneratorFor<byte[]>(),
            Gen.Elements(Pieces).ListOf().Select(pieces => System.Text.Encoding.Latin1.GetBytes(string.Concat(pieces))),
            Spoilt())
        .Select(bytes => bytes ?? [])
        .ToArbitrary();

    [Fact]
    public void No_bytes_make_the_reader_throw_and_what_nobody_vouches_for_gives_no_code() => Always.Holds(AnyMail, bytes =>
    {
        var letter = LetterReader.Read(bytes, School);
        return LetterSorting.Of(letter) is not null && (letter.IsVouched || HandshakeAnswer.Codes(letter).Count == 0);
    });

    [Theory]
    [InlineData("parts in parts")]
    [InlineData("many parts")]
    [InlineData("many fields")]
    [InlineData("one long field")]
    [InlineData("one long line")]
    [InlineData("open tags")]
    [InlineData("half addresses")]
    [InlineData("half words")]
    public void A_mail_made_to_be_slow_is_read_in_a_moment(string what)
    {
        var clock = Stopwatch.StartNew();

        LetterReader.Read(SampleLetters.Bytes(Heavy(what)), School);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10); // milliseconds on a quiet machine; without limits it would be minutes
    }

    private static string Heavy(string what) => what switch
    {
        "parts in parts" => string.Concat(Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")),
        "many parts" => "Content-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 300_000)),
        "many fields" => string.Concat(Enumerable.Repeat("Subject: x\n", 500_000)),
        "one long field" => "Content-Type: " + string.Concat(Enumerable.Repeat("a;b=\"c\";", 300_000)) + "\n\n",
        "one long line" => "From: " + new string('a', 4_000_000) + "\n\n" + new string('b', 4_000_000),
        "open tags" => "Content-Type: text/html\n\n" + string.Concat(Enumerable.Repeat("<style><!--<", 100_000)),
        "half addresses" => "\n" + string.Concat(Enumerable.Repeat("a.b@c-", 400_000)),
        "half words" => "Subject: " + string.Concat(Enumerable.Repeat("=?utf-8?B?", 400_000)) + "\n\n",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static Gen<byte[]> Spoilt() =>
        from mail in Gen.Elements(Real)
        from cuts in Gen.Choose(0, mail.Length - 1).ListOf()
        from letter in Gen.Choose(0, 255)
        select Spoilt(mail, [.. cuts], (byte)letter);

    private static byte[] Spoilt(byte[] mail, int[] at, byte letter)
    {
        var copy = mail.ToArray();
        foreach (var place in at)
            copy[place] = letter;
        return at.Length > 0 && at[0] % 3 == 0 ? copy[..at[0]] : copy;
    }
}
