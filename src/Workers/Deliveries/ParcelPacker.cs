using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Passwords;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Packs a delivery: neutral envelope, the paper's file, and for a digest its own text and calendar (gate 8).</summary>
internal sealed class ParcelPacker(HubHome home, ILedger ledger, IDeliveryLedger deliveries, BundlePacker bundles, SafeRoutes routes, IRecipientPasswords passwords, DeskCodes codes, MorningHead head, Schools schools)
{
    private const string Pdf = "application/pdf";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Everything of it, read once. Behind a password where its route wants that and one is set; where none is, it stays open, for the gate to hold.</summary>
    public async Task<Packed> PackAsync(Delivery delivery, CancellationToken cancel)
    {
        var (school, files) = (schools.Of(delivery.School), await PaperFiles.ReadAsync(home, delivery.Kind, delivery.PaperId, bundles.Read(delivery), cancel));
        if (await deliveries.PaperAsync(delivery.PaperId, cancel) is not { } paper || files.LeavingHash != paper.FileHash || await OpenAsync(delivery, files, school, cancel) is not { } open)
            return new Packed(files, null);
        if (!routes.NeedsLock(delivery.Kind, delivery.Recipient) || await PasswordAsync(delivery, cancel) is not { } password)
            return new Packed(files, open);
        return new Packed(files, ParcelLock.Locked(open with { Body = await LockedTextAsync(delivery, open, school, cancel), HtmlBody = null }, password, school.Name));
    }

    // One that another key has sealed opens nothing: the gate says so as it does of none.
    private async Task<string?> PasswordAsync(Delivery delivery, CancellationToken cancel)
    {
        try
        {
            return await passwords.OpenAsync(delivery.School, delivery.Recipient.Key, cancel);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<string> LockedTextAsync(Delivery delivery, Parcel open, SchoolSettings school, CancellationToken cancel) =>
        delivery.Recipient.IsOutside && PupilRef.TryParse(delivery.Subject, out var pupil)
            ? LockedLetter.Body(await HeaderAsync(delivery, school, pupil, cancel), pupil, open.Attachments.Count, school.PhoneHours, open.Attachments.Any(file => file.MediaType != Pdf) || delivery.Bundle?.Files.Any(file => file.File is not null) == true)
            : LockedLetter.Inside(school.Name, school.Phone, school.PhoneHours);

    private async Task<Parcel?> OpenAsync(Delivery delivery, PaperFiles files, SchoolSettings school, CancellationToken cancel) =>
        await TextAsync(delivery, files, school, cancel) is { } parcel ? parcel with { From = school.MailFrom, ReplyTo = school.ReplyTo } : null;

    private async Task<Parcel?> TextAsync(Delivery delivery, PaperFiles files, SchoolSettings school, CancellationToken cancel) =>
        delivery.Kind switch
        {
            PaperKinds.Digest => await head.OnAsync(await InsideAsync(delivery, files, Envelopes.DigestSubject(delivery.Night), cancel), delivery, cancel),
            PaperKinds.HandOver => await InsideAsync(delivery, files, Envelopes.HandOverSubject(delivery.Night), cancel),
            FormKinds.Readiness => await InsideAsync(delivery, files, Envelopes.ReadinessSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when delivery.Recipient.Class == RecipientClass.Office => await InsideAsync(delivery, files, Envelopes.FaultsSubject(delivery.Night), cancel) with { HoldsPupilPapers = true },
            PaperKinds.Faults when DeskCodes.Are(delivery) => await CodesAsync(delivery, cancel),
            PaperKinds.Faults when IsNotice(delivery) => await NoticeAsync(delivery, cancel),
            PaperKinds.Faults when ReturnedWork.Is(delivery.Period) => await InsideAsync(delivery, files, Envelopes.ReturnedSubject(delivery.Night), cancel),
            PaperKinds.Faults when ChannelPeriod.Is(delivery.Period) => await InsideAsync(delivery, files, Envelopes.ChannelSubject(delivery.Night), cancel),
            PaperKinds.Faults => await InsideAsync(delivery, files, Envelopes.AlertSubject(delivery.Night), cancel),
            PaperKinds.InputRound => await InsideAsync(delivery, files, Envelopes.RoundSubject(delivery.Subject, isReminder: !delivery.Period.EndsWith("/ask", StringComparison.Ordinal)), cancel) with { HoldsPupilPapers = true },
            _ when InsideOnlyGate.Binds(delivery.Kind) => await InsideAsync(delivery, files, Envelopes.HouseSubject(delivery.Kind, delivery.Night), cancel) with { HoldsPupilPapers = true },
            _ => await PaperAsync(delivery, files, school, cancel),
        };

    private async Task<Parcel?> PaperAsync(Delivery delivery, PaperFiles files, SchoolSettings school, CancellationToken cancel)
    {
        if ((delivery.Bundle is { } bundle ? await bundles.PackAsync(delivery, bundle, files, cancel) : await AloneAsync(delivery, files, cancel)) is not { } attachments)
            return null;
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

    private async Task<IReadOnlyList<Attachment>?> AloneAsync(Delivery delivery, PaperFiles files, CancellationToken cancel)
    {
        var attachments = new List<Attachment>();
        if (files.Form is { } form)
            attachments.Add(new(Envelopes.FileName(delivery.PaperId, HubHome.OwnFormEnding), Word, form));
        // The page beside a recipient's own form is for the school.
        if (files.Form is null || !delivery.Recipient.IsOutside)
        {
            if (files.Page is not { } page)
                return null;
            attachments.Add(new(Envelopes.FileName(delivery.PaperId, "pdf"), Pdf, page));
        }

        // Whoever finishes a paper in school gets it to edit; nobody outside does.
        if (!delivery.Recipient.IsOutside && File.Exists(Path.ChangeExtension(home.PaperFile(delivery.Kind, delivery.PaperId), "docx")))
            attachments.Add(await FileAsync(delivery.Kind, delivery.PaperId, "docx", Word, cancel));
        return attachments;
    }

    // Papers without a pupil carry their own text.
    private async Task<Parcel> InsideAsync(Delivery delivery, PaperFiles files, string subject, CancellationToken cancel)
    {
        var page = home.PaperFile(delivery.Kind, delivery.PaperId);
        var attachments = new List<Attachment> { new(Envelopes.FileName(delivery.PaperId, "pdf"), Pdf, files.Page.GetValueOrDefault()) };
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
