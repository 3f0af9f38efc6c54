using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>Where values stand in a chart, in points from its upper left corner.</summary>
/// <param name="Left">Of the plot.</param>
/// <param name="Places">Of the moments, 0 to 1.</param>
internal sealed record Plot(double Left, double Width, double Height, Scale Scale, double[] Places)
{
    // The first and the last point stand off the edges.
    private const double Inset = 16;

    public double XOf(int moment) => Left + Inset + ((Width - (2 * Inset)) * Places[moment]);

    public double YOf(double value) => Height * (1 - Scale.ShareOf(value));
}

/// <summary>A line of a chart: its points by moment, and its name with its last value.</summary>
internal sealed record ChartLine(IReadOnlyList<(int Moment, double Value)> Points, TextLines Label, LineLook Look);

/// <summary>The line to reach.</summary>
internal sealed record ChartTarget(double Value, TextLines Label);

/// <summary>How one line is told from another: by its strokes and its markers, not by its colour alone (WCAG 2.2, 1.4.1).</summary>
/// <param name="Dash">Lengths of strokes and spaces in points; empty for a line drawn through.</param>
internal sealed record LineLook(Rgb Colour, string Dash, Marker Marker)
{
    private static readonly LineLook[] All =
    [
        new(Look.Navy, "", Marker.Circle), new(Look.Ink, "5 2.5", Marker.Square), new(Look.Grey, "1.4 2.2", Marker.Triangle),
        new(Look.Navy, "7 2 1.4 2", Marker.Diamond), new(Look.Ink, "", Marker.Ring),
    ];

    /// <summary>The look of a line by its place.</summary>
    public static LineLook Of(int index) => All[index % All.Length];
}

/// <summary>What marks the points of a line.</summary>
internal enum Marker
{
    /// <summary>A filled circle.</summary>
    Circle,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A filled triangle.</summary>
    Triangle,

    /// <summary>A filled square on its corner.</summary>
    Diamond,

    /// <summary>A circle with nothing in it.</summary>
    Ring,
}
