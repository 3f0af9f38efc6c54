namespace SenHub.Domain.Provision.Governors;

/// <summary>Figures that need no exactness, rounded so that neither they nor their difference from another report tell of few persons.</summary>
public static class Rounded
{
    /// <summary>A count to the nearest five; null below the threshold.</summary>
    public static int? Count(int count, int threshold = Suppression.Threshold) =>
        count < threshold ? null : (int)(decimal.Round(count / 5m, 0, MidpointRounding.AwayFromZero) * 5);

    /// <summary>A share in hundredths to the nearest five; null where the part, or what is left of the whole, is few persons.</summary>
    public static int? Share(int part, int whole, int threshold = Suppression.Threshold) =>
        whole < 2 * threshold || part < threshold || (part != whole && whole - part < threshold) ? null : (int)(decimal.Round(100m * part / whole / 5, 0, MidpointRounding.AwayFromZero) * 5);
}
