namespace SenHub.Domain.Deliveries;

/// <summary>Gate 5: what a paper may show is decided by the recipient's class when it is written; here, that it goes to that class and to no other.</summary>
public static class FieldsGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-5";

    /// <summary>A hold for a paper that was shaped for somebody else.</summary>
    /// <param name="audience">The class it was written for, as the ledger has it.</param>
    public static Hold? Judge(string audience, Recipient recipient) => audience == recipient.Class.ToString()
        ? null
        : new(Gate, "the paper was written for another class of recipient, with other fields", HoldOwner.Senco, Releasable: false);
}
