namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What somebody may want to do at the release desk.</summary>
public enum DeskAct
{
    /// <summary>Look at a pupil's paper.</summary>
    See,

    /// <summary>Let something held go, or count from the next run on.</summary>
    Release,

    /// <summary>Leave it held, with a note for whoever keeps the facts.</summary>
    SendBack,

    /// <summary>Hold it through later versions too.</summary>
    Stop,

    /// <summary>Say that it was handed in, with the recipient's own reference.</summary>
    MarkSubmitted,

    /// <summary>Say whether one of unknown outcome arrived; one that did not goes once more.</summary>
    Settle,

    /// <summary>Say that the marked words of a paper mean nobody else.</summary>
    ConfirmPhrase,

    /// <summary>Say whose a file under evidence is.</summary>
    ConfirmFile,

    /// <summary>Say that an address is right.</summary>
    ConfirmAddress,

    /// <summary>Stop all sending at once.</summary>
    StopEverything,
}
