using System.Security.Cryptography;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Workers.Deliveries;

/// <summary>The files of a paper as they were read at one moment.</summary>
/// <param name="Page">The page that the hub printed; null where it is not there.</param>
/// <param name="Form">The recipient's own form, which leaves in the page's place; null where there is none.</param>
/// <param name="Enclosed">A file that goes along; null where it is not there any more, or not to the byte.</param>
internal sealed record PaperFiles(ReadOnlyMemory<byte>? Page, ReadOnlyMemory<byte>? Form, Func<EvidenceFile, ReadOnlyMemory<byte>?> Enclosed)
{
    /// <summary>What leaves of the two.</summary>
    public ReadOnlyMemory<byte>? Leaving => Form ?? Page;

    /// <summary>The hash of what leaves, hexadecimal in small letters; null where nothing is there.</summary>
    public string? LeavingHash => Leaving is { } file ? HashOf(file) : null;

    /// <summary>Tells the page and the form from any other.</summary>
    public string Mark => $"{(Page is { } page ? HashOf(page) : "-")} {(Form is { } form ? HashOf(form) : "-")}";

    /// <summary>Reads page and form; enclosed files are read where they are asked for.</summary>
    public static async Task<PaperFiles> ReadAsync(HubHome home, string kind, Guid paper, Func<EvidenceFile, ReadOnlyMemory<byte>?> enclosed, CancellationToken cancel)
    {
        var page = home.PaperFile(kind, paper);
        return new PaperFiles(await BytesAsync(page, cancel), await BytesAsync(HubHome.OwnForm(page), cancel), enclosed);
    }

    private static string HashOf(ReadOnlyMemory<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file.Span));

    private static async Task<ReadOnlyMemory<byte>?> BytesAsync(string file, CancellationToken cancel) =>
        File.Exists(file) ? await File.ReadAllBytesAsync(file, cancel) : default(ReadOnlyMemory<byte>?); // spelt out: a null array would become an empty file, not none
}
