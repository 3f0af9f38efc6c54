using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Packs a delivery: neutral envelope, the paper's file, and for a digest its own text and calendar (gate 8).</summary>
internal sealed class ParcelPacker(HubHome home, ILedger ledger, IDeliveryLedger deliveries, BundlePacker bundles, MorningHead head)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Whether the file that leaves is, to the byte, the paper whose hash the ledger has.</summary>
    public async Task<bool> IsAsMadeAsync(Delivery delivery, CancellationToken cancel)
    {
        var page = home.PaperFile(delivery.Kind, delivery.PaperId);
        var file = File.Exists(HubHome.OwnForm(page)) ? HubHome.OwnForm(page) : page;
        return File.Exists(file)
            && await deliveries.PaperAsync(delivery.PaperId, cancel) is { } paper
            && paper.FileHash == Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, cancel)))
            && (delivery.Bundle is not { } bundle || await bundles.IsAsPlannedAsync(delivery, bundle, cancel));
    }

    /// <summary>The parcel.</summary>
    public async Task<Parcel> PackAsync(Delivery delivery, SchoolSettings school, CancellationToken cancel) =>
        delivery.Kind switch
        {
            PaperKinds.Digest => await head.OnAsync(await InsideAsync(delivery, Envelopes.DigestSubject(delivery.Night), cancel), delivery, cancel),
            PaperKinds.HandOver => await InsideAsync(delivery, Envelopes.HandOverSubject(delivery.Night), cancel),
            FormKinds.Readiness => await InsideAsync(delivery, Envelopes.ReadinessSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when delivery.Recipient.Class == RecipientClass.Office => await InsideAsync(delivery, Envelopes.FaultsSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when ChannelPeriod.Is(delivery.Period) => await InsideAsync(delivery, Envelopes.ChannelSubject(delivery.Night), cancel),
            PaperKinds.Faults => await InsideAsync(delivery, Envelopes.AlertSubject(delivery.Night), cancel),
            PaperKinds.InputRound => await InsideAsync(delivery, Envelopes.RoundSubject(delivery.Subject, isReminder: !delivery.Period.EndsWith("/ask", StringComparison.Ordinal)), cancel) with { HoldsPupilPapers = true },
            _ when InsideOnlyGate.Binds(delivery.Kind) => await InsideAsync(delivery, Envelopes.HouseSubject(delivery.Kind, delivery.Night), cancel) with { HoldsPupilPapers = true },
            _ => await PaperAsync(delivery, school, cancel),
        } with
        { From = school.MailFrom, ReplyTo = school.ReplyTo };

    private async Task<Parcel> PaperAsync(Delivery delivery, SchoolSettings school, CancellationToken cancel)
    {
        var attachments = delivery.Bundle is { } bundle ? [.. await bundles.PackAsync(delivery, bundle, cancel)] : await AloneAsync(delivery, cancel);
        var pupil = PupilRef.TryParse(delivery.Subject, out var reference) ? reference : throw new InvalidDataException("A paper about a pupil has no reference.");
        return Bare(delivery) with
        {
            Subject = Envelopes.Subject(pupil, attachments.Count),
            Body = delivery is { Recipient.Route: "folder", Bundle: { Index: not null } upload }
                ? Envelopes.UploadBody(delivery.Recipient.Name, pupil, upload.Parts, upload.CopySheet is not null)
                : Envelopes.Body(await HeaderAsync(delivery, school, pupil, cancel), pupil, attachments.Count),
            Attachments = attachments,
            HoldsPupilPapers = true,
        };
    }

    private async Task<List<Attachment>> AloneAsync(Delivery delivery, CancellationToken cancel)
    {
        var attachments = new List<Attachment>();
        var hasForm = File.Exists(HubHome.OwnForm(home.PaperFile(delivery.Kind, delivery.PaperId)));
        if (hasForm)
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, HubHome.OwnFormEnding, Word, cancel));
        // The page beside a recipient's own form is for the school.
        if (!hasForm || !delivery.Recipient.IsOutside)
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "pdf", "application/pdf", cancel));
        // Whoever finishes a paper in school gets it to edit; nobody outside does.
        if (!delivery.Recipient.IsOutside && File.Exists(Path.ChangeExtension(home.PaperFile(delivery.Kind, delivery.PaperId), "docx")))
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "docx", Word, cancel));
        return attachments;
    }

    // Papers without a pupil carry their own text.
    private async Task<Parcel> InsideAsync(Delivery delivery, string subject, CancellationToken cancel)
    {
        var page = home.PaperFile(delivery.Kind, delivery.PaperId);
        var attachments = new List<Attachment> { await FileAsync(delivery.Kind, delivery.PaperId, "pdf", "application/pdf", cancel) };
        if (File.Exists(Path.ChangeExtension(page, "ics")))
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "ics", "text/calendar; charset=utf-8; method=PUBLISH", cancel));
        if (File.Exists(Path.ChangeExtension(page, "xlsx")))
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "xlsx", Excel, cancel) is var book && delivery.Kind == PaperKinds.InputRound ? book with { Name = $"input-{delivery.Subject}.xlsx" } : book);
        if (File.Exists(Path.ChangeExtension(page, "csv")))
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "csv", "text/csv; charset=utf-8", cancel));
        return Bare(delivery) with
        {
            Subject = subject,
            Body = await File.ReadAllTextAsync(Path.ChangeExtension(page, "txt"), Encoding.UTF8, cancel),
            HtmlBody = File.Exists(Path.ChangeExtension(page, "html")) ? await File.ReadAllTextAsync(Path.ChangeExtension(page, "html"), Encoding.UTF8, cancel) : null,
            Attachments = attachments,
        };
    }

    private static Parcel Bare(Delivery delivery) => new()
    {
        DeliveryId = delivery.Id,
        MessageId = delivery.MessageId,
        To = delivery.Recipient.Email ?? delivery.Recipient.Name, // a folder needs no address
        Subject = "",
        Body = "",
        Date = delivery.DecidedAt,
    };

    private async Task<SchoolHeader> HeaderAsync(Delivery delivery, SchoolSettings school, PupilRef reference, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, DateOnly.MaxValue, cancel);
        var facts = await ledger.LoadAsync<SencoFacts>(school.Number, Kept.Facts, DateOnly.MaxValue, cancel);
        var pupil = roll?.Pupils.FirstOrDefault(pupil => pupil.Ref == reference);
        var senco = pupil is null ? null : facts?.Staff.SencoOf(pupil, delivery.Night);
        return new SchoolHeader(school.Name, school.Number, school.Address, school.Phone, senco?.Name ?? "the SENCo", school.Authority);
    }

    private async Task<Attachment> FileAsync(string kind, Guid paper, string extension, string mediaType, CancellationToken cancel) =>
        new(Envelopes.FileName(paper, extension), mediaType, await File.ReadAllBytesAsync(Path.ChangeExtension(home.PaperFile(kind, paper), extension), cancel));
}
