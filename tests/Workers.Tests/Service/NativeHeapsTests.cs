using System.Runtime.InteropServices;
using SenHub.Workers.Service;

namespace SenHub.Workers.Tests.Service;

/// <summary>Large pieces come from the system and go back to it, whatever was given back before.</summary>
public sealed class NativeHeapsTests
{
    private const int Megabyte = 1 << 20;

    // malloc.h keeps a word before each piece: its size, and in the second bit whether it is the system's own.
    private const long IsTheSystems = 2;

    [Fact]
    public void A_large_piece_leaves_no_hole_in_a_heap_though_larger_ones_were_given_back()
    {
        NativeHeaps.Bound();
        Marshal.FreeHGlobal(Marshal.AllocHGlobal(8 * Megabyte));

        var piece = Marshal.AllocHGlobal(Megabyte);
        var word = Marshal.ReadInt64(piece, -sizeof(long));
        Marshal.FreeHGlobal(piece);

        Assert.Equal(IsTheSystems, word & IsTheSystems);
    }
}
