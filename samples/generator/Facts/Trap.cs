namespace SenHub.Samples.Facts;

/// <summary>The four deliveries of the samples that must be held. Each stands in exactly one review or request.</summary>
internal static class Trap
{
    /// <summary>Key of the plan whose review an estranged father is invited to.</summary>
    public const string NoContact = "no-contact";

    /// <summary>Key of the plan whose review a service with an unconfirmed address is invited to.</summary>
    public const string NewAddress = "new-address";

    /// <summary>The service whose address has no release record.</summary>
    public const string NewAgency = "Ferrydown Occupational Therapy";

    /// <summary>Key of the plan whose first parent's address has changed since it was released.</summary>
    public const string ChangedAddress = "changed-address";

    /// <summary>The service for which a consent has expired; other consents for it hold.</summary>
    public const string Psychology = "Norchester Educational Psychology";

    /// <summary>What those consents are for.</summary>
    public const string PsychologyPurpose = "EP involvement";
}
