namespace SenHub.Printing.Layout;

/// <summary>A4 and its margins, in points.</summary>
/// <param name="Side">Margin left and right.</param>
/// <param name="Top">Where the content begins.</param>
internal sealed record Sheet(double Width, double Height, double Side, double Top)
{
    private const double Short = 595.28, Long = 841.89;

    public static Sheet Portrait { get; } = new(Short, Long, 48, 66);

    public static Sheet Landscape { get; } = new(Long, Short, 36, 66);

    /// <summary>Where the content ends.</summary>
    public double Bottom => Height - 48;

    /// <summary>Height of the content.</summary>
    public double Room => Bottom - Top;

    /// <summary>Width of the content.</summary>
    public double Measure => Width - (2 * Side);
}
