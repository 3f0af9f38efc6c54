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

/// <summary>Packs a delivery: neutral envelope, the paper's file and what goes with it, locked where its route wants that (gate 8).</summary>
internal sealed class ParcelPacker(HubHome home, ILedger ledger, IDeliveryLedger deliveries, BundlePacker bundles, SafeRoutes routes, IRecipientPasswords passwords, InsideMails inside, Schools schools)
{
    private const string Pdf = "application/pdf";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        (await inside.OfAsync(delivery, files, cancel) ?? await PaperAsync(delivery, files, school, cancel)) is { } parcel ? parcel with { From = school.MailFrom, ReplyTo = school.ReplyTo } : null;

    private async Task<Parcel?> PaperAsync(Delivery delivery, PaperFiles files, SchoolSettings school, CancellationToken cancel)
    {
        if ((delivery.Bundle is { } bundle ? await bundles.PackAsync(delivery, bundle, files, cancel) : await AloneAsync(delivery, files, cancel)) is not { } attachments)
            return null;
        var pupil = PupilRef.TryParse(delivery.Subject, out var reference) ? reference : throw new InvalidDataException("A paper about a pupil has no reference.");
        return InsideMails.Bare(delivery) with
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
