using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.TestKit.Observe;

/// <summary>The text exposition format 0.0.4, strictly: what a page does against it.</summary>
public static partial class ExpositionGrammar
{
    /// <summary>What is wrong, line by line; empty for a sound page.</summary>
    public static IReadOnlyList<string> Faults(string page)
    {
        var faults = new List<string>();
        var (seen, done, type, family) = (new HashSet<string>(), new HashSet<string>(), "", "");
        if (page.Length > 0 && !page.EndsWith('\n'))
            faults.Add("the last line has no end");
        foreach (var line in page.Split('\n')[..^1])
        {
            if (Help().Match(line) is { Success: true } help)
            {
                family = help.Groups["name"].Value;
                if (!done.Add(family))
                    faults.Add($"told twice: {line}");
                type = "";
            }
            else if (Type().Match(line) is { Success: true } told && told.Groups["name"].Value == family && type.Length == 0)
            {
                type = told.Groups["type"].Value;
            }
            else if (Sample().Match(line) is not { Success: true } sample)
            {
                faults.Add($"no line of the format: {line}");
            }
            else
            {
                faults.AddRange(Wrong(sample, family, type).Select(why => $"{why}: {line}"));
                if (!seen.Add(sample.Groups["series"].Value))
                    faults.Add($"the same series twice: {line}");
            }
        }

        return faults;
    }

    private static IEnumerable<string> Wrong(Match sample, string family, string type)
    {
        var name = sample.Groups["name"].Value;
        if (type.Length == 0)
            yield return "a number before its type";
        if (type == "summary" ? name != family + "_sum" && name != family + "_count" : name != family)
            yield return "not of the family told last";
        if (type == "counter" && !name.EndsWith("_total", StringComparison.Ordinal))
            yield return "a counter that is not called so";
        if (!double.TryParse(sample.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && sample.Groups["value"].Value is not ("+Inf" or "-Inf" or "NaN"))
            yield return "no number";
        var labels = sample.Groups["label"].Captures.Select(label => label.Value).ToList();
        if (labels.Distinct().Count() != labels.Count)
            yield return "a label twice";
    }

    [GeneratedRegex(@"\A# HELP (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?:[^\\]|\\\\|\\n)+\z")]
    private static partial Regex Help();

    [GeneratedRegex(@"\A# TYPE (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?<type>counter|gauge|summary)\z")]
    private static partial Regex Type();

    [GeneratedRegex("""\A(?<series>(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(?<label>[a-zA-Z_][a-zA-Z0-9_]*)="(?:[^"\\]|\\\\|\\"|\\n)*"(?:,(?<label>[a-zA-Z_][a-zA-Z0-9_]*)="(?:[^"\\]|\\\\|\\"|\\n)*")*\})?) (?<value>\S+)\z""")]
    private static partial Regex Sample();
}
