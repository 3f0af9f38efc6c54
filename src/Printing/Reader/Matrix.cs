namespace SenHub.Printing.Reader;

/// <summary>A transformation of the plane (ISO 32000-1, 8.3.4).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>First this, then the other.</summary>
    public Matrix Then(Matrix o) => new(
        (A * o.A) + (B * o.C), (A * o.B) + (B * o.D), (C * o.A) + (D * o.C), (C * o.B) + (D * o.D), (E * o.A) + (F * o.C) + o.E, (E * o.B) + (F * o.D) + o.F);

    /// <summary>Moved before anything else.</summary>
    public Matrix Moved(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    /// <summary>Where a point lands.</summary>
    public (double X, double Y) Of(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>Six numbers, or null.</summary>
    public static Matrix? Of(IReadOnlyList<double> numbers) =>
        numbers.Count >= 6 ? new(numbers[^6], numbers[^5], numbers[^4], numbers[^3], numbers[^2], numbers[^1]) : null;
}
