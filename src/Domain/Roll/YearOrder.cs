using System.Globalization;

namespace SenHub.Domain.Roll;

/// <summary>Puts national curriculum years (CBDS) in the order in which pupils pass through them.</summary>
public static class YearOrder
{
    /// <summary>Place of a year; whatever is no year stands last.</summary>
    public static int Of(string? ncYear) => ncYear switch
    {
        "E1" => -5,
        "E2" => -4,
        "N1" => -3,
        "N2" => -2,
        "R" => -1,
        _ => int.TryParse(ncYear, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue,
    };
}
