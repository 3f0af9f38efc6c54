using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>Whoever started this process. A part of a round ends with its harness, however that ends.</summary>
internal static class Parent
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private static Timer? watch;

    /// <summary>Ends this process when its parent is gone.</summary>
    public static void EndsUs()
    {
        var parent = File.ReadLines("/proc/self/status").First(line => line.StartsWith("PPid:", StringComparison.Ordinal))["PPid:".Length..].Trim();
        watch = new Timer(_ => End(int.Parse(parent, CultureInfo.InvariantCulture)), null, Glance, Glance);
    }

    private static void End(int parent)
    {
        if (!Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{parent}")))
            Environment.Exit(3);
    }
}
