using System.Globalization;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>Claims in the home: claims/DELIVERY/NUMBER, whole or not there, and until when beside them.</summary>
internal sealed class Claims(HubHome home, HubKey key, TimeProvider time) : IClaims
{
    private const string Until = "until";

    private readonly byte[] seal = key.For("claim token");
    private readonly Tray tray = new(home.ClaimsFolder);

    /// <summary>Keeps a parcel's documents until a moment; the same again changes nothing but the moment.</summary>
    public async Task KeepAsync(Parcel parcel, DateTimeOffset until, CancellationToken cancel)
    {
        List<Sheet> sheets = [.. parcel.Attachments.Select((file, number) => new Sheet(NameOf(number), file.Content))];
        sheets.Add(new Sheet(Until, System.Text.Encoding.ASCII.GetBytes(until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))));
        var aside = await tray.WriteAsideAsync(parcel.DeliveryId, sheets, cancel);
        Forget(parcel.DeliveryId);
        tray.Reveal(aside, parcel.DeliveryId);
    }

    /// <summary>The token for one document.</summary>
    public string Token(Guid delivery, int number, DateTimeOffset until) => new ClaimToken(delivery, checked((byte)number), until).Write(seal);

    /// <summary>Takes a delivery's documents away.</summary>
    public void Forget(Guid delivery) => Tray.Discard(tray.PlaceOf(delivery));

    public ClaimedDocument? Open(string token)
    {
        if (ClaimToken.Read(token, seal) is not { } claim || claim.Until < time.GetUtcNow())
            return null;
        try
        {
            return new ClaimedDocument(File.OpenRead(Path.Combine(tray.PlaceOf(claim.Delivery), NameOf(claim.Number))), $"{claim.Delivery:N}-{claim.Number}", claim.Delivery);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Tidy()
    {
        if (!tray.Exists)
            return;
        foreach (var folder in Directory.EnumerateDirectories(home.ClaimsFolder).Where(folder => Guid.TryParse(Path.GetFileName(folder), out _) && HasEnded(folder)))
            Tray.Discard(folder);
    }

    private bool HasEnded(string folder) =>
        !File.Exists(Path.Combine(folder, Until))
        || !long.TryParse(File.ReadAllText(Path.Combine(folder, Until)), NumberStyles.None, CultureInfo.InvariantCulture, out var until)
        || DateTimeOffset.FromUnixTimeSeconds(until) < time.GetUtcNow();

    private static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
