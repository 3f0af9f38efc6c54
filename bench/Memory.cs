using System.Globalization;

namespace SenHub.Bench;

/// <summary>Resident memory as the kernel counts it, megabytes.</summary>
internal static class Memory
{
    /// <summary>The most this process held since the last reset.</summary>
    public static double Peak => Of("self", "VmHWM:");

    /// <summary>Gives back what can be, sets the high-water mark to what is left, and says what that is.</summary>
    public static double Reset()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Of("self", "VmRSS:");
    }

    /// <summary>The most that a process and all it started held: the sum of their own high-water marks, which counts shared pages more than once.</summary>
    public static double PeakOfTree(int root)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).ToDictionary(name => name!, ParentOf);
        return parents.Keys.Where(process => Descends(process)).Sum(process => Of(process, "VmHWM:"));

        bool Descends(string? process) =>
            process is not null && (process == root.ToString(CultureInfo.InvariantCulture) || (parents.TryGetValue(process, out var parent) && Descends(parent)));
    }

    private static string? ParentOf(string? process) =>
        Line(process ?? "", "PPid:") is [_, var parent, ..] && parent != "0" ? parent : null;

    private static double Of(string process, string name) =>
        Line(process, name) is [_, var kilobytes, ..] ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024 : 0;

    private static string[] Line(string process, string name)
    {
        try
        {
            return File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        }
        catch (IOException)
        {
            return []; // it ended between the listing and the question
        }
    }
}
