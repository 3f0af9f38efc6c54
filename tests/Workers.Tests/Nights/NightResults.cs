using System.Security.Cryptography;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Tests.Nights;

/// <summary>What a night came to, in a form that can be compared with another's.</summary>
internal static class NightResults
{
    public static IReadOnlyList<(string Name, string Hash)> Papers(this DemoSchool school) => Files(school.Home.PapersFolder);

    public static IEnumerable<string> MailHashes(this DemoSchool school) => school.Mails.Select(Hash);

    /// <summary>Each file by its place in the folders, and its hash.</summary>
    public static IReadOnlyList<(string Name, string Hash)> Files(params IReadOnlyList<string> folders) =>
    [
        .. from folder in folders
           from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           select (Path.GetRelativePath(folder, file), Hash(file)),
    ];

    public static async Task<List<(string, DeliveryState, string)>> DeliveriesAsync(this DemoSchool school) =>
        [.. (await school.AllAsync()).Select(delivery => (delivery.Reference, delivery.State, string.Join(' ', delivery.Holds.Select(hold => hold.Gate))))];

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
