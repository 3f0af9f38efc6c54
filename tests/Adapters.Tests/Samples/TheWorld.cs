using SenHub.Samples;
using SenHub.Samples.World;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>The two invented schools as the committed samples have them, made once for all tests.</summary>
internal static class TheWorld
{
    public const int Seed = 20261122;

    public static IReadOnlyList<SampleSchool> Schools { get; } = SampleSchool.Both(Seed);

    public static SchoolWorld Larkfield => Schools[0].World;

    public static SchoolWorld Hartside => Schools[1].World;

    public static IEnumerable<Child> Everyone => Larkfield.Children.Concat(Hartside.Children);
}
