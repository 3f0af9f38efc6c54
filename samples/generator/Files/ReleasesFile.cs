using System.Text;
using SenHub.Domain.Deliveries;

namespace SenHub.Samples.Files;

/// <summary>Writes restricted/releases.csv.</summary>
internal static class ReleasesFile
{
    public static byte[] Write(IEnumerable<AddressRelease> releases) => Encoding.UTF8.GetBytes(
        string.Concat(releases.Select(Line).Prepend("recipient,address,on,by,why").Select(line => line + "\r\n")));

    private static string Line(AddressRelease release) =>
        FormattableString.Invariant($"{release.Recipient},{release.Address},{release.On:yyyy-MM-dd},{release.By},{release.Why}");
}
