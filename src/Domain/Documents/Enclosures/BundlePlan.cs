using SenHub.Domain.Documents.Templates;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>Counts a bundle's pages, and cuts it into parts that the recipient takes: by whole files, in order. The same files give the same parts.</summary>
public static class BundlePlan
{
    private const decimal Megabyte = 1 << 20;

    /// <summary>The files with their running pages and parts, and why they cannot go.</summary>
    /// <param name="splits">An upload may be cut into parts; a mail may not.</param>
    public static (IReadOnlyList<BundledFile> Files, IReadOnlyList<string> Troubles) Lay(IReadOnlyList<BundledFile> files, BundleLimits limits, bool splits)
    {
        var troubles = files.Where(file => file.File is not null).SelectMany(file => TooMuch(file, limits, splits)).ToList();
        var (laid, page, part, bytes, pages) = (new List<BundledFile>(), 1, 1, 0L, 0);
        foreach (var file in files)
        {
            var isFull = bytes > 0 && (bytes + file.Bytes > limits.BundleBytes || pages + (file.Pages ?? 0) > limits.Pages);
            if (isFull)
                (part, bytes, pages) = (part + 1, 0, 0);
            laid.Add(file with { Part = splits ? part : 1, FirstPage = file.Pages is null ? null : page });
            (page, bytes, pages) = (page + (file.Pages ?? 0), bytes + file.Bytes, pages + (file.Pages ?? 0));
        }

        if (!splits && part > 1)
            troubles.Add(Over(files, limits));
        return (laid, troubles);
    }

    private static IEnumerable<string> TooMuch(BundledFile file, BundleLimits limits, bool splits)
    {
        var most = Smaller(limits.FileBytes, splits ? limits.BundleBytes : null);
        if (file.Bytes > most)
            yield return FormattableString.Invariant($"{Called(file)} alone has {Size(file.Bytes)}, and the recipient takes {Size(most.Value)}: save it smaller");
        if (splits && file.Pages > limits.Pages)
            yield return FormattableString.Invariant($"{Called(file)} alone has {file.Pages} pages, and the recipient takes {limits.Pages}: leave out what they need not read");
    }

    private static string Over(IReadOnlyList<BundledFile> files, BundleLimits limits)
    {
        var (bytes, pages) = (files.Sum(file => file.Bytes), files.Sum(file => file.Pages ?? 0));
        return bytes > limits.BundleBytes
            ? $"all files together have {Size(bytes)}, and the recipient takes {Size(limits.BundleBytes.GetValueOrDefault())} in one mail: enclose less, or save it smaller"
            : FormattableString.Invariant($"all files together have {pages} pages, and the recipient takes {limits.Pages} in one mail: enclose less");
    }

    private static string Called(BundledFile file) => file.As == BundledAs.Enclosure ? FormattableString.Invariant($"enclosure {file.Number}") : "the signed paper";

    private static string Size(long bytes) => FormattableString.Invariant($"{decimal.Round(bytes / Megabyte, 1, MidpointRounding.AwayFromZero):0.#} MB");

    private static long? Smaller(long? one, long? other) => one is null ? other : other is null || one < other ? one : other;
}
