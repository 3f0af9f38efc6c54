using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Observe;

/// <summary>Writes metrics in Prometheus' text exposition format, version 0.0.4.</summary>
public static class Exposition
{
    /// <summary>What the page is, for its header.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>The page: each family once, in the order of its first number; a family without numbers is left out.</summary>
    /// <exception cref="ArgumentException">A number has not just the labels of its family.</exception>
    public static string Write(IEnumerable<MetricSample> samples)
    {
        var page = new StringBuilder();
        foreach (var family in samples.GroupBy(sample => sample.Family))
        {
            page.Append("# HELP ").Append(family.Key.Name).Append(' ').Append(Escape(family.Key.Help, isLabel: false)).Append('\n')
                .Append("# TYPE ").Append(family.Key.Name).Append(' ').Append(family.Key.Kind.ToString().ToLowerInvariant()).Append('\n');
            foreach (var sample in family)
                Append(page, sample);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, MetricSample sample)
    {
        if (sample.Labels.Count != sample.Family.Labels.Count)
            throw new ArgumentException($"{sample.Family.Name} has {sample.Family.Labels.Count} labels, and the number {sample.Labels.Count}.");
        page.Append(sample.Family.Name).Append(sample.Suffix);
        if (sample.Labels.Count > 0)
            page.Append('{').AppendJoin(',', sample.Family.Labels.Zip(sample.Labels, (name, value) => $"{name}=\"{Escape(value, isLabel: true)}\"")).Append('}');
        page.Append(' ').Append(Number(sample.Value)).Append('\n');
    }

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        double.NaN => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Escape(string text, bool isLabel)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return isLabel ? escaped.Replace("\"", "\\\"", StringComparison.Ordinal) : escaped;
    }
}
