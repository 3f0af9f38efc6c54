using System.Globalization;

namespace SenHub.Bench.Import;

/// <summary>Resident memory of this process as the kernel counts it, megabytes.</summary>
internal static class Memory
{
    /// <summary>The most since the last reset.</summary>
    public static double Peak => Of("VmHWM:");

    /// <summary>Gives back what can be, sets the high-water mark to what is left, and says what that is.</summary>
    public static double Reset()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Of("VmRSS:");
    }

    private static double Of(string name) =>
        File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, ..]
            ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024
            : 0;
}
