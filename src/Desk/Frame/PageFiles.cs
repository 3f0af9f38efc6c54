using System.Security.Cryptography;

namespace SenHub.Desk.Frame;

/// <summary>The style sheet and the scripts of the pages, embedded; their addresses change with their content.</summary>
public static class PageFiles
{
    private static readonly Dictionary<string, (byte[] Content, string Address)> All = new[] { "desk.css", "desk.js", "passkey.js" }.ToDictionary(name => name, Load);

    /// <summary>Where one is fetched, for example "/assets/1f0c2a9b/desk.css".</summary>
    public static string Address(string name) => All[name].Address;

    /// <summary>Its content; null where there is none at the address.</summary>
    public static byte[]? At(string address) => All.Values.FirstOrDefault(asset => asset.Address == address).Content;

    private static (byte[], string) Load(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (content, $"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}/{name}");
    }
}
