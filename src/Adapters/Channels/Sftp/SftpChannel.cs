using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>Brings parcels to a recipient's SFTP server: aside first, then under their delivery in one step. A repeat changes nothing; what lies there is never written over.</summary>
internal sealed class SftpChannel(string name, SftpOptions options, TimeProvider time) : IDeliveryChannel
{
    private static readonly TimeSpan RenameLimit = TimeSpan.FromMinutes(1);

    private readonly SftpProgram program = new(options);

    public string Route { get; } = Routes.To(Routes.Sftp, name);

    public bool MayCarryPupilPapers => true; // encrypted on the way, to a server whose key is pinned

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (parcel.Attachments.Any(file => string.Equals(file.Name, CoverSheet.Name, StringComparison.OrdinalIgnoreCase)))
            return new Outcome.Rejected("an attachment has the name of the cover sheet");
        using var here = new SftpWorkplace();
        var place = new SftpPlace(options.Folder, parcel.DeliveryId);
        var cover = CoverSheet.Of(parcel);
        var (already, leftovers) = await FindAsync(here, place, cover, cancel);
        if (already is not null)
            return already;

        var sheets = await here.LayAsync([new Sheet(CoverSheet.Name, cover), .. parcel.Attachments.Select(file => new Sheet(file.Name, file.Content))], cancel);
        if (await program.RunAsync(here.Path, [.. place.TakeAway(leftovers), .. place.Bring(sheets)], cancel) is { IsGood: false } refused)
            return refused.Judge();
        var mayGo = false;
        try
        {
            mayGo = await parcel.BeforeCommit(cancel);
        }
        finally
        {
            if (!mayGo)
                await LastAsync(here, place.TakeBack(sheets.Select(sheet => sheet.Name)));
        }

        return mayGo ? await RevealAsync(here, place, cover) : new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back before it got its name on the server");
    }

    public async Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel)
    {
        using var here = new SftpWorkplace();
        var place = new SftpPlace(options.Folder, attempt.DeliveryId);
        var run = await program.RunAsync(here.Path, place.List(), cancel);
        if (!run.IsGood)
            return Unknown(place) with { LookAgainAfter = Attempt.Settling };
        var there = run.Listed.Split('\n').Select(line => System.IO.Path.GetFileName(line.Trim())).ToHashSet(StringComparer.Ordinal);
        if (there.Contains(place.Name))
            return new Outcome.Accepted(place.Name);
        // Neither name: the recipient may have taken it away already, so only they can tell.
        return there.Contains(place.AsideName) ? new Outcome.Retry(TimeSpan.Zero, "it lies aside on the server and never got its name") : Unknown(place);
    }

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        using var here = new SftpWorkplace();
        var run = await program.RunAsync(here.Path, [$"cd {SftpProgram.Quoted(options.Folder)}"], cancel);
        return new ChannelState(Route, run.IsGood ? null : run.Judge().Trouble(), CertificateEnds: null);
    }

    private static Outcome.Unknown Unknown(SftpPlace place) =>
        new($"look on the recipient's SFTP server for the folder {place.Name}, or ask them whether they took it");

    // What may be read under the final name decides; on a server that only takes files nothing can, and then the rename refuses.
    private async Task<(Outcome? Already, IReadOnlyList<string> Leftovers)> FindAsync(SftpWorkplace here, SftpPlace place, byte[] cover, CancellationToken cancel)
    {
        var local = here.File("there");
        var run = await program.RunAsync(here.Path, place.FetchCover(local), cancel);
        if (!run.IsGood)
            return (run.Judge(), []);
        if (!File.Exists(local))
            return (null, SftpLeftovers.In(run.Listed, time.GetUtcNow()));
        return ((await File.ReadAllBytesAsync(local, cancel)).AsSpan().SequenceEqual(cover)
            ? new Outcome.Accepted(place.Name)
            : new Outcome.Rejected("the server already holds something else under this delivery's id"), []);
    }

    private async Task<Outcome> RevealAsync(SftpWorkplace here, SftpPlace place, byte[] cover)
    {
        var run = await LastAsync(here, place.Reveal());
        if (run.IsGood)
            return new Outcome.Accepted(place.Name);
        if (run.Exit == 255)
            return Unknown(place);
        // The server said no, so nothing has the name through us; somebody may have been first.
        var (found, _) = await FindAsync(here, place, cover, CancellationToken.None);
        return found as Outcome.Accepted ?? (Outcome)new Outcome.Rejected("the server would not give the parcel its name: something lies there, or the account may not rename");
    }

    // From here on nobody calls it off: leaving now would make a known end unknown.
    private async Task<SftpRun> LastAsync(SftpWorkplace here, IReadOnlyList<string> commands)
    {
        using var limit = new CancellationTokenSource(RenameLimit);
        try
        {
            return await program.RunAsync(here.Path, commands, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return SftpRun.TooSlow;
        }
    }
}
