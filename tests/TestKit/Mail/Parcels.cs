using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Domain;

namespace SenHub.TestKit.Mail;

/// <summary>Parcels for tests: valid, neutral and the same each time.</summary>
public static class Parcels
{
    /// <summary>A short mail without files.</summary>
    public static Parcel Plain(string key = "one")
    {
        var id = DerivedId.Of("test-parcel", key);
        return new Parcel
        {
            DeliveryId = id,
            MessageId = $"{id:D}@larkfield.test",
            To = "inbox@larkfield.test",
            Subject = "SEN documents ref SH-412-7; 1 file",
            Body = "Please find the documents attached.\nThey came to the wrong place? Please ring the school office.\n",
            Date = new DateTimeOffset(2026, 11, 20, 9, 45, 0, TimeSpan.Zero),
        };
    }

    /// <summary>With one paper of this many bytes, every value of a byte among them.</summary>
    public static Parcel WithPaper(string key = "one", int size = 60_000) => Plain(key) with
    {
        Attachments = [new Attachment("SH-412-7-1.pdf", "application/pdf", Paper(size))],
    };

    /// <summary>Bytes that begin like a PDF and hold all that mail finds difficult.</summary>
    public static byte[] Paper(int size)
    {
        var paper = new byte[size];
        for (var i = 0; i < size; i++)
            paper[i] = (byte)(i * 31 % 256);
        Encoding.ASCII.GetBytes("%PDF-1.7\r\n.\r\n..\n.\n").AsSpan(0, Math.Min(18, size)).CopyTo(paper);
        return paper;
    }
}
