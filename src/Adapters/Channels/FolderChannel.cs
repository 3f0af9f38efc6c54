namespace SenHub.Adapters.Channels;

/// <summary>Lays parcels into a tray from which a person or another program takes them. A repeat changes nothing; other content under the same id is refused.</summary>
/// <param name="route">Folder or portal.</param>
/// <param name="setting">Where its path stands in the settings.</param>
internal sealed class FolderChannel(string route, string setting, FolderOptions options) : IDeliveryChannel
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    private readonly Tray tray = new(options.Path);

    public string Route => route;

    public bool MayCarryPupilPapers => true; // they stay behind the tray's own permissions

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (parcel.Attachments.Any(file => string.Equals(file.Name, CoverSheet.Name, StringComparison.OrdinalIgnoreCase)))
            return new Outcome.Rejected("an attachment has the name of the cover sheet");
        if (!tray.Exists)
            return NoTray;

        var (aside, already) = await WriteAsideAsync(parcel, cancel);
        if (already is not null)
            return already;
        var mayGo = false;
        try
        {
            mayGo = await parcel.BeforeCommit(cancel);
        }
        finally
        {
            if (!mayGo)
                Tray.Discard(aside);
        }

        return mayGo ? Reveal(parcel, aside) : new Outcome.Retry(Soon, "the ledger took it back before it was laid in the tray");
    }

    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel)
    {
        Outcome found = (tray.Exists, tray.Holds(attempt.DeliveryId)) switch
        {
            (false, _) => new Outcome.Unknown($"the tray folder cannot be read: look in it for the folder {attempt.DeliveryId:D}"),
            (true, true) => new Outcome.Accepted(attempt.DeliveryId.ToString("D")),
            (true, false) => new Outcome.Retry(TimeSpan.Zero, "nothing of it lies in the tray"),
        };
        return Task.FromResult(found);
    }

    public Task<ChannelState> LookAsync(CancellationToken cancel) =>
        Task.FromResult(new ChannelState(Route, tray.Exists ? null : NoTray.Why, CertificateEnds: null));

    private Outcome.Misconfigured NoTray => new($"the tray folder is not there: create it, or set {setting} to one that is");

    private async Task<(string Aside, Outcome? Already)> WriteAsideAsync(Parcel parcel, CancellationToken cancel)
    {
        List<Sheet> sheets =
        [
            new(CoverSheet.Name, CoverSheet.Of(parcel)),
            .. parcel.Attachments.Select(file => new Sheet(file.Part is { } part ? Path.Combine(FormattableString.Invariant($"part-{part}"), file.Name) : file.Name, file.Content)),
        ];
        try
        {
            if (!tray.Holds(parcel.DeliveryId))
                return (await tray.WriteAsideAsync(parcel.DeliveryId, sheets, cancel), null);
            return await tray.HoldsSameAsync(parcel.DeliveryId, sheets, cancel)
                ? ("", new Outcome.Accepted(parcel.DeliveryId.ToString("D")))
                : ("", new Outcome.Rejected("the tray already holds something else under this delivery's id"));
        }
        catch (UnauthorizedAccessException)
        {
            return ("", new Outcome.Misconfigured("the hub may not write in the tray folder: give its account that right"));
        }
        catch (IOException)
        {
            return ("", new Outcome.Retry(Soon, "the tray folder could not be written to; is its disk full or away?"));
        }
    }

    private Outcome Reveal(Parcel parcel, string aside)
    {
        try
        {
            tray.Reveal(aside, parcel.DeliveryId);
            return new Outcome.Accepted(parcel.DeliveryId.ToString("D"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Outcome.Unknown($"look in the tray for the folder {parcel.DeliveryId:D}");
        }
    }
}
