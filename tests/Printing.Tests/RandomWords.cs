using FsCheck;
using FsCheck.Fluent;

namespace SenHub.Printing.Tests;

/// <summary>Words of letters, signs and digits of one or two of our scripts, in any order: most of them are spelt wrong.</summary>
public static class RandomWords
{
    private static readonly (int First, int Last)[] Blocks =
        [(0x61, 0x7A), (0x100, 0x17F), (0x370, 0x3FF), (0x400, 0x45F), (0x1EA0, 0x1EF9), (0x300, 0x330), (0x620, 0x6D3), (0x900, 0x963), (0x980, 0x9E3), (0xA01, 0xA75), (0xA81, 0xAE3), (0xB82, 0xBEF)];

    private static readonly Gen<char> AnyLetter = Gen.Elements(Blocks).SelectMany(block => Gen.Choose(block.First, block.Last)).Select(c => (char)c);

    private static readonly Gen<string> OfOneBlock =
        from block in Gen.Elements(Blocks)
        from letters in Gen.Choose(block.First, block.Last).ListOf()
        select string.Concat(letters.Select(c => (char)c));

    /// <summary>In composed form, as the shaper is given them.</summary>
    public static Arbitrary<string> Any { get; } = Arb.From(Gen.OneOf(OfOneBlock, AnyLetter.ListOf().Select(letters => string.Concat(letters)))
        .Select(word => word.Normalize()).Where(word => word.Length > 0));
}
