using System.Numerics;

namespace SenHub.Domain.Tests.Provision;

/// <summary>An exact fraction; its denominator is above zero.</summary>
internal readonly record struct Ratio(BigInteger Top, BigInteger Bottom)
{
    public static Ratio Zero { get; } = new(0, 1);

    public static Ratio Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var whole = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(value < 0 ? -whole : whole, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Ratio operator +(Ratio one, Ratio other) => Cut((one.Top * other.Bottom) + (other.Top * one.Bottom), one.Bottom * other.Bottom);

    public static Ratio operator *(Ratio one, Ratio other) => Cut(one.Top * other.Top, one.Bottom * other.Bottom);

    public static Ratio operator /(Ratio one, Ratio other) => Cut(one.Top * other.Bottom, one.Bottom * other.Top);

    public static bool operator >(Ratio one, Ratio other) => one.Top * other.Bottom > other.Top * one.Bottom;

    public static bool operator <(Ratio one, Ratio other) => other > one;

    /// <summary>Pennies of so many pounds, half a penny up; for amounts not below zero.</summary>
    public BigInteger Pennies() => ((2 * 100 * Top) + Bottom) / (2 * Bottom);

    private static Ratio Cut(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        return new(top / common, bottom / common);
    }
}
