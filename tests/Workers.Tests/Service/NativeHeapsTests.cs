using System.Runtime.InteropServices;
using SenHub.Workers.Service;

namespace SenHub.Workers.Tests.Service;

/// <summary>Large pieces come from the system and go back to it, whatever was given back before.</summary>
public sealed class NativeHeapsTests
{
    private const int Megabyte = 1 << 20;

    // More than other tests left holes for: what fits into one is put there, whatever the bound.
    private const int Pieces = 1_024;

    // malloc.h keeps a word before each piece: its size, and in the second bit whether it is the system's own.
    private const long IsTheSystems = 2;

    [Fact]
    public void Large_pieces_make_no_heap_grow_though_larger_ones_were_given_back()
    {
        NativeHeaps.Bound();
        Marshal.FreeHGlobal(Marshal.AllocHGlobal(8 * Megabyte));

        var pieces = Enumerable.Range(0, Pieces).Select(_ => Marshal.AllocHGlobal(Megabyte)).ToList();
        var word = Marshal.ReadInt64(pieces[^1], -sizeof(long));
        pieces.ForEach(Marshal.FreeHGlobal);

        Assert.Equal(IsTheSystems, word & IsTheSystems);
    }
}
