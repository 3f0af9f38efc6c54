using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>The first mail to an agency's or authority's address: no pupil, a code, and the address counts as confirmed when a person brings the code back (SD-S5).</summary>
public static class Handshake
{
    /// <summary>Subject of the mail.</summary>
    public static string Subject(string school) => $"{school}: please confirm this address for SEN documents";

    /// <summary>Its whole text.</summary>
    /// <param name="phone">The school's number; null where the settings name none.</param>
    public static string Body(string school, string? phone, string code) =>
        $"""
        {school} would like to send SEN documents to this address. This mail holds none.

        If this is the right address for them, please reply with the code {code}{(phone is null ? "" : $", or ring {phone} and read it out")}. Nothing is sent here before the code has come back.

        If it is not, please tell us, and delete this mail.

        {school}

        """;

    /// <summary>Why no handshake may go to an agency as its row stands; null where only the handshake is missing.</summary>
    public static string? Refusal(Recipient recipient, SencoFacts facts)
    {
        var holds = AddressGate.Outside(recipient, facts, []).ToList();
        return recipient.Email is null || recipient.Route != "mail"
            ? "the row on the sheet Agencies has no address, or its route is not mail"
            : holds.Find(hold => !hold.Releasable)?.Reason;
    }
}
