using System.Runtime.InteropServices;

namespace SenHub.Workers.Service;

/// <summary>glibc's heaps: for threads that meet at the allocator it makes up to eight for each core, and what each has once held it keeps. The hub allocates little outside the collector's memory; two are enough, and hold megabytes less.</summary>
internal static class NativeHeaps
{
    // M_ARENA_MAX of malloc.h.
    private const int Arenas = -8;

    private delegate int SetOption(int option, int value);

    /// <summary>Sets the bound; changes nothing on a system with another C library. Heaps that are there already stay.</summary>
    public static void Bound()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "mallopt", out var option))
            Marshal.GetDelegateForFunctionPointer<SetOption>(option)(Arenas, 2);
    }
}
