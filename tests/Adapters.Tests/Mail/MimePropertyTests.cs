using FsCheck;
using FsCheck.Fluent;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Any text at all in any field: it arrives as it was, or the parcel is refused; nothing else can happen.</summary>
public sealed class MimePropertyTests : IAsyncLifetime
{
    private static readonly string[] HeaderNames =
    [
        "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Auto-Submitted", "X-Auto-Response-Suppress", "Sensitivity", "Content-Type",
    ];

    // Whole sentences of what an attacker would write, broken up and put together again, among any letters at all.
    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>(),
            Gen.Elements("\r\n", "\n", "\r", "\0", "Bcc: x@y.test", ":", " ", "=?utf-8?B?", "?=", "--", ".", "..", "ł", "্", "😀", "\u2028", "\"", "<x@y.test>", "../", "%0d%0a")
                .ListOf().Select(string.Concat))
        .Select(text => text ?? "")
        .ToArbitrary();

    private readonly SinkMail mail = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await mail.DisposeAsync();

    [Fact]
    public void A_subject_arrives_as_it_was_or_is_refused() => Always.Holds(AnyText, text =>
        Deliver(Parcels.Plain() with { Subject = text }) is not { } read || read["Subject"] == Wellformed(text));

    [Fact]
    public void A_text_arrives_as_it_was_or_is_refused() => Always.Holds(AnyText, text =>
        Deliver(Parcels.Plain() with { Body = text }) is not { } read || read.Text.TrimEnd('\n') == Lines(text).TrimEnd('\n'));

    [Fact]
    public void Nothing_in_any_field_adds_a_header_a_recipient_or_a_part() => Always.Holds(AnyText, text =>
        Spoilt(text).All(parcel => Deliver(parcel) is not { } read
            || (read.Headers.Select(header => header.Name).SequenceEqual(HeaderNames) && read.Attachments.Count == 1)));

    [Fact]
    public void Every_line_is_short_and_plain_and_ends_as_it_should() => Always.Holds(AnyText, text =>
        Spoilt(text).All(parcel => mail.TryDeliverAsync(parcel).GetAwaiter().GetResult() is not { } bytes || IsTidy(bytes)));

    private static IEnumerable<Parcel> Spoilt(string text)
    {
        var whole = Parcels.WithPaper(size: 500);
        yield return whole with { Subject = text };
        yield return whole with { Body = text };
        yield return whole with { To = text + "@larkfield.test" };
        yield return whole with { MessageId = text + "@larkfield.test" };
        yield return whole with { Attachments = [whole.Attachments[0] with { Name = text + ".pdf" }] };
        yield return whole with { Attachments = [whole.Attachments[0] with { MediaType = "application/pdf" + text }] };
    }

    private static bool IsTidy(byte[] bytes)
    {
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split("\r\n");
        return lines.All(line => line.Length <= 200 && !line.AsSpan().ContainsAny("\r\n\0"));
    }

    private ReadMail? Deliver(Parcel parcel) =>
        mail.TryDeliverAsync(parcel).GetAwaiter().GetResult() is { } bytes ? ReadMail.Parse(bytes) : null;

    // Half a surrogate pair is no letter and arrives as U+FFFD.
    private static string Wellformed(string text) => string.Concat(text.EnumerateRunes());

    private static string Lines(string text) => Wellformed(text).ReplaceLineEndings("\n");
}
