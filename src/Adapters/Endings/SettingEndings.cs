using System.Globalization;
using Microsoft.Extensions.Configuration;
using SenHub.Adapters.Mail;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Endings;

/// <summary>Finds by the names of settings what runs out, so that a new endpoint needs no code here: …CertificateFile, …SignFile and …RootFile hold certificates, …RecipientFolder many, …Ends is a day, …ClaimUrl has a server before it, and the section Watch names what stands nowhere else.</summary>
internal sealed class SettingEndings(IConfiguration settings) : IEndings
{
    /// <summary>Where people name what no other setting does: a file with a certificate, or a day.</summary>
    private const string Watch = "Watch";

    // Microsoft's notice on SMTP AUTH: unchanged until the end of December 2026, then off by default for existing tenants.
    private static readonly DateOnly LastDayOfBasic = new(2026, 12, 31);

    public async Task<IReadOnlyList<Ending>> LookAsync(CancellationToken cancel)
    {
        var found = new List<Ending>();
        foreach (var (key, value) in settings.AsEnumerable().Where(pair => pair.Value is { Length: > 0 }).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (Ends(key, "CertificateFile") || Ends(key, "RootFile") || Ends(key, "SignFile"))
                found.AddRange(OfFile(key, value!));
            else if (Ends(key, "RecipientFolder"))
                found.AddRange(OfFolder(key, value!));
            else if (Ends(key, "Ends") && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                found.Add(new Ending(IsWatched(key) ? NameOf(key) : $"{(Ends(key, "KeyEnds") ? "the key" : "the secret")} of {NameOf(key)}", day));
            else if (Ends(key, "ClaimUrl") && Uri.TryCreate(value, UriKind.Absolute, out var url) && await ServerCertificate.EndsAsync(url, cancel) is { } last)
                found.Add(new Ending($"the certificate of {url.Host}, where claims of {NameOf(key)} are fetched", last));
        }

        if (BasicEnds() is { } basic)
            found.Add(basic);
        return found;
    }

    private static IEnumerable<Ending> OfFile(string key, string file) =>
        CertificateFiles.SoonestEnd(file) is { } day ? [new Ending($"{(Ends(key, "RootFile") ? "an authority's certificate" : Ends(key, "SignFile") ? "the S/MIME certificate" : "the certificate")} of {NameOf(key)}", day)] : [];

    // Their files are called by addresses, which are nobody's business here: the first that ends is told, and the folder shows which.
    private static IEnumerable<Ending> OfFolder(string key, string folder)
    {
        var ends = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(CertificateFiles.SoonestEnd).OfType<DateOnly>().ToList() : [];
        return ends.Count == 0 ? [] : [new Ending($"the first of the recipients' S/MIME certificates of {NameOf(key)}", ends.Min())];
    }

    private Ending? BasicEnds() =>
        settings.GetSection(SmtpOptions.Section) is var smtp && smtp["User"] is { Length: > 0 } && smtp["SecretKind"] is null or "Password" && SmtpSetup.IsExchangeOnline(smtp["Host"] ?? "")
            ? new Ending("signing in by a password at Exchange Online (SMTP AUTH; off by default from then on: use an access token, or delivery.graph)", LastDayOfBasic)
            : null;

    private static bool Ends(string key, string word) => key.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsWatched(string key) => key.StartsWith(Watch + ConfigurationPath.KeyDelimiter, StringComparison.OrdinalIgnoreCase);

    // "delivery.sftp.northmoor" of "Delivery:Sftp:northmoor:KeyEnds"; under Watch the name that people gave.
    private static string NameOf(string key) =>
        string.Join('.', key.Split(':')[(IsWatched(key) ? 1 : 0)..^1].Select(word => word.ToLowerInvariant()));
}
