using System.Runtime.InteropServices;

namespace SenHub.Workers.Service;

/// <summary>
/// glibc's heaps. For threads that meet at the allocator it makes up to eight for each core, and what each has once held it keeps; the hub allocates little outside the collector's memory, and two are enough.
/// A large piece that was given back leaves a hole in its heap; small ones settle there, and the next large one makes the heap grow, hour after hour. Large pieces come from the system and go back to it.
/// </summary>
internal static class NativeHeaps
{
    // M_ARENA_MAX and M_MMAP_THRESHOLD of malloc.h. Left to itself the second one rises with what is given back, up to 32 MB.
    private const int Arenas = -8;
    private const int FromSystem = -3;

    // Above what one packing of a stream takes: that happens dozens of times a paper, and fresh pages cost more each time than they save.
    private const int Large = 512 * 1024;

    private delegate int SetOption(int option, int value);

    /// <summary>Sets the bounds; changes nothing on a system with another C library. Heaps that are there already stay.</summary>
    public static void Bound()
    {
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "mallopt", out var option))
        {
            var set = Marshal.GetDelegateForFunctionPointer<SetOption>(option);
            set(Arenas, 2);
            set(FromSystem, Large);
        }
    }
}
