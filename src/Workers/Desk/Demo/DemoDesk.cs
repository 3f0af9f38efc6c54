using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Workers.Cli;
using SenHub.Workers.Desk.SignIn;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Desk.Demo;

/// <summary>The release desk over the demo's home, until Ctrl+C. Meanwhile the demo's hub goes on with its work, so that what is released leaves.</summary>
internal static class DemoDesk
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Runs it; false where it could not start, which is said.</summary>
    /// <param name="time">The demo's time; it goes on by itself from now on.</param>
    public static async Task<bool> RunAsync(HubHome home, HubHost hub, SteppingTime time, CancellationToken cancel)
    {
        var settings = new Dictionary<string, string?> { ["Desk:Port"] = FreePort(), ["Desk:Address"] = "loopback", ["Desk:CertificateFile"] = "" };
        await using var desk = await DeskHost.StartAsync(home, cancel, time, settings, services => services.AddSingleton<DemoPeople>(), DemoDoor.Map);
        if (desk is null)
            return false;
        time.Go();
        var address = new Uri(desk.Address, DemoDoor.Path);
        Console.WriteLine($"{Environment.NewLine}Release desk  {address}   (Ctrl+C ends it)");
        Open(address);
        await WorkAsync(hub.Get<Sweeper>(), cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return true;
    }

    private static async Task WorkAsync(Sweeper sweeper, CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                await sweeper.SweepAsync(cancel);
                if (await sweeper.FeedAsync(Every, cancel))
                    await Task.Delay(Every, cancel);
            }
        }
        finally
        {
            await sweeper.RestAsync();
        }
    }

    // A port that nobody uses: a hub's own desk may run on this machine.
    private static string FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // A machine without a browser is no failure: the address stands above.
    private static void Open(Uri address)
    {
        try
        {
            using var opened = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.ToString()]) { RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
        }
    }
}
