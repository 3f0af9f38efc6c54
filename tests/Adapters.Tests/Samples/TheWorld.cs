using SenHub.Samples.World;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>The two invented schools as the committed samples have them, made once for all tests.</summary>
internal static class TheWorld
{
    public const int Seed = 20261122;

    public static SchoolWorld Larkfield { get; } = SchoolWorld.Both(Seed)[0];

    public static SchoolWorld Hartside { get; } = SchoolWorld.Both(Seed)[1];

    public static IEnumerable<Child> Everyone => Larkfield.Children.Concat(Hartside.Children);
}
