using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>Mails without a pupil, which carry their own text: the digest with its calendar, the school's own papers, words to IT, codes (gate 8).</summary>
internal sealed class InsideMails(HubHome home, DeskCodes codes, MorningHead head)
{
    private static readonly (string Extension, string MediaType)[] Beside =
    [
        ("ics", "text/calendar; charset=utf-8; method=PUBLISH"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("csv", "text/csv; charset=utf-8"),
    ];

    /// <summary>The mail; null for a paper about a pupil.</summary>
    public async Task<Parcel?> OfAsync(Delivery delivery, PaperFiles files, CancellationToken cancel) =>
        delivery.Kind switch
        {
            PaperKinds.Digest => await head.OnAsync(await InsideAsync(delivery, files, Envelopes.DigestSubject(delivery.Night), cancel), delivery, cancel),
            PaperKinds.HandOver => await InsideAsync(delivery, files, Envelopes.HandOverSubject(delivery.Night), cancel),
            FormKinds.Readiness => await InsideAsync(delivery, files, Envelopes.ReadinessSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when DeskCodes.Are(delivery) => await CodesAsync(delivery, cancel),
            PaperKinds.Faults when IsNotice(delivery) => await NoticeAsync(delivery, cancel),
            PaperKinds.Faults when delivery.Recipient.Class == RecipientClass.Office => await InsideAsync(delivery, files, Envelopes.FaultsSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when ReturnedWork.Is(delivery.Period) => await InsideAsync(delivery, files, Envelopes.ReturnedSubject(delivery.Night), cancel),
            PaperKinds.Faults when ChannelPeriod.Is(delivery.Period) => await InsideAsync(delivery, files, Envelopes.ChannelSubject(delivery.Night), cancel),
            PaperKinds.Faults => await InsideAsync(delivery, files, Envelopes.AlertSubject(delivery.Night), cancel),
            PaperKinds.InputRound => await InsideAsync(delivery, files, Envelopes.RoundSubject(delivery.Subject, isReminder: !delivery.Period.EndsWith("/ask", StringComparison.Ordinal)), cancel) with { HoldsPupilPapers = true },
            _ when InsideOnlyGate.Binds(delivery.Kind) => await InsideAsync(delivery, files, Envelopes.HouseSubject(delivery.Kind, delivery.Night), cancel) with { HoldsPupilPapers = true },
            _ => null,
        };

    /// <summary>An envelope with nothing in it.</summary>
    public static Parcel Bare(Delivery delivery) => new()
    {
        DeliveryId = delivery.Id,
        MessageId = delivery.MessageId,
        To = delivery.Recipient.Email ?? delivery.Recipient.Name, // a folder needs no address
        Subject = "",
        Body = "",
        Date = delivery.DecidedAt,
    };

    private async Task<Parcel> InsideAsync(Delivery delivery, PaperFiles files, string subject, CancellationToken cancel)
    {
        var page = home.PaperFile(delivery.Kind, delivery.PaperId);
        var attachments = new List<Attachment> { new(Envelopes.FileName(delivery.PaperId, "pdf"), "application/pdf", files.Page.GetValueOrDefault()) };
        foreach (var (extension, mediaType) in Beside.Where(one => File.Exists(Path.ChangeExtension(page, one.Extension))))
            attachments.Add(await FileAsync(page, delivery.PaperId, extension, mediaType, cancel) is var file && extension == "xlsx" && delivery.Kind == PaperKinds.InputRound ? file with { Name = $"input-{delivery.Subject}.xlsx" } : file);
        return Bare(delivery) with
        {
            Subject = subject,
            Body = await File.ReadAllTextAsync(Path.ChangeExtension(page, "txt"), Encoding.UTF8, cancel),
            HtmlBody = File.Exists(Path.ChangeExtension(page, "html")) ? await File.ReadAllTextAsync(Path.ChangeExtension(page, "html"), Encoding.UTF8, cancel) : null,
            Attachments = attachments,
        };
    }

    private static bool IsNotice(Delivery delivery) =>
        delivery.Period.StartsWith(ItNotices.Heartbeat, StringComparison.Ordinal) || delivery.Period.StartsWith(ItNotices.Ending, StringComparison.Ordinal);

    private async Task<Parcel> NoticeAsync(Delivery delivery, CancellationToken cancel)
    {
        var (subject, body) = Notices.Parts(await File.ReadAllTextAsync(Path.ChangeExtension(home.PaperFile(delivery.Kind, delivery.PaperId), "txt"), Encoding.UTF8, cancel));
        return Bare(delivery) with { Subject = subject, Body = body };
    }

    // The codes are put in on the way out: they stand in no file of the home.
    private async Task<Parcel> CodesAsync(Delivery delivery, CancellationToken cancel)
    {
        var notice = await NoticeAsync(delivery, cancel);
        return notice with { Body = notice.Body + await codes.TextAsync(delivery, cancel) };
    }

    private static async Task<Attachment> FileAsync(string page, Guid paper, string extension, string mediaType, CancellationToken cancel) =>
        new(Envelopes.FileName(paper, extension), mediaType, await File.ReadAllBytesAsync(Path.ChangeExtension(page, extension), cancel));
}
