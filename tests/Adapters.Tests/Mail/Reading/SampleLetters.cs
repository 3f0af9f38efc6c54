using System.Text;

namespace SenHub.Adapters.Tests.Mail.Reading;

/// <summary>Mails as servers and people write them, in their own words and forms; names and places are invented.</summary>
internal static class SampleLetters
{
    public const string Id = "52ddcc097d138c07b18ddcdd88a98933@senhub.9991001.invalid";
    public const string Ep = "ep@eps.example";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));

    /// <summary>As Postfix reports (RFC 3464).</summary>
    public static string Report(string action = "failed", string status = "5.1.1", string recipient = Ep, string id = Id, string? original = null) =>
        $"""
        Return-Path: <>
        Date: Tue, 24 Nov 2026 10:02:11 +0000 (GMT)
        From: MAILER-DAEMON@mail.eps.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: senco@school.example
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="ABC.1795514531/mail.eps.example"
        Message-Id: <20261124100211.1B2C3@mail.eps.example>

        This is a MIME-encapsulated message.

        --ABC.1795514531/mail.eps.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered.

        --ABC.1795514531/mail.eps.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.eps.example
        Original-Envelope-Id: {id.Replace("=", "+3D", StringComparison.Ordinal)}
        Arrival-Date: Tue, 24 Nov 2026 10:02:10 +0000 (GMT)

        Final-Recipient: rfc822; {recipient}
        Original-Recipient: rfc822;{original ?? recipient}
        Action: {action}
        Status: {status}
        Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: Recipient address rejected

        --ABC.1795514531/mail.eps.example
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        From: "Larkfield" <senco@school.example>
        To: {recipient}
        Message-ID: <{id}>
        Subject: SEN documents ref SH-412-7; 1 file

        --ABC.1795514531/mail.eps.example--

        """;

    /// <summary>As Exchange may write it: words for people, the original's header among them, no part for machines.</summary>
    public static string ExchangeUndeliverable(string recipient = Ep, string id = Id) =>
        $"""
        From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@school.example>
        To: senco@school.example
        Subject: Undeliverable: SEN documents ref SH-412-7; 1 file
        Date: Tue, 24 Nov 2026 10:02:11 +0000
        MIME-Version: 1.0
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64

        {Convert.ToBase64String(Encoding.UTF8.GetBytes($"<html><body><p><b>Your message to {recipient} couldn&#8217;t be delivered.</b></p><p>Original message headers:</p><pre>Message-ID: &lt;{id}&gt;\nTo: &lt;{recipient}&gt;</pre></body></html>"), Base64FormattingOptions.InsertLineBreaks)}

        """;

    public static string OutOfOffice(string words = "I am away until Monday.", string from = Ep, string id = Id, string more = "Auto-Submitted: auto-replied") =>
        $"""
        Return-Path: <>
        From: =?iso-8859-1?Q?L=EDnk_EP?= <{from}>
        To: senco@school.example
        Subject: Automatic reply: SEN documents ref SH-412-7; 1 file
        In-Reply-To: <{id}>
        References: <{id}>
        {more}
        Content-Type: text/plain

        {words}

        """;

    public static string Answer(string words, string from = Ep, string id = Id, string more = "Authentication-Results: mx.school.example; dmarc=pass header.from=eps.example") =>
        $"""
        Return-Path: <{from}>
        {more}
        From: "Link EP" <{from}>
        To: senco@school.example
        Subject: Re: SEN documents
        In-Reply-To: <{id}>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        {words}

        """;
}
