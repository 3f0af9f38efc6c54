using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using SenHub.Contracts;

namespace SenHub.Adapters.Channels;

/// <summary>Parcels in the words of the outward contract.</summary>
internal static class Envelopes
{
    /// <summary>How the contract is written: camel case, what is missing left out. The same parcel gives the same bytes.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>With the documents in it.</summary>
    public static byte[] Whole(Parcel parcel) => Write(Bare(parcel, file => Of(file) with { Content = Convert.ToBase64String(file.Content.Span) }) with { Subject = parcel.Subject, Text = parcel.Body });

    /// <summary>With a claim to each document instead; nothing else than ids.</summary>
    /// <param name="claim">Where the document of this number can be fetched.</param>
    public static byte[] WithClaims(Parcel parcel, Func<int, Uri> claim, DateTimeOffset until)
    {
        var number = 0;
        return Write(Bare(parcel, file => Of(file) with { Claim = claim(number++), ClaimUntil = until }));
    }

    private static OutwardEnvelope Bare(Parcel parcel, Func<Attachment, OutwardDocument> document) =>
        new(OutwardEnvelope.Current, parcel.DeliveryId, parcel.Date, [.. parcel.Attachments.Select(document)]);

    private static OutwardDocument Of(Attachment file) =>
        new(file.Name, file.MediaType, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));

    private static byte[] Write(OutwardEnvelope envelope) => JsonSerializer.SerializeToUtf8Bytes(envelope, Json);
}
