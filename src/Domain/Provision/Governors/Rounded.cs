namespace SenHub.Domain.Provision.Governors;

/// <summary>Figures that need no exactness, rounded so that neither they nor their difference from another report tell of few persons.</summary>
public static class Rounded
{
    /// <summary>A count to the nearest five; null below the threshold.</summary>
    public static int? Count(int count, int threshold = Suppression.Threshold) =>
        count < threshold ? null : (int)(decimal.Round(count / 5m, 0, MidpointRounding.AwayFromZero) * 5);

    /// <summary>A share of a whole. Where the part, or what is left of the whole, is few persons, it says so and no more.</summary>
    public static RoundedShare Share(int part, int whole, int threshold = Suppression.Threshold) => whole < 2 * threshold
        ? new(ShareKind.TooFew, 0)
        : part < threshold ? new(ShareKind.Few, 0)
        : whole - part < threshold ? new(ShareKind.NearlyAll, 100)
        : new(ShareKind.About, (int)(decimal.Round(100m * part / whole / 5, 0, MidpointRounding.AwayFromZero) * 5));
}

/// <summary>What may be said of a share.</summary>
public enum ShareKind
{
    /// <summary>The whole is too small to say anything.</summary>
    TooFew,

    /// <summary>Fewer than the threshold, none among it.</summary>
    Few,

    /// <summary>All, or all but fewer than the threshold.</summary>
    NearlyAll,

    /// <summary>About so many in a hundred.</summary>
    About,
}

/// <summary>A share that may be shown.</summary>
/// <param name="Percent">To the nearest five; only where it is about so many.</param>
public readonly record struct RoundedShare(ShareKind Kind, int Percent);
