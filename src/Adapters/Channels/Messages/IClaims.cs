namespace SenHub.Adapters.Channels.Messages;

/// <summary>Documents that wait to be fetched by a recipient's system, each against a token that is good for it alone and for some days.</summary>
public interface IClaims
{
    /// <summary>The document; null for a token that is none, is not ours or has run out, and for one whose document is gone. Nobody is told which.</summary>
    ClaimedDocument? Open(string token);

    /// <summary>Takes away what no token opens any more.</summary>
    void Tidy();
}

/// <summary>A document as it leaves.</summary>
/// <param name="Delivery">Which it belongs to.</param>
public sealed record ClaimedDocument(Stream Content, string Name, Guid Delivery);
