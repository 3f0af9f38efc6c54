using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>Parcels with something in a field that would become a header, a command or a path.</summary>
public static class PoisonedParcels
{
    private static readonly Dictionary<string, Func<Parcel, Parcel>> Poisons = new()
    {
        ["a line break in the subject"] = parcel => parcel with { Subject = "SEN\r\nBcc: poison@elsewhere.test" },
        ["a lone line feed in the subject"] = parcel => parcel with { Subject = "SEN\nBcc: poison@elsewhere.test" },
        ["a NUL in the subject"] = parcel => parcel with { Subject = "SEN\0poison" },
        ["an empty subject"] = parcel => parcel with { Subject = "" },
        ["a line break in the address"] = parcel => parcel with { To = "inbox@larkfield.test\r\nRCPT TO:<poison@elsewhere.test>" },
        ["no address"] = parcel => parcel with { To = "" },
        ["a line break in the Message-ID"] = parcel => parcel with { MessageId = "a@b.test>\r\nBcc: poison@elsewhere.test" },
        ["a Message-ID without a domain"] = parcel => parcel with { MessageId = "poison" },
        ["a NUL in the body"] = parcel => parcel with { Body = "poison\0" },
        ["a NUL in the HTML"] = parcel => parcel with { HtmlBody = "<p>poison\0</p>" },
        ["a line break in a file name"] = Named("a\r\nContent-Type: poison.pdf"),
        ["a path in a file name"] = Named("../poison.pdf"),
        ["a Windows path in a file name"] = Named("..\\poison.pdf"),
        ["a hidden file"] = Named(".poison"),
        ["two files of one name"] = parcel => parcel with { Attachments = [File("poison.pdf", "application/pdf"), File("POISON.pdf", "application/pdf")] },
        ["a line break in a media type"] = parcel => parcel with { Attachments = [File("a.pdf", "application/pdf\r\nX-Poison: 1")] },
        ["a media type that is none"] = parcel => parcel with { Attachments = [File("a.pdf", "poison")] },
    };

    public static TheoryData<string> Names => [.. Poisons.Keys];

    public static Parcel Named(string poison, string key = "one") => Poisons[poison](Parcels.Plain(key));

    private static Func<Parcel, Parcel> Named(string file) => parcel => parcel with { Attachments = [File(file, "application/pdf")] };

    private static Attachment File(string name, string mediaType) => new(name, mediaType, Parcels.Paper(100));
}
