using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SenHub.Adapters.Channels;

/// <summary>The text that lies beside the files in the tray: for whom, what about, and which files with their sizes and hashes.</summary>
internal static class CoverSheet
{
    public const string Name = "cover.txt";

    public static byte[] Of(Parcel parcel)
    {
        var text = new StringBuilder()
            .Append("For: ").Append(parcel.To).Append('\n')
            .Append("Subject: ").Append(parcel.Subject).Append('\n')
            .Append("Date: ").Append(parcel.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)).Append('\n')
            .Append("Reference: ").Append(parcel.MessageId).Append("\n\n")
            .Append(parcel.Body.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n\nFiles:\n");
        foreach (var file in parcel.Attachments)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
            text.Append(CultureInfo.InvariantCulture, $"{(file.Part is { } part ? $"part-{part}/" : "")}{file.Name}  {file.Content.Length} bytes  SHA-256 {hash}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
