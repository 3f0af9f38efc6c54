namespace SenHub.Adapters.Channels;

/// <summary>One way out. A send may end unknown; Reconcile looks before anyone sends again.</summary>
public interface IDeliveryChannel
{
    /// <summary>The route's name in settings and sheets, for example mail or sftp:northmoor.</summary>
    string Route { get; }

    /// <summary>Whether pupil papers may take this way as they are: encrypted on it to somebody who is checked, or not leaving the machine. Otherwise only locked ones, or encrypted whole.</summary>
    bool MayCarryPupilPapers { get; }

    /// <summary>Whether what goes to this address is encrypted whole, so that the recipient alone can open it (S/MIME).</summary>
    bool EncryptsFor(string address) => false;

    /// <summary>A turn at the endpoint, waited for a moment and held until the parcel is sent: taken before it is packed, so that nobody packs and judges one to be turned away.</summary>
    Task<Turn> TurnAsync(CancellationToken cancel) => Task.FromResult(Turn.Free);

    /// <summary>Sends one parcel to one recipient. Never throws for what the other side does.</summary>
    Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel);

    /// <summary>Looks whether an attempt that ended unknown arrived; Unknown again where nobody can tell.</summary>
    Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel);

    /// <summary>Looks whether it could send now, without sending anything (for senhub check).</summary>
    Task<ChannelState> LookAsync(CancellationToken cancel) => Task.FromResult(new ChannelState(Route, null, null));
}
