using System.Globalization;

namespace SenHub.Printing.Layout;

/// <summary>An axis of values with its steps: round numbers, one, two or five times a power of ten.</summary>
internal sealed class Scale
{
    private const int WantedSteps = 4, MostSteps = 12;
    private readonly double step;

    public Scale(double least, double most)
    {
        var rough = Math.Max((most - least) / WantedSteps, double.Epsilon);
        rough = most > least ? rough : Math.Max(Math.Abs(most) / 10, 0.5);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var factor = rough / power;
        step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
        (Least, Most) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
        if (Most <= Least)
            Most = Least + step;
    }

    public double Least { get; }

    public double Most { get; }

    /// <summary>Where a value stands, 0 to 1.</summary>
    public double ShareOf(double value) => Math.Clamp((value - Least) / (Most - Least), 0, 1);

    /// <summary>The steps with their numbers.</summary>
    public IEnumerable<(double Value, string Number)> Steps()
    {
        var digits = Math.Clamp(-(int)Math.Floor(Math.Log10(step)), 0, 9);
        for (var i = 0; i <= MostSteps && Least + (i * step) <= Most + (step / 2); i++)
        {
            var value = Least + (i * step);
            yield return (value, (Math.Abs(value) < step / 2 ? 0 : value).ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
    }
}
