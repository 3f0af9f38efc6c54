using System.Security.Cryptography;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Tests.Nights;

/// <summary>What a night came to, in a form that can be compared with another's.</summary>
internal static class NightResults
{
    public static List<(string Name, string Hash)> Papers(this DemoSchool school) =>
    [
        .. Directory.EnumerateFiles(school.Home.PapersFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(school.Home.PapersFolder, file), Hash(file))),
    ];

    public static IEnumerable<string> MailHashes(this DemoSchool school) => school.Mails.Select(Hash);

    public static async Task<List<(string, DeliveryState, string)>> DeliveriesAsync(this DemoSchool school) =>
        [.. (await school.AllAsync()).Select(delivery => (delivery.Reference, delivery.State, string.Join(' ', delivery.Holds.Select(hold => hold.Gate))))];

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
